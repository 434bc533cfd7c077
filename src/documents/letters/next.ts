import { joined, longDate } from '../../calendar/index.js';
import type { NextOption } from '../../complaint/index.js';
import { signpostsOf } from '../../complaint/index.js';
import type { Cited, Policy, Signpost, SignpostTo } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import type { Inline } from '../pages/index.js';
import { list, paragraph } from '../pages/index.js';
import { leavesOf } from './asked.js';
import type { LetterFile } from './file.js';
import { latest } from './file.js';
import type { LetterPart } from './parts.js';
import { NOTHING, titled } from './parts.js';
import { placeholder } from './placeholders.js';
import type { Sent } from './send.js';
import { cite, say, source, words } from './words.js';

/** Where the policy points the complainant once the letter has gone; of what is somebody's choice, only what was chosen. */
export function optionsAfter(
  { policy, on }: LetterFile,
  { complaint }: Pick<Sent, 'complaint'>,
  chosen: readonly SignpostTo[] = [],
): readonly NextOption[] {
  return signpostsOf(complaint, on).filter(
    (option) => !signpostOf(policy, option)?.discretion || chosen.includes(option.to),
  );
}

const signpostOf = ({ signposts }: Policy, option: NextOption): Signpost | undefined =>
  given(signposts)?.find(
    ({ to, clause, filledFrom }) =>
      to === option.to && clause === option.clause && filledFrom === option.filledFrom,
  );

/** Where to go next: a list for each subject that it depends on, so that a matter of two gets both. */
export function nextPart(
  file: LetterFile,
  options: readonly NextOption[],
  title = 'Where you can go next',
): LetterPart {
  const groups = [...new Set(options.map((option) => leadOf(file, option)))];
  if (groups.length === 0) return NOTHING;
  const content = groups.flatMap((lead) => [
    paragraph(`${lead}:`),
    list(options.filter((option) => leadOf(file, option) === lead).map(item)),
  ]);
  const toOmbudsman = options.some(({ to }) => to === 'housing-ombudsman');
  const ombudsman = toOmbudsman ? ['ombudsman-details', 'ombudsman-right'] : [];
  return titled(title, { content, says: ['signposts', 'next-steps', ...ombudsman] });
}

/** With what a list of options begins: for what complaints it is, where that is not for all. */
function leadOf({ policy, complaint, on }: LetterFile, option: NextOption): string {
  const subjects = subjectsIn(signpostOf(policy, option));
  const isFor = joined(subjects.map(words), 'or');
  const known = [latest(complaint, on, 'complaint.received')?.subject ?? []].flat();
  if (subjects.length > 0 && option.applies === 'unknown')
    return `If your complaint is about ${isFor}, you can go to`;
  if (option.applies === 'unknown' && !signpostOf(policy, option)?.discretion)
    return 'Depending on your circumstances, you can go to';
  return subjects.length > 0 && known.length > 1
    ? `For the part about ${isFor}, you can go to`
    : 'You can go to';
}

const subjectsIn = (signpost: Signpost | undefined): readonly string[] =>
  (signpost?.when ? leavesOf(signpost.when) : []).flatMap((leaf) =>
    'includes' in leaf && (leaf.fact === 'subject' || leaf.fact === 'about') ? [leaf.includes] : [],
  );

function item({ to, name, from, until, clause, filledFrom }: NextOption) {
  return paragraph([
    name,
    ...contact(to, name),
    ...say`${cite({ clause, ...(filledFrom && { filledFrom }) })}.`,
    ...(from ? [` You can go there from ${longDate(from)}.`] : []),
    ...(until ? [` The last day to do so is ${longDate(until)}.`] : []),
    ...(filledFrom ? [` ${source({ filledFrom })} asks us to tell you this.`] : []),
  ]);
}

/** Bodies of which there are many: nobody has the address of a designated person. */
const ONE_OF_MANY: readonly SignpostTo[] = ['designated-person', 'advocacy-service'];

const contact = (to: SignpostTo, name: string): Inline[] =>
  ONE_OF_MANY.includes(to) ? [] : [': ', placeholder(`contact details of ${name}`)];

/** The Ombudsman, where a letter has to tell of them and the policy points there by nothing else. */
export const ombudsmanPart = (
  title: string,
  asked: Partial<Cited> | undefined,
  ...sentences: readonly string[]
): LetterPart =>
  asked
    ? titled(title, {
        says: ['ombudsman-details', 'ombudsman-right', 'next-steps'],
        content: [
          paragraph([
            `${sentences.join(' ')} `,
            `${asked.filledFrom ? `${source(asked)} asks us to tell you this. ` : ''}`,
            'You can reach the Housing Ombudsman here: ',
            placeholder('contact details of the Housing Ombudsman'),
            ...say`${cite(asked)}.`,
          ]),
        ],
      })
    : NOTHING;
