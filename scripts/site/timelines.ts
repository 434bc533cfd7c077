import { readFileSync } from 'node:fs';
import type { Root, RootContent } from 'mdast';
import { complaints, asOf as endOfYear } from '../../examples/a-year.js';
import type { IsoDate } from '../../src/calendar/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { replay } from '../../src/complaint/index.js';
import { timeline } from '../../src/documents/index.js';
import { heading, list, paragraph } from '../../src/documents/pages/nodes.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { linkTo, picture } from './nodes.js';
import { page } from './page.js';

/** A history that is worked out. */
interface Worked {
  readonly name: string;
  readonly title: string;
  readonly complaint: Complaint;
  readonly asOf: IsoDate;
}

/** The worked timelines, each as a picture with all of it in words below, and the page that lists them. */
export function timelinePages(): [path: string, text: string][] {
  const all = worked();
  const contents: Root = {
    type: 'root',
    children: [
      heading(1, 'Worked timelines'),
      paragraph(
        'What happened, what was due and when, and whether it was done. The histories are made up.',
      ),
      list(all.map(({ name, title }) => paragraph(linkTo(`timelines/${name}.html`, title)))),
    ],
  };
  return [
    page(contents, { path: 'timelines.html' }),
    ...all.flatMap((one): [string, string][] => [
      page(shown(one), { path: `timelines/${one.name}.html`, wide: true }),
      [`timelines/${one.name}.svg`, timeline(one.complaint, one.asOf)],
    ]),
  ];
}

function worked(): Worked[] {
  const { title, events, asOf } = JSON.parse(readFileSync('examples/three-stages.json', 'utf8'));
  const example = complaints.find(({ events: [first] }) => first?.ref === 'EX-006');
  if (!example) throw new Error('examples/a-year-of-complaints.json has no EX-006');
  return [
    { name: 'three-stages', title, complaint: replay(housingPlus2018, events), asOf },
    {
      name: 'ex-006',
      title: 'Late, with a holding letter that came too late to count',
      complaint: example,
      asOf: endOfYear as IsoDate,
    },
  ];
}

function shown({ name, title, complaint, asOf }: Worked): Root {
  const [subject = '', ...blocks] = timeline(complaint, asOf, { format: 'text' })
    .trim()
    .split('\n\n');
  return {
    type: 'root',
    children: [
      heading(1, title),
      paragraph(`${subject}.`),
      paragraph(picture(`${name}.svg`, `${subject}. The text below says the same.`)),
      paragraph(linkTo(`${name}.svg`, 'The picture alone')),
      ...blocks.flatMap(inWords),
    ],
  };
}

/** A part of a timeline's text: its first line is its heading, the others its items. */
function inWords(block: string): RootContent[] {
  const [title = '', ...items] = block.split('\n');
  return [heading(2, title), list(items.map((item) => paragraph(item.replace(/^- /, ''))))];
}
