import {
  dateWithYear,
  type IsoDate,
  inOrder,
  workingDays,
  workingDaysBetween,
} from '../calendar/index.js';
import {
  type Complaint,
  checkedComplaint,
  checkedDate,
  factsUntil,
  type PlacedFact,
} from '../history/index.js';
import {
  dutyInWords,
  isLateStanding,
  isPast,
  ledgerOf,
  type PolicyObligation,
  type Revision,
  WITHOUT_EFFECT,
} from '../obligations/index.js';
import { type Cited, given, type Policy } from '../policy/index.js';
import type { Breach } from './breach.js';
import { ofEnd } from './ends.js';
import { ofGrounds, ofHandler, ofPower } from './handling.js';
import { factName, judge } from './requirements.js';

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
  return breachesAmong(complaint, day, ledgerOf(checkedComplaint(complaint), day).rows('policy'));
}

/** The same, where the obligations of that day are at hand. */
export function breachesAmong(
  complaint: Complaint,
  day: IsoDate,
  duties: readonly PolicyObligation[],
): Breach[] {
  const facts = factsUntil(complaint, day);
  const found = [
    ...duties.flatMap((duty) => ofDuty(complaint, duty)),
    ...ofRequirements(complaint, facts, day),
    ...facts.flatMap((fact) => [
      ...ofHandler(complaint, fact),
      ...ofPower(complaint, fact),
      ...ofGrounds(complaint, fact),
      ...ofEnd(complaint.policy, fact),
    ]),
  ];
  const { id, edition } = complaint.policy;
  return found.map((breach) => ({ ...breach, policy: { id, edition } })).sort(inOrder);
}

type Found = Omit<Breach, 'policy'>;

const LATENESS = {
  late: (days: string) => `was done late, by ${days}`,
  missed: (days: string) =>
    `was never done: ${days} had passed when the answer or the end overtook it`,
  overdue: (days: string) => `is overdue, by ${days}`,
} as const;

function ofDuty({ policy, silentOn }: Complaint, duty: PolicyObligation): Found[] {
  const { standing, party, due, stage, id, clause, limit, revisions, workingDaysLate = 0 } = duty;
  if (party === 'complainant' || due === undefined) return [];
  const about = { stage, obligation: id };
  const extension = given(stepOf(policy, duty)?.extension);
  const ofLetters = extension
    ? revisions.flatMap((letter) => ofLetter(letter).map((found) => ({ ...about, ...found })))
    : [];
  if (!isLateStanding(standing)) return ofLetters;
  const days = workingDays(workingDaysLate);
  const late: Found = {
    ...about,
    kind: standing,
    clause,
    ...(typeof limit === 'object' && fillOf(limit)),
    on: standing === 'late' ? (duty.settledOn ?? due) : due,
    because: `The duty to ${dutyInWords(duty)} was due by ${due} and ${LATENESS[standing](days)}.`,
    workingDaysLate,
  };
  const noLetter =
    extension &&
    !revisions.some(({ to, pausedUntil }) => to && !pausedUntil) &&
    !silentOn.includes('response.extended');
  if (!noLetter) return [late, ...ofLetters];
  const { clause: at } = extension;
  const because = `No holding letter put off the date of ${due} by that day.`;
  const without = { kind: 'no-holding-letter', clause: at, ...fillOf(extension), on: due } as const;
  return [late, ...ofLetters, { ...about, ...without, because }];
}

/** The provision of the Code from which a value was filled in. */
const fillOf = ({ filledFrom }: Cited): Pick<Breach, 'filledFrom'> =>
  filledFrom ? { filledFrom } : {};

const stepOf = (policy: Policy, { stage, duty }: PolicyObligation) =>
  policy.stages.find(({ id }) => id === stage)?.steps.find((step) => step.duty === duty);

const LETTERS = {
  'too-long': 'extension-too-long',
  'too-many': 'extension-too-many',
  'not-agreed': 'no-agreement',
} as const;

function ofLetter({ on, because, clause }: Revision): Omit<Found, 'stage'>[] {
  if (because !== 'too-long' && because !== 'too-many' && because !== 'not-agreed') return [];
  return [
    {
      kind: LETTERS[because],
      ...(clause && { clause }),
      on,
      event: 'response.extended',
      because: `The holding letter of ${on}: ${WITHOUT_EFFECT[because]}.`,
    },
  ];
}

function ofRequirements(complaint: Complaint, facts: readonly PlacedFact[], day: IsoDate): Found[] {
  return judge(complaint, facts, day).flatMap((judgement): Found[] => {
    const { fact, requirement, answer, metOn, due } = judgement;
    const { truth } = answer;
    const { kind, must, id, within } = requirement;
    const { event, stage } = fact;
    const { clause, filledFrom } = typeof within === 'object' ? within : requirement;
    const isFormality = kind === 'formality';
    const found = (what: Pick<Found, 'kind' | 'on'>, end: string, from?: IsoDate): Found => ({
      ...what,
      clause,
      ...(filledFrom && { filledFrom }),
      stage,
      event: event.type,
      requirement: id,
      because: `${factName(event.type, event.on)} must ${must}; ${end}.`,
      ...(from && { workingDaysLate: workingDaysBetween(from, metOn ?? day, complaint.calendar) }),
    });
    if (metOn && due && isPast(metOn, { latest: due }))
      return [
        found({ kind: 'late', on: metOn }, `this was so only from ${dateWithYear(metOn)}`, due),
      ];
    if (truth === true || (truth === 'unknown' && !isFormality)) return [];
    if (typeof within === 'object' && due)
      return isPast(day, { latest: due })
        ? [found({ kind: 'overdue', on: due }, `this was due by ${dateWithYear(due)}`, due)]
        : [];
    const shown = truth === 'unknown' ? 'this is not shown' : 'this was not so';
    return [
      found(
        { kind: isFormality ? 'refusal-without-formalities' : kind, on: event.on },
        `${shown}${isFormality ? ', so it does not count' : ''}`,
      ),
    ];
  });
}
