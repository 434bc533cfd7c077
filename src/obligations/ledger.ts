import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import { invalidArgument } from '../errors.js';
import type { CaseFile, Complaint, KnownComplaint, Position } from '../history/index.js';
import {
  caseOf,
  checkedCalendar,
  checkedCode,
  checkedComplaint,
  checkedDate,
  checkedFields,
  keptForADay,
  knownByEvents,
  NOWHERE,
  standsAt,
} from '../history/index.js';
import { once, present } from '../policy/index.js';
import type { Claim } from './claim.js';
import type { By, Obligation, RowOf } from './obligation.js';
import { timeUntil } from './passing-time.js';
import {
  circumstancesOf,
  claimsBeside,
  codeRows,
  ombudsmanClaims,
  policySteps,
  promiseClaims,
} from './sources/index.js';
import { stand } from './stand.js';
import { expectedSources } from './words.js';

/** A complaint as far as it was known at the end of a day, with what time had done by then. */
export function knownAt(complaint: Complaint, asOf: IsoDate): KnownComplaint {
  const known = knownByEvents(complaint, asOf);
  const elapsed = known.lifecycle.isTimed ? timeUntil(known) : [];
  return elapsed.length > 0 ? { ...known, moments: [...known.moments, ...elapsed] } : known;
}

/**
 * Where a complaint stands: at which stage, waiting for what, or how it was closed.
 *
 * @param asOf - The day to look at it from: events dated later are left out, and what the policy has the
 * end of somebody's time bring about has come. Without it, where it stands after all its events, and no time has passed.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`.
 */
export function positionOf(complaint: Complaint, asOf?: IsoDate): Position {
  const { history } = checkedComplaint(complaint);
  if (asOf === undefined) return history.at(-1)?.after ?? NOWHERE;
  return standsAt(knownAt(complaint, checkedDate(asOf, 'asOf')));
}

/** What `obligationsOf` may be told besides the complaint and the day. */
export interface LedgerOptions {
  /** Whose rules to list; all where left out. */
  readonly by?: readonly By[];
  /** Another edition of the Code to judge by. */
  readonly code?: Code;
  /** The working days by which the Code counts: `england` where left out, or the calendar that was given for the complaint. */
  readonly calendar?: WorkingCalendar;
}

/** Every source of what is owed, in the order in which they are listed. */
export const SOURCES: readonly By[] = ['policy', 'code', 'promise', 'ombudsman'];

/** What is known of a complaint on a day, and what is owed by whose rules: each worked out once, when it is asked for. */
export interface Ledger {
  readonly known: KnownComplaint;
  /** The complaint laid out by the stages of the Code, and the edition it is judged by. */
  readonly file: CaseFile;
  readonly rows: <B extends By>(by: B) => readonly RowOf<B>[];
}

/**
 * Everything owed, as it stood at the end of a day: by the policy, stage by stage and step by step, and what belongs to
 * no stage; by the edition of the Complaint Handling Code in force when the complaint was made; what was promised; what the
 * Ombudsman asked for and ordered. Events dated after that day are left out.
 *
 * While an informal stage is open, what would be owed at the next formal stage is listed as `contingent`. A complaint that was
 * answered or withdrawn and is reopened owes its answer again, in a `round` of its own. What is owed by no date and never
 * held anything up is left out: a step beside the others with no limit, until it is done; one with no limit that was released.
 *
 * @param asOf - The civil date to look at it from; nothing reads a clock.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon` where a count
 * leaves the dates the calendar covers.
 *
 * @example
 * obligationsOf(complaint, '2019-02-19', { by: ['policy'] }).filter(({ standing }) => standing === 'overdue');
 */
export function obligationsOf(
  complaint: Complaint,
  asOf: IsoDate,
  options: LedgerOptions = {},
): Obligation[] {
  const { by = SOURCES, ...judgedBy } = checkedOptions(options);
  const day = checkedDate(asOf, 'asOf');
  const { rows } = ledgerOf(checkedComplaint(complaint), day, judgedBy);
  return SOURCES.filter((source) => by.includes(source)).flatMap((source) => rows<By>(source));
}

/** The ledger of a complaint on a day. That of the last day asked for is kept with the complaint. */
export const ledgerOf = (
  complaint: Complaint,
  asOf: IsoDate,
  { code, calendar }: Omit<LedgerOptions, 'by'> = {},
): Ledger =>
  code || calendar ? ledger(complaint, asOf, code, calendar) : ownLedger(complaint, asOf);

const ownLedger = keptForADay((complaint, asOf) => ledger(complaint, asOf));

/** The same for whoever needs it once: it is kept with the complaint only where it already was. */
export const passingLedger = (complaint: Complaint, asOf: IsoDate): Ledger =>
  ownLedger.kept(complaint, asOf) ?? ledger(complaint, asOf);

function ledger(
  complaint: Complaint,
  asOf: IsoDate,
  code?: Code,
  calendar?: WorkingCalendar,
): Ledger {
  const known = knownAt(complaint, asOf);
  const byPolicy = circumstancesOf(known);
  const all = (claims: readonly Claim[], judgedBy = byPolicy) =>
    claims.map((claim) => stand(claim, judgedBy));
  const file = once(() => caseOf(known, present({ code, calendar })));
  const byCode = once(() => ({ ...byPolicy, calendar: file().calendar }));
  const rows: Readonly<Record<By, () => readonly Obligation[]>> = {
    // What the policy asks for is the same by whatever edition of the Code.
    policy: once(() =>
      code || calendar
        ? passingLedger(complaint, asOf).rows('policy')
        : [...policySteps(known).rows(), ...all(claimsBeside(known))],
    ),
    code: once(() => codeRows(known, file(), byCode())),
    promise: once(() => all(promiseClaims(known), byCode())),
    ombudsman: once(() => all(ombudsmanClaims(known), byCode())),
  };
  return {
    known,
    get file() {
      return file();
    },
    rows: <B extends By>(by: B) => rows[by]() as readonly RowOf<B>[],
  };
}

/** Options given as an argument, for callers without types. */
export function checkedOptions(
  options: LedgerOptions,
  fields: readonly (keyof LedgerOptions)[] = ['by', 'code', 'calendar'],
): LedgerOptions {
  const { by, code, calendar } = checkedFields(options, fields);
  return {
    ...(by !== undefined && { by: checkedSources(by) }),
    ...(code !== undefined && { code: checkedCode(code) }),
    ...(calendar !== undefined && { calendar: checkedCalendar(calendar) }),
  };
}

/** Sources given as an argument. */
export function checkedSources(by: readonly By[]): readonly By[] {
  if (Array.isArray(by) && by.every((source) => SOURCES.includes(source))) return by;
  throw invalidArgument(by, expectedSources(SOURCES));
}
