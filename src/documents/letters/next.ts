import { sentenceOf } from '../../calendar/index.js';
import type { CodeContent } from '../../codes/index.js';
import type { Complaint, NextOption, Obligation } from '../../complaint/index.js';
import { explain, positionOf, signpostsOf } from '../../complaint/index.js';
import type { Cited, Policy, Signpost, SignpostTo } from '../../policy/index.js';
import { given, isAim, leavesIn } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import type { LetterFile, Sent } from './judging/index.js';
import { askedBy, isLast, latest } from './judging/index.js';
import type { LetterPart, Sentence } from './parts.js';
import { ledBy, NOTHING, passage, section } from './parts.js';
import type { OmbudsmanWords } from './words.js';
import { commonWords, nextWords, ombudsmanWords } from './words.js';

/** How the last day of a duty of ours was counted: the limit, where it stands, and every day skipped. */
export function countOf(
  duty: Obligation,
  { calendar, policy }: Complaint,
  revisions: Obligation['revisions'] = duty.revisions,
): readonly Sentence[] {
  const { limit, count } = explain(duty, calendar);
  if (typeof limit !== 'object' || !count) return [];
  const moved = revisions.findLast(({ to }) => to);
  return [
    commonWords.limit(limit, policy),
    sentenceOf(count, calendar, ({ weekends, days }) =>
      commonWords.notCounted([...(weekends ? [weekends] : []), ...days]),
    ),
    ...(moved?.to ? [commonWords.extended(moved.to, moved)] : []),
  ];
}

/** What we are sorry for, where the letter itself is late. */
export const apology = (duty: Obligation | undefined): string | undefined =>
  duty?.standing === 'late' && duty.due ? commonWords.late(duty.due, isAim(duty.limit)) : undefined;

/** Where the policy points the complainant once the letter has gone; of what is somebody's choice, only what was chosen. */
export function optionsAfter(
  { complaint, policy, on }: LetterFile,
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

/** With what a part on where to go next is filled. */
interface Next {
  readonly title?: string;
  /** Bodies to which the policy leaves it to somebody to point, and somebody has decided to. */
  readonly chosen?: readonly SignpostTo[] | undefined;
  /** Where else the policy points, outside what it says of the end of a complaint. */
  readonly also?: readonly NextOption[] | undefined;
  readonly ombudsman: OmbudsmanWords;
  readonly because?: CodeContent;
}

/** Where to go next, and the Ombudsman where a letter has to tell of them and the policy points there by nothing else. */
export function nextParts(
  sent: Sent,
  { title, chosen, also = [], ombudsman, because = 'ombudsman-details' }: Next,
): readonly LetterPart[] {
  const options = optionsAfter(sent, chosen);
  const others = also.filter(({ to }) => !options.some((option) => option.to === to));
  const listed = signpostPart(sent, [...options, ...others], title);
  const asked = tellsOfOmbudsman(listed) ? undefined : askedBy(sent, because);
  return [listed, ombudsmanPart(ombudsman, asked)];
}

/** After the last stage the process is over; before it, the Ombudsman is named where that is asked for. */
export function afterDecision(sent: Sent): readonly LetterPart[] {
  const isOver = positionOf(sent.complaint).end !== undefined && isLast(sent);
  const ombudsman = isOver ? ombudsmanWords.afterLastStage : ombudsmanWords.meanwhile;
  return before(isOver && nextWords.isOver, nextParts(sent, { ombudsman }));
}

/** Words before where the complainant can go next; where that is nowhere, under a title of their own. */
export function before(
  words: Sentence | false | undefined,
  parts: readonly LetterPart[],
  title = nextWords.over,
): readonly LetterPart[] {
  const lead = passage([], words);
  if (parts.some(({ content }) => content.length > 0)) return ledBy(lead, parts);
  return words ? [section(title, lead)] : [];
}

/** Where to go next: a list for each subject that it depends on, so that a matter of two gets both. */
export function signpostPart(
  file: LetterFile,
  options: readonly NextOption[],
  title = nextWords.title,
): LetterPart {
  const groups = [...new Set(options.map((option) => leadOf(file, option)))];
  if (groups.length === 0) return NOTHING;
  const content = groups.flatMap((lead) => [
    paragraph(lead),
    list(options.filter((option) => leadOf(file, option) === lead).map(item)),
  ]);
  const toOmbudsman = options.some(({ to }) => to === 'housing-ombudsman');
  const ombudsman = toOmbudsman ? ['ombudsman-details', 'ombudsman-right'] : [];
  return section(title, { content, says: ['signposts', 'next-steps', ...ombudsman] });
}

/** With what a list of options begins: for what complaints it is, where that is not for all. */
function leadOf(file: LetterFile, option: NextOption): string {
  const signpost = signpostOf(file.policy, option);
  const subjects = (signpost?.when ? leavesIn(signpost.when) : []).flatMap((leaf) =>
    'includes' in leaf && (leaf.fact === 'subject' || leaf.fact === 'about') ? [leaf.includes] : [],
  );
  const known = [latest(file, 'complaint.received')?.subject ?? []].flat();
  if (subjects.length > 0 && option.applies === 'unknown') return nextWords.ifAbout(subjects);
  if (option.applies === 'unknown' && !signpost?.discretion) return nextWords.depending;
  return subjects.length > 0 && known.length > 1 ? nextWords.forAbout(subjects) : nextWords.always;
}

/** Bodies of which there are many: nobody has the address of a designated person. */
const ONE_OF_MANY: readonly SignpostTo[] = ['designated-person', 'advocacy-service'];

const item = (option: NextOption) => {
  const contact = ONE_OF_MANY.includes(option.to) ? '' : nextWords.contactOf(option);
  return paragraph(nextWords.option(option, contact));
};

/** The Ombudsman, where a letter has to tell of them and points there by nothing else. */
export const ombudsmanPart = (
  { title = nextWords.ombudsman, lead }: OmbudsmanWords,
  asked: Partial<Cited> | undefined,
): LetterPart =>
  asked
    ? section(title, {
        says: ['ombudsman-details', 'ombudsman-right', 'next-steps'],
        content: [paragraph(nextWords.reachOmbudsman(lead, asked))],
      })
    : NOTHING;

/** Whether a part tells of the Ombudsman. */
export const tellsOfOmbudsman = ({ says }: LetterPart): boolean =>
  says.includes('ombudsman-details');
