/** Pages with a picture in them, each with what the picture says in words. */
import { instance } from '@viz-js/viz';
import type { Root } from 'mdast';
import { replay } from '../../src/complaint/index.js';
import { stateDiagram, timeline, toHtml, toSvg } from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { WHOLE_HISTORY } from '../../test/support/histories.js';
import type { Subject } from './subjects.js';

/** A picture scrolls by itself on a narrow screen; on paper it is made as small as one sheet. */
const STYLE =
  '<style>@media print { svg { max-width: 100%; max-height: 23cm; height: auto; } }</style>';

/** How high the smallest label of a picture is on paper at least, in points. */
const LINE = 6;

/** What stands for Arial where it is missing: letters as wide, wider, and narrower. */
const FONTS = ['Liberation Sans', 'DejaVu Sans', 'Liberation Sans Narrow'];

const region = (svg: string, n: number): string =>
  `<div class="table" role="region" tabindex="0" aria-label="Picture ${n + 1}">${svg}</div>`;

function page(title: string, words: readonly string[], pictures: readonly string[]): string {
  const document: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...words.map((value) => ({
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, value }],
      })),
    ],
  };
  return toHtml(document)
    .replace('</head>', () => `${STYLE}</head>`)
    .replace('</h1>', () => `</h1>${pictures.map(region).join('')}`);
}

/** A complaint with an overdue answer, and the life of a complaint: whole, and stage by stage. */
export async function picturePages(): Promise<Subject[]> {
  const viz = await instance();
  const complaint = replay(housingPlus2018, WHOLE_HISTORY);
  const asOf = '2019-02-19';
  const said = timeline(complaint, asOf, { format: 'text' }).split('\n').filter(Boolean);
  const stages = housingPlus2018.stages.map(({ id }) =>
    toSvg(stateDiagram(housingPlus2018, { stage: id }), viz),
  );
  const life = 'The life of a complaint';
  const onPaper = { print: 'normal', line: LINE } as const;
  const pages: readonly Subject[] = [
    {
      ...onPaper,
      name: 'timeline',
      html: page('A complaint, day by day', said, [timeline(complaint, asOf, { width: 640 })]),
    },
    {
      ...onPaper,
      name: 'lifecycle, stage by stage',
      html: page(life, ['One picture for each stage.'], stages),
    },
    {
      // Longer than a sheet: on paper it is the stages, one by one.
      print: 'normal',
      name: 'lifecycle',
      html: page(life, ['All stages.'], [toSvg(stateDiagram(housingPlus2018), viz)]),
    },
  ];
  return pages.flatMap((one) => [
    one,
    ...FONTS.map((font) => ({
      print: one.print,
      name: `${one.name}, in ${font}`,
      html: one.html.replaceAll('Arial, Helvetica, sans-serif', font),
    })),
  ]);
}
