import type { Finding, ScopeTopics } from '../assessments/index.js';
import type { DueDate, IsoDate } from '../calendar/index.js';
import { joined, workingDays } from '../calendar/index.js';
import type { Breach, NextOption, Obligation, Standing } from '../complaint/index.js';
import { explain } from '../complaint/index.js';
import { citedAs } from '../obligations/index.js';
import type { ClauseRef, End, EventType, Policy, PolicyRef, Truth } from '../policy/index.js';

/* All texts of matchers, stories and `verifyPolicy`. */

/** A citation of a clause with its landlord and edition: "(5.5, Housing Plus Group, 1.0 (July 2018))". */
function cite(clause: ClauseRef | undefined, policy: Policy | PolicyRef): string {
  const whose = 'landlord' in policy ? policy.landlord : policy.id;
  return `(${clause === undefined ? '' : `${clause}, `}${whose}, ${policy.edition})`;
}

/** A reason in words, with its clause. */
type Reason = Pick<Breach, 'because' | 'clause'>;

/** Sentences, each with its clause. The first also names the policy. */
const cited = (reasons: readonly Reason[], policy: Policy | PolicyRef): string =>
  reasons
    .map(({ because, clause }, index) => {
      const citation =
        index === 0 ? ` ${cite(clause, policy)}` : clause === undefined ? '' : ` (${clause})`;
      return `${because.replace(/\.$/, '')}${citation}.`;
    })
    .join(' ');

/* The messages of matchers: "Expected …" a subject "to …" a claim, "but …" the finding. */

/** The subject, the claim, and what was found instead, with its clause and full stop. */
export type Sentence = Readonly<Record<'subject' | 'claim' | 'found', string>>;

export const expectation = (isNot: boolean, { subject, claim, found }: Sentence): string =>
  `Expected ${subject} ${isNot ? 'not to' : 'to'} ${claim}, but ${found}`;

/* What policies say about a matter, or about a request to escalate. */

interface Assessed {
  readonly outcome: keyof typeof OUTCOMES;
  /** The findings about it. */
  readonly findings: readonly Finding[];
  /** Default: the policy of the findings. */
  readonly policy?: unknown;
  readonly topics?: ScopeTopics;
}

interface AssessedUnder extends Assessed {
  readonly clause: unknown;
  /** Unknown if it cannot be decided, even if other grounds decide the outcome. */
  readonly truth: Truth;
}

const SUBJECTS = { matter: 'the matter', request: 'the request' } as const;

export const inScope = (assessed: Assessed): Sentence => ({
  ...{ subject: SUBJECTS.matter, claim: 'be in scope', found: outcomeOf(assessed) },
});

export const excludedUnder = (assessed: AssessedUnder): Sentence => {
  const claim = `be excluded under ${assessed.clause}`;
  return { subject: SUBJECTS.matter, claim, found: outcomeUnder(assessed) };
};

export const refusableUnder = (assessed: AssessedUnder): Sentence => {
  const claim = `be refusable under ${assessed.clause}`;
  return { subject: SUBJECTS.request, claim, found: outcomeUnder(assessed) };
};

/** Names the facts that the matcher asked about, and those that are needed. */
export const undetermined = (
  of: keyof typeof SUBJECTS,
  { facts, needs, ...assessed }: Assessed & Record<'facts' | 'needs', readonly unknown[]>,
): Sentence => {
  const claim = `be undetermined${forWantOf(facts)}`;
  return { subject: SUBJECTS[of], claim, found: outcomeOf(assessed, needs) };
};

const outcomeUnder = (assessed: AssessedUnder): string =>
  assessed.truth === 'unknown' ? `that is not known.${reasonsOf(assessed)}` : outcomeOf(assessed);

const outcomeOf = (assessed: Assessed, needs: readonly unknown[] = []): string =>
  `${OUTCOMES[assessed.outcome]}${forWantOf(needs)}${parted(assessed.topics)}.${reasonsOf(assessed)}`;

const OUTCOMES = {
  accept: 'it is accepted: no ground against it was found',
  'may-exclude': 'it may be excluded',
  exclude: 'it is excluded',
  'first-contact': 'it must be tried at first contact first',
  'may-refuse': 'it may be refused',
  'for-decision': 'someone needs to decide',
  'not-available': 'the policy has no stage for it to go to',
  undetermined: 'it is undetermined',
} as const;

const reasonsOf = ({ findings, policy }: Assessed): string =>
  findings[0] ? ` ${cited(findings, (policy as Policy | undefined) ?? findings[0].policy)}` : '';

const forWantOf = (facts: readonly unknown[]): string =>
  facts.length > 0 ? ` for lack of ${joined(facts.map(String))}` : '';

/** For a matter about several topics, what is excluded and what remains. */
function parted({ takenOut = [], remaining = [] }: Partial<ScopeTopics> = {}): string {
  if (takenOut.length === 0 || remaining.length === 0) return '';
  const out = [...new Set(takenOut.map(({ topic }) => topic))];
  return `; ${joined(out)} ${out.length === 1 ? 'is' : 'are'} taken out, and ${joined(remaining)} ${remaining.length === 1 ? 'remains' : 'remain'}`;
}

/* Duties and due dates. */

/** The duty that a matcher asks about. */
export interface DutyAsked {
  readonly id: string;
  /** Undefined if the duty is not due. */
  readonly duty: Obligation | undefined;
  readonly policy: Policy | PolicyRef;
  /** The day to look from, and the duties on that day. Absent if an obligation was given. */
  readonly day?: IsoDate;
  readonly duties?: readonly string[];
  /** Whether it is not known if the duty is due. */
  readonly mayBeDue?: boolean;
  readonly by: number | undefined;
}

const dueOn = (day: IsoDate) => `fall due on ${day}`;

export const limitDueOn = (day: IsoDate, { due, explanation }: DueDate): Sentence => {
  const found = `it falls due on ${due}. ${explanation}`;
  return { subject: 'the limit', claim: dueOn(day), found };
};

export const dutyDueOn = (day: IsoDate, asked: DutyAsked): Sentence => {
  const found = dutyIs(asked, ({ due }) => (due ? `it falls due on ${due}` : 'it has no due date'));
  return { subject: asked.id, claim: dueOn(day), found };
};

export const dutyStands = (standing: AskedStanding, asked: DutyAsked): Sentence => {
  const claim = `${STANDS[standing]}${asked.by === undefined ? '' : ` by ${workingDays(asked.by)}`}`;
  return { subject: asked.id, claim, found: dutyIs(asked, (duty) => NOW[duty.standing](duty)) };
};

const STANDS = {
  met: 'have been met',
  late: 'have been done late',
  missed: 'have been missed',
  overdue: 'be overdue',
  open: 'be open',
  lapsed: 'have lapsed',
} as const satisfies Partial<Record<Standing, string>>;

/** A standing that a matcher asks about. */
export type AskedStanding = keyof typeof STANDS;

const NOW: Readonly<Record<Standing, (duty: Obligation) => string>> = {
  open: ({ due }) => `it is open, ${due ? `due by ${due}` : 'with no due date'}`,
  contingent: ({ due }) =>
    `it is not due yet; it would be due${due ? ` by ${due}` : ''} if the complaint became formal`,
  'to-be-judged': ({ due }) =>
    `it was due by ${due}; someone needs to judge whether there was good reason for it to be later`,
  overdue: (duty) => `it was due by ${duty.due} and is ${lateBy(duty)}overdue`,
  met: ({ due, settledOn }) => `it was due by ${due} and done on ${settledOn}, on time`,
  late: (duty) => `it was due by ${duty.due} and done on ${duty.settledOn}, ${lateBy(duty)}late`,
  done: ({ settledOn }) => `it was done on ${settledOn}, with no time limit`,
  missed: (duty) =>
    `it was due by ${duty.due} and not done; it was ${lateBy(duty)}overdue when it stopped being required`,
  lapsed: ({ due }) => `its time ran out on ${due}`,
  released: () => 'it is no longer required',
  unknown: () => 'that is not known: the record does not cover it',
};

const lateBy = ({ workingDaysLate }: Obligation): string =>
  workingDaysLate ? `${workingDays(workingDaysLate)} ` : '';

/** The standing of a duty, with its clause and the basis of its due date; or that it is not due. */
function dutyIs(
  { duty, policy, day, duties = [], mayBeDue }: DutyAsked,
  how: (duty: Obligation) => string,
): string {
  const when = day ? `as of ${day} ` : '';
  if (!duty && mayBeDue)
    return `${when}it is not known whether it is due, because the kind of complaint is not known.`;
  if (!duty) return `${when}it is not due: what is due by then is ${joined(duties) || 'nothing'}.`;
  const filledFrom = typeof duty.limit === 'object' ? duty.limit.filledFrom : undefined;
  const citation =
    filledFrom || duty.clause === undefined
      ? `(${citedAs(duty.authority)})`
      : cite(duty.clause, policy);
  return `${when}${how(duty)} ${citation}. ${explain(duty)}`;
}

/* Breaches, and the position of a complaint. */

interface View {
  readonly policy: Policy;
  readonly asOf: IsoDate;
}

/** The stage reached, and the clause of it or of the awaited step; nothing before the complaint is received. */
type Position = View & Readonly<Record<'stage' | 'step' | 'end' | 'clause', string | undefined>>;

const ofComplaint = (claim: string, found: string): Sentence => ({
  ...{ subject: 'the complaint', claim, found },
});

/** The breaches of the kind that a matcher asks about, among all breaches. */
export function breaches(
  name: string,
  { asked, all, ...view }: View & Record<'asked' | 'all', readonly Breach[]>,
): Sentence {
  const others = all.length > 0 ? 'does not; it breaches this' : 'breaches nothing';
  const found = asked.length > 0 ? breaching('does', view, asked) : breaching(others, view, all);
  return ofComplaint(`breach ${name}`, found);
}

export const breachesNothing = ({ all, ...view }: View & { all: readonly Breach[] }): Sentence =>
  ofComplaint(
    'breach nothing',
    breaching(all.length > 0 ? 'breaches this' : 'does not', view, all),
  );

const breaching = (how: string, { policy, asOf }: View, shown: readonly Breach[]): string =>
  `as of ${asOf} it ${how}${shown.length > 0 ? `: ${cited(shown, policy)}` : ` ${cite(undefined, policy)}.`}`;

export const isAt = (place: string, position: Position): Sentence =>
  ofComplaint(`be at ${place}`, `${whereIs(position)}.`);

export const endedAs = (end: End, position: Position): Sentence =>
  ofComplaint(`have ended as ${end}`, `${whereIs(position)}.`);

export const isNext = (event: EventType, next: readonly EventType[], position: Position) =>
  ofComplaint(
    `allow ${event} next`,
    `what can come next is ${joined(next, 'or') || 'nothing'}: ${whereIs(position)}.`,
  );

export const signposts = (to: string, options: readonly NextOption[], position: Position) => {
  const reasons = options.map(({ name, clause, applies }) => ({
    clause,
    because:
      applies === 'unknown'
        ? `It is not known whether the policy signposts the complainant to ${name}`
        : `The policy signposts the complainant to ${name}`,
  }));
  const where =
    cited(reasons, position.policy) ||
    'At that point the policy signposts the complainant to no one.';
  return ofComplaint(`have a signpost to ${to}`, `${whereIs(position)}. ${where}`);
};

const whereIs = ({ policy, asOf, stage, step, end, clause }: Position): string => {
  if (stage === undefined) return `as of ${asOf} it is not received yet`;
  const where = end ? `closed as ${end}, after ${stage}` : `at ${stage}/${step}`;
  return `as of ${asOf} it is ${where} ${cite(clause, policy)}`;
};

/* Questions that cannot be asked. */

/** What was expected instead of a name. */
const WHAT = {
  option: 'an option here',
  ground: 'a ground considered here, nor the clause of one',
  breach: 'a clause of the policy or a kind of breach',
  duty: 'a duty of the policy',
  place: 'a place in the policy',
  end: 'a way in which a complaint ends',
  event: 'a type of event',
  body: 'a body that complainants are signposted to',
} as const;

/** What an argument of a matcher can name. */
export type Nameable = keyof typeof WHAT;

export const MISUSE = {
  isNot: ({ given, what, meant }: { given: string; what: Nameable; meant: string | undefined }) =>
    `${given} is not ${WHAT[what]}${meant ? `: did you mean '${meant}'?` : '.'}`,
  noOptions: ({ names }: { names: readonly string[] }) =>
    `The options should be an object with ${names.join(', ')}.`,
  undefinedOption: ({ name }: { name: string }) =>
    `${name} is undefined: say which, or leave it out.`,
  noCount: () => "'by' should be a whole number of working days.",
  noEvents: () => 'The complaint has no events: say from which day to look, by asOf.',
  beforeFirst: ({ first }: { first: string }) =>
    `The first event of the complaint is on ${first}: look from that day or later.`,
  factsWithNot: () => 'Name no facts with .not: it means that no fact is missing.',
  dueDateAlone: () => 'With a due date, give the day and nothing else.',
  notOfMatter: ({ usage }: { usage: string }) =>
    `${usage} is about a matter. This is about a request to escalate.`,
  noPolicy: ({ usage }: { usage: string }) =>
    `A matter needs a policy to be judged against: ${usage}.`,
  policyTwice: () => 'An assessment was made by a policy already: leave the policy out.',
  notEscalation: () => 'This needs what assessEscalation(complaint, request) returns.',
  inStory: ({ names }: { names: readonly string[] }) =>
    `The story has ${names.join(' and ')} already: move it with .on(day).`,
  noDay: () => "The story has no day yet: begin with .on('2024-04-02'), then tell what happened.",
};
