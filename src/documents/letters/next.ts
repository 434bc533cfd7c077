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

/** How the last day of the landlord's duty was counted: the limit with its clause, and the days skipped. */
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

/** The apology if the letter itself is late. */
export const apology = (duty: Obligation | undefined): string | undefined =>
  duty?.standing === 'late' && duty.due ? commonWords.late(duty.due, isAim(duty.limit)) : undefined;

/** The policy's signposts once the letter is sent. Discretionary ones only if they were chosen. */
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

/** The content of a part on where to go next. */
interface Next {
  readonly title?: string;
  /** Bodies that the policy mentions at someone's discretion, and that someone decided to mention here. */
  readonly chosen?: readonly SignpostTo[] | undefined;
  /** Signposts from elsewhere in the policy than its section on signposting. */
  readonly also?: readonly NextOption[] | undefined;
  readonly ombudsman: OmbudsmanWords;
  readonly because?: CodeContent;
}

/** The parts on where to go next. The Ombudsman has a part if a rule requires it and no signpost covers it. */
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

/** The parts after a decision. At the last stage they say that the process is over. */
export function afterDecision(sent: Sent): readonly LetterPart[] {
  const isOver = positionOf(sent.complaint).end !== undefined && isLast(sent);
  const ombudsman = isOver ? ombudsmanWords.afterLastStage : ombudsmanWords.meanwhile;
  return before(isOver && nextWords.isOver, nextParts(sent, { ombudsman }));
}

/** Puts words before the parts on where to go next; if those are empty, under a title. */
export function before(
  words: Sentence | false | undefined,
  parts: readonly LetterPart[],
  title = nextWords.over,
): readonly LetterPart[] {
  const lead = passage([], words);
  if (parts.some(({ content }) => content.length > 0)) return ledBy(lead, parts);
  return words ? [section(title, lead)] : [];
}

/** The signposts, in a list for each subject that they depend on: a matter with two subjects gets both. */
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

/** The sentence before a list of options: which complaints it is for, unless for all. */
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

/** Bodies of which there are many, so there is no contact to fill in. */
const ONE_OF_MANY: readonly SignpostTo[] = ['designated-person', 'advocacy-service'];

const item = (option: NextOption) => {
  const contact = ONE_OF_MANY.includes(option.to) ? '' : nextWords.contactOf(option);
  return paragraph(nextWords.option(option, contact));
};

/** The part on the Ombudsman, if a rule asks for it. */
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

/** Whether a part mentions the Ombudsman. */
export const tellsOfOmbudsman = ({ says }: LetterPart): boolean =>
  says.includes('ombudsman-details');
