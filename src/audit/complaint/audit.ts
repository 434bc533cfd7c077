import { marked } from '../../border/index.js';
import type { IsoDate } from '../../calendar/index.js';
import type { Code } from '../../codes/index.js';
import type { Breach, Complaint, NotShown } from '../../complaint/index.js';
import { breachesOf, notShown } from '../../complaint/index.js';
import type { CaseFile } from '../../history/index.js';
import { checkedComplaint, checkedDate, firstOn } from '../../history/index.js';
import type { Ledger, LedgerOptions, Obligation } from '../../obligations/index.js';
import { checkedOptions, ledgerOf, passingLedger } from '../../obligations/index.js';
import type { End, Policy, PolicyRef, Subject, Tenure, Topic } from '../../policy/index.js';
import { ANSWERING, oncePer, present, whenRead } from '../../policy/index.js';
import { every, first } from '../events.js';
import type { CaseFinding } from './check.js';
import type { AuditedDuty } from './duties.js';
import { auditDuty } from './duties.js';
import { findingsOf } from './findings.js';
import type { AuditNote } from './notes.js';
import { auditNotes } from './notes.js';
import type { OmbudsmanRoute } from './ombudsman.js';
import { routeOf } from './ombudsman.js';
import type { PromisedRemedy } from './remedies.js';
import { promiseOf } from './remedies.js';
import type { StageTimes, TimedStage } from './stage-times.js';
import { timeStage } from './stage-times.js';

/**
 * One complaint, held against its policy and against the Code in force when it was made. Plain data, of which
 * `breaches`, `notShown`, `findings`, `noOccasion` and every sentence are worked out when they are first read: an audit that
 * is only counted holds little. It is copied, compared, printed and saved like any other object.
 */
export interface ComplaintAudit {
  readonly policy: PolicyRef;
  /** The edition judged by; absent before July 2020. */
  readonly code?: { readonly id: Code['id']; readonly edition: string };
  readonly asOf: IsoDate;
  /** Who complained of what, as far as the receipt tells. */
  readonly about: AuditedSubject;
  /** Every obligation under the policy. */
  readonly duties: readonly AuditedDuty[];
  /** What broke the policy. */
  readonly breaches: readonly Breach[];
  /** What the policy asks for and the record neither shows nor rules out. */
  readonly notShown: readonly NotShown[];
  /** What the Code's provisions make of it. */
  readonly findings: readonly CaseFinding[];
  /** The numbers of the provisions for which the complaint gave no occasion. */
  readonly noOccasion: readonly string[];
  /** The formal stages: the first, and every later one that was reached. */
  readonly stages: readonly StageTimes[];
  readonly remedies: readonly PromisedRemedy[];
  readonly ombudsman: OmbudsmanRoute;
  readonly notes: readonly AuditNote[];
}

/** What figures are told apart by. What is absent is not known. */
export interface AuditedSubject {
  /** How many events are on record by that day: of two histories with one reference, the one with more is counted. */
  readonly events: number;
  /** Its reference: of the receipt or, without one there, of the first event that has one. */
  readonly ref?: string;
  readonly receivedOn?: IsoDate;
  readonly subject?: readonly Subject[];
  readonly topics?: readonly Topic[];
  readonly tenure?: Tenure;
  /** The refusal to accept the complaint; the last, where there were several. */
  readonly excluded?: { readonly on: IsoDate; readonly grounds: readonly string[] };
  /** The day it was put right at first contact, where that was the end of it and no stage answered it. */
  readonly atFirstContact?: IsoDate;
  /** How it was closed, where it is closed. */
  readonly end?: End;
  readonly endedOn?: IsoDate;
}

/** What an audit may be told besides the complaint. A landlord's own closures stop its own limits alone, not the Code's. */
export type ComplaintAuditOptions = Omit<LedgerOptions, 'by'>;

/**
 * Was this handled as the policy and the Code require? Every obligation, breach and provision, as it
 * stood at the end of a day; events dated later are left out. The edition of the Code is the one in force on the day
 * the complaint was made, whatever was in force later; before July 2020 there was none, and a note says so. What the
 * record does not show is `cannot-be-assessed`, never a failure.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`, which `breaches`, `notShown` and
 * `findings` throw themselves if only they count so far.
 *
 * @example
 * const { findings } = auditComplaint(complaint, '2024-06-03');
 * for (const { citation, verdict, because } of findings) console.log(citation, verdict, because);
 */
export function auditComplaint(
  complaint: Complaint,
  asOf: IsoDate,
  options: ComplaintAuditOptions = {},
): ComplaintAudit {
  const { policy } = checkedComplaint(complaint);
  const day = checkedDate(asOf, 'asOf');
  const given = checkedOptions(options, ['code', 'calendar']);
  const own = passingLedger(complaint, day);
  const { file, rows } = isOwn(given) ? own : ledgerOf(complaint, day, given);
  const { code } = file;
  const duties = rows('policy').map(auditDuty);
  const audit = later(
    {
      policy: policyRef(policy),
      ...(code && { code: codeRef(code) }),
      asOf: day,
      about: aboutCase(file),
      duties,
    },
    { complaint, day, given },
  );
  return Object.assign(marked('audit-of-complaint', audit), {
    stages: stagesOf(file, rows('code')).map(({ times }) => times),
    remedies: promisesIn(rows).map(promiseOf),
    ombudsman: routeOf(own),
    notes: auditNotes({ duties, ...file }),
  });
}

/** What all audits by one policy, or one Code, name it by. */
const policyRef = oncePer(({ id, edition }: Policy) => Object.freeze({ id, edition }));
const codeRef = oncePer(({ id, edition }: Code) => Object.freeze({ id, edition }));

const isOwn = ({ code, calendar }: ComplaintAuditOptions): boolean => !code && !calendar;

/** What an audit is made of, which is all that it keeps until the rest of it is read. */
interface Audited {
  readonly complaint: Complaint;
  readonly day: IsoDate;
  readonly given: ComplaintAuditOptions;
}

const breachesIn = oncePer(({ complaint, day }: Audited) => breachesOf(complaint, day));

const byTheCode = oncePer((audited: Audited) => {
  const { file, rows } = ledgerOf(audited.complaint, audited.day, audited.given);
  const stages = stagesOf(file, rows('code'));
  return findingsOf({ breaches: breachesIn(audited), promises: promisesIn(rows), ...file, stages });
});

/** What an audit finds beyond dates and figures: worked out once, when it is first read. */
const later = whenRead({
  breaches: breachesIn,
  notShown: oncePer(({ complaint, day }: Audited) => notShown(complaint, day)),
  findings: (audited: Audited) => byTheCode(audited).findings,
  noOccasion: (audited: Audited) => byTheCode(audited).noOccasion,
});

const stagesOf = (file: CaseFile, byCode: readonly Obligation[]): TimedStage[] =>
  file.stages.map((stage) => timeStage(file, stage, byCode));

const promisesIn = (rows: Ledger['rows']): readonly Obligation[] =>
  rows('promise').filter(({ duty }) => duty === 'keep-promise');

function aboutCase({ events, receivedOn, end, endedOn }: CaseFile): AuditedSubject {
  const receipt = first('receipt', events);
  const exclusion = every('exclusion', events).at(-1);
  const isPutRight = every('early-resolution', events).some(({ on }) => on === endedOn);
  const isAnswered = firstOn(events, ...ANSWERING) !== undefined;
  return present({
    events: events.length,
    ref: receipt?.ref || events.find(({ ref }) => ref)?.ref,
    subject: receipt?.subject && [receipt.subject].flat(),
    ...{ receivedOn, topics: receipt?.about, tenure: receipt?.tenure, end, endedOn },
    excluded: exclusion && { on: exclusion.on, grounds: exclusion.grounds },
    atFirstContact: end === 'resolved' && isPutRight && !isAnswered ? endedOn : undefined,
  });
}
