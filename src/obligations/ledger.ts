import { checkedList } from '../border/index.js';
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

/**
 * A complaint as far as it was known at the end of a day, including stages that time opened and ends that it
 * brought.
 */
export function knownAt(complaint: Complaint, asOf: IsoDate): KnownComplaint {
  const known = knownByEvents(complaint, asOf);
  const elapsed = known.lifecycle.isTimed ? timeUntil(known) : [];
  return elapsed.length > 0 ? { ...known, moments: [...known.moments, ...elapsed] } : known;
}

/**
 * The position of a complaint: its stage and what that waits for, or how it was closed.
 *
 * @param asOf - The day to look at it from: later events are left out, and changes that the policy makes when time
 * runs out have happened. If omitted, the position right after its last event.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`.
 */
export function positionOf(complaint: Complaint, asOf?: IsoDate): Position {
  const { history } = checkedComplaint(complaint);
  if (asOf === undefined) return history.at(-1)?.after ?? NOWHERE;
  return standsAt(knownAt(complaint, checkedDate(asOf, 'asOf')));
}

/** Options of {@link obligationsOf}. */
export interface LedgerOptions {
  /** Whose rules to list; by default all. */
  readonly by?: readonly By[];
  /** Another edition of the Code to judge by. */
  readonly code?: Code;
  /** The working days by which the Code counts: by default `england`, or the calendar given for the complaint. */
  readonly calendar?: WorkingCalendar;
}

/** Every source of duties, in the order of the list. */
export const SOURCES: readonly By[] = ['policy', 'code', 'promise', 'ombudsman'];

/** A complaint as known on a day, and the duties of each source, worked out once, on first use. */
export interface Ledger {
  readonly known: KnownComplaint;
  /** The complaint by stages of the Code, and the edition that applies. */
  readonly file: CaseFile;
  readonly rows: <B extends By>(by: B) => readonly RowOf<B>[];
}

/**
 * Everything owed, as of the end of a day: by the policy, by stage and step and then outside the stages; by the edition
 * of the Complaint Handling Code in force when the complaint was made; by promises; and by requests and orders of the
 * Ombudsman. Events dated after that day are left out.
 *
 * While an informal stage is open, the duties of the next formal stage are listed as `contingent`. If a complaint is
 * reopened after it was answered or withdrawn, its answer is owed again, in a new `round`. Two kinds of step without a
 * limit are left out: one beside the others until it is done, and one that was released.
 *
 * @param asOf - The civil date to look at it from. No function reads a clock.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon` if a count
 * leaves the dates that the calendar covers.
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

/** The ledger of a complaint on a day. The ledger of the last day asked for is kept with the complaint. */
export const ledgerOf = (
  complaint: Complaint,
  asOf: IsoDate,
  { code, calendar }: Omit<LedgerOptions, 'by'> = {},
): Ledger =>
  code || calendar ? ledger(complaint, asOf, code, calendar) : ownLedger(complaint, asOf);

const ownLedger = keptForADay((complaint, asOf) => ledger(complaint, asOf));

/** The same, for callers that need it once: it uses the ledger kept with the complaint, but does not replace it. */
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
    // The policy's own duties do not depend on the edition of the Code.
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

/** Checks options, for callers without types. */
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

/** Checks a list of sources. */
export function checkedSources(by: readonly By[]): readonly By[] {
  const sources = checkedList(by, expectedSources(SOURCES));
  if (sources.every((source) => SOURCES.includes(source))) return sources;
  throw invalidArgument(by, expectedSources(SOURCES));
}
