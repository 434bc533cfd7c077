import type { IsoDate } from '../calendar/index.js';
import { capitalised, dateWithYear } from '../calendar/index.js';
import { show } from '../errors.js';
import type { Obligation } from '../obligations/index.js';
import { noDueDateInWords } from '../obligations/index.js';
import type { End, FactName, Policy, Stage, Truth } from '../policy/index.js';
import { END_NAMES, factsInWords } from '../policy/index.js';

/* Everything that assessments say: for each reason its sentence, made of named data. */

/** A ground or a criterion, as what is claimed of a matter, a request or a complainant. */
interface Claimed {
  readonly subject: 'matter' | 'request' | 'complainant';
  /** Completes "the matter …". */
  readonly name: string;
}

/** The facts that are still to be known, and the policy that may have declared some. */
interface Needed {
  readonly needs: readonly FactName[];
  readonly policy: Policy;
}

const claim = ({ subject, name }: Claimed): string => `the ${subject} ${name}`;

/** Whether a complaint goes ahead alongside another process. */
const ALONGSIDE = {
  true: ' It is accepted as a complaint alongside.',
  false: ' There is no complaint alongside.',
  unknown: ' It is not known whether there is a complaint alongside.',
} as const;

type OfStage = Pick<Stage, 'name'>;
interface OfGate extends OfStage {
  readonly passes: 'any' | 'all';
}
const criteria = ({ passes }: OfGate): string =>
  passes === 'any' ? 'at least one criterion' : 'every criterion';

/** A request, with the day that counts for it and the last day to ask. */
interface OnTime {
  readonly on: IsoDate;
  readonly askedOn: IsoDate;
  readonly due: IsoDate;
}
const request = ({ on, askedOn }: Omit<OnTime, 'due'>): string =>
  askedOn < on ? `request posted on ${dateWithYear(askedOn)}` : `request of ${dateWithYear(on)}`;

/** The response that did not tell the complainant of the time to ask, or is not shown to have. */
export interface Untold {
  readonly on: IsoDate;
  readonly isRecorded: boolean;
  /** Whether it told at least of the right to ask. */
  readonly hasRight: boolean;
}
function untoldOf({ on, isRecorded, hasRight }: Untold): string {
  const response = `response of ${dateWithYear(on)}`;
  if (!isRecorded)
    return ` The record does not show that the ${response} told the complainant the time to ask. ${WEIGH}`;
  const what = hasRight ? 'the time to ask' : 'the right to ask or the time for it';
  return ` The ${response} did not tell the complainant about ${what}. ${WEIGH}`;
}
const WEIGH = 'Someone needs to weigh that.';

/** What was considered, and what it comes to. */
export const FINDINGS = {
  applies: ({ alongside, ...claimed }: Claimed & { alongside?: Truth | undefined }) =>
    `${capitalised(claim(claimed))}.${alongside === undefined ? '' : ALONGSIDE[`${alongside}`]}`,
  'does-not-apply': (claimed: Claimed) => `This ground does not apply: ‘${claim(claimed)}’.`,
  'criterion-not-met': (claimed: Claimed) => `This criterion is not met: ‘${claim(claimed)}’.`,
  'not-known': ({ needs, policy, ...claimed }: Claimed & Needed) =>
    `It is not known whether ${claim(claimed)}.${needs.length > 0 ? ` Find out ${factsInWords(needs, policy)}.` : ''}`,

  'gate-not-available': ({ name }: OfStage) =>
    `The part of the policy on the criteria for ${name} was not available. It is not known whether the request meets them.`,
  'gate-not-known': (gate: OfGate) =>
    `It is not known whether the request meets ${criteria(gate)} for ${gate.name}.`,
  'gate-passed': (gate: OfGate) => `The request meets ${criteria(gate)} for ${gate.name}.`,
  'gate-not-passed': ({ passes, name }: OfGate) =>
    passes === 'any'
      ? `The request meets no criterion for ${name}.`
      : `The request does not meet every criterion for ${name}.`,

  'complaint-closed': ({ end }: { readonly end: End }) =>
    `The complaint is closed (${END_NAMES[end]}), so it cannot be escalated.`,
  'no-further-stage': () =>
    'The process has no further stage, so the complaint cannot be escalated.',
  'refusal-not-available': () =>
    'The part of the policy on refusing escalation was not available. It is not known whether the request can be refused.',
  'refusal-grounds-not-available': () =>
    'The part of the policy on grounds for refusing escalation was not available. It is not known whether one applies.',
  'stage-can-be-skipped': ({ name }: OfStage) => `A complaint of this kind can skip ${name}.`,
  'stage-cannot-be-skipped': ({ name }: OfStage) => `A complaint of this kind cannot skip ${name}.`,
  'skipping-not-known': ({ name }: OfStage) =>
    `It is not known whether a complaint of this kind can skip ${name}.`,
  'stage-not-formal': ({ name }: OfStage) =>
    `${name} is not a formal stage. Escalation can be requested only after a formal complaint.`,
  'response-not-covered': ({ name }: OfStage) =>
    `The record does not cover whether the landlord has responded at ${name}.`,
  'not-responded': ({ name }: OfStage) => `The landlord has not responded at ${name} yet.`,
  responded: ({ name }: OfStage) =>
    `The landlord has responded at ${name}, or the stage is closed.`,

  'time-not-started': () => 'The time to ask has not started.',
  'time-not-known': ({ window }: { readonly window: Obligation }) =>
    `It is not known whether the request is on time. ${noDueDateInWords(window)}`,
  'no-last-day': ({ window }: { readonly window: Obligation }) =>
    `The request is on time. ${noDueDateInWords(window)}`,
  'on-time': ({ due, ...asked }: OnTime) =>
    `The ${request(asked)} is on time. The last day to ask is ${dateWithYear(due)}.`,
  late: ({ due, untold, ...asked }: OnTime & { readonly untold: Untold | undefined }) =>
    `The ${request(asked)} is late. The last day to ask was ${dateWithYear(due)}.${untold ? untoldOf(untold) : ''}`,
  'posting-not-covered': ({ due, ...asked }: OnTime) =>
    `The ${request(asked)} was received after ${dateWithYear(due)}, the last day to ask. The record does not cover when it was posted.`,

  'scope-not-needed': () =>
    "Part of the policy's scope was not available. The part that was available accepts such a matter.",
  'scope-not-available': () =>
    "Part of the policy's scope was not available, so it is not known whether the policy excludes the matter.",
} as const;

/** Which sentence it is: stable, for tests and for translations. */
export type FindingReason = keyof typeof FINDINGS;

// For developers: what is wrong with a fact that was given

const listed = (names: readonly string[]): string => names.join(', ');

export const WRONG_FACTS = {
  'not-facts': (required: readonly string[]) =>
    `an object of facts${required.length > 0 ? `, with at least ${listed(required)}` : ''}`,
  missing: () => 'is missing: it should be a date, YYYY-MM-DD',
  unknown: (possible: readonly string[]) =>
    `is not a fact known here${possible.length > 0 ? `: possible are ${listed(possible)}` : ''}`,
  date: (value: string) => `${value}: write it as text, YYYY-MM-DD`,
  plain: (value: string) =>
    `${value}: it should be a text, a number, true or false, or a list of texts`,
  'yes-or-no': (value: string) =>
    `${value}: it should be true or false; leave it out if it is not known`,
  text: (value: string) => `${value}: it should be a text`,
  oneOf: (value: string, possible: readonly string[]) =>
    `${value}: it should be one of ${listed(possible)}`,
  listOf: (value: string, possible: readonly string[]) =>
    `${value}: it should be a list of any of ${listed(possible)}`,
  'before-receipt': (on: IsoDate) => `${on} is before the complaint was received`,
  stage: (asked: unknown, from: string, possible: readonly string[]) =>
    `${show(asked)} is not a stage to which the complaint can go from ${from}: possible ${possible.length > 0 ? `are ${listed(possible)}` : 'is none'}`,
} as const;
