import type { IsoDate } from '../calendar/index.js';
import { dateWithYear, inOrder, workingDays, workingDaysBetween } from '../calendar/index.js';
import type { Complaint, Judgement } from '../history/index.js';
import { checkedComplaint, checkedDate } from '../history/index.js';
import type { PolicyObligation, Revision } from '../obligations/index.js';
import {
  dutyInWords,
  isLateStanding,
  isPast,
  ledgerOf,
  WITHOUT_EFFECT,
} from '../obligations/index.js';
import type { Cited } from '../policy/index.js';
import { given, notShownToMeet, stepOf, theEventOn } from '../policy/index.js';
import type { Breach, BreachOf } from './breach.js';
import { breachBy } from './breach.js';
import { ofEnd } from './ends.js';
import { ofGrounds, ofHandler, ofPower } from './handling.js';
import { judgedOn } from './requirements.js';

/**
 * Everything that breaks the policy, as it stood at the end of a day: duties late, missed
 * or overdue, and facts that were not done as the policy requires. What is merely not
 * shown is no breach: see {@link notShown}. A formality of a refusal is the exception: one
 * that is not shown does not count.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`.
 */
export function breachesOf(complaint: Complaint, asOf: IsoDate): Breach[] {
  const day = checkedDate(asOf, 'asOf');
  const { known, rows } = ledgerOf(checkedComplaint(complaint), day);
  const { facts } = known;
  const breaches = [
    ...rows('policy').flatMap((duty) => ofDuty(complaint, duty)),
    ...judgedOn(complaint, day).flatMap((judgement) => ofRequirement(complaint, day, judgement)),
    ...facts.flatMap((fact) => [
      ...ofHandler(complaint, fact),
      ...ofPower(complaint, fact),
      ...ofGrounds(complaint, fact),
      ...ofEnd(complaint.policy, fact),
    ]),
  ];
  const { id, edition } = complaint.policy;
  return breaches.map((breach) => ({ ...breach, policy: { id, edition } })).sort(inOrder);
}

const LATENESS = {
  late: (days: string, on: string) =>
    `It did so ${days ? `on ${on}, ${days}late` : `late, on ${on}`}.`,
  missed: (days: string) =>
    `It did not. It was ${days}overdue when the response was sent or the complaint closed.`,
  overdue: (days: string) => `It is ${days}overdue.`,
} as const;

function ofDuty({ policy, silentOn }: Complaint, duty: PolicyObligation): BreachOf[] {
  const { standing, party, due, stage, id, clause, limit, revisions, workingDaysLate = 0 } = duty;
  if (party === 'complainant' || due === undefined) return [];
  const about = { stage, obligation: id };
  const extension = given(stepOf(policy, stage, duty.duty)?.extension);
  const ofLetters = extension ? revisions.flatMap((letter) => ofLetter(letter, about)) : [];
  if (!isLateStanding(standing)) return ofLetters;
  const on = standing === 'late' ? (duty.settledOn ?? due) : due;
  const days = workingDaysLate > 0 ? `${workingDays(workingDaysLate)} ` : '';
  const late: BreachOf = {
    ...about,
    kind: standing,
    clause,
    ...(typeof limit === 'object' && fillOf(limit)),
    on,
    because: `The landlord had until ${dateWithYear(due)} to ${dutyInWords(duty)}. ${LATENESS[standing](days, dateWithYear(on))}`,
    workingDaysLate,
  };
  const isPutOff = revisions.some(({ to, pausedUntil }) => to && !pausedUntil);
  if (!extension || isPutOff || silentOn.includes('response.extended')) return [late, ...ofLetters];
  const noLetter: BreachOf = {
    ...about,
    kind: 'no-holding-letter',
    clause: extension.clause,
    ...fillOf(extension),
    on: due,
    because: `No holding letter extended the deadline of ${dateWithYear(due)} in time.`,
  };
  return [late, ...ofLetters, noLetter];
}

/** The provision of the Code from which a value was filled in. */
const fillOf = ({ filledFrom }: Cited): Pick<Breach, 'filledFrom'> =>
  filledFrom ? { filledFrom } : {};

/** What a holding letter without effect is a breach of, if of anything. */
const LETTERS: Partial<Record<keyof typeof WITHOUT_EFFECT, Breach['kind']>> = {
  'too-long': 'extension-too-long',
  'too-many': 'extension-too-many',
  'not-agreed': 'no-agreement',
};

function ofLetter(
  { on, because: why, clause }: Revision,
  about: Pick<Breach, 'stage' | 'obligation'>,
): BreachOf[] {
  const kind = why && LETTERS[why];
  if (!kind) return [];
  const because = `The holding letter of ${dateWithYear(on)} went beyond the policy: ${WITHOUT_EFFECT[why]}.`;
  return [{ ...about, kind, ...(clause && { clause }), on, event: 'response.extended', because }];
}

function ofRequirement({ calendar }: Complaint, day: IsoDate, judgement: Judgement): BreachOf[] {
  const { fact, requirement, answer, metOn, due } = judgement;
  const { kind, must, id, within } = requirement;
  const { type, on } = fact.event;
  const isFormality = kind === 'formality';
  const source = typeof within === 'object' ? within : requirement;
  const [name, duty] = [theEventOn(type, on), `the requirement to ${must}`];
  const by = due ? `This was due by ${dateWithYear(due)}.` : '';
  const breach = (what: Breach['kind'], from: IsoDate, said: string, past?: IsoDate): BreachOf => ({
    ...breachBy(fact, what, source.clause, said),
    ...fillOf(source),
    on: from,
    requirement: id,
    ...(past && { workingDaysLate: workingDaysBetween(past, metOn ?? day, calendar) }),
  });
  if (metOn && due && isPast(metOn, { latest: due }))
    return [breach('late', metOn, `${name} met ${duty} on ${dateWithYear(metOn)}. ${by}`, due)];
  if (answer.truth === true || (answer.truth === 'unknown' && !isFormality)) return [];
  const unmet =
    answer.truth === 'unknown' ? notShownToMeet(type, on, must) : `${name} did not meet ${duty}.`;
  if (source !== requirement && due)
    return isPast(day, { latest: due }) ? [breach('overdue', due, `${unmet} ${by}`, due)] : [];
  return isFormality
    ? [breach('refusal-without-formalities', on, `${unmet} Without this, it does not count.`)]
    : [breach(kind, on, unmet)];
}
