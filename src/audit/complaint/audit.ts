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
 * A complaint, checked against its policy and against the Code in force when it was made. Plain data that can
 * be copied, compared, printed and saved. `breaches`, `notShown`, `findings`, `noOccasion` and every sentence
 * are worked out when first read, so an audit that is only counted takes little memory.
 */
export interface ComplaintAudit {
  readonly policy: PolicyRef;
  /** The edition that it is judged by; absent before July 2020. */
  readonly code?: { readonly id: Code['id']; readonly edition: string };
  readonly asOf: IsoDate;
  /** Who complained about what, as far as the receipt shows. */
  readonly about: AuditedSubject;
  /** Every obligation under the policy. */
  readonly duties: readonly AuditedDuty[];
  /** The breaches of the policy. */
  readonly breaches: readonly Breach[];
  /** What the policy requires and the record neither shows nor rules out. */
  readonly notShown: readonly NotShown[];
  /** The findings on the Code's provisions. */
  readonly findings: readonly CaseFinding[];
  /** The numbers of the provisions that the complaint gave no occasion for. */
  readonly noOccasion: readonly string[];
  /** The formal stages: the first, and every later one that the complaint reached. */
  readonly stages: readonly StageTimes[];
  readonly remedies: readonly PromisedRemedy[];
  readonly ombudsman: OmbudsmanRoute;
  readonly notes: readonly AuditNote[];
}

/** The details by which figures are broken down. An absent field is not known. */
export interface AuditedSubject {
  /** The number of events on record by that day. Of two histories with one reference, figures count the longer one. */
  readonly events: number;
  /** The reference on the receipt or, if it has none, on the first event that has one. */
  readonly ref?: string;
  readonly receivedOn?: IsoDate;
  readonly subject?: readonly Subject[];
  readonly topics?: readonly Topic[];
  readonly tenure?: Tenure;
  /** The refusal to accept the complaint; the last if there were several. */
  readonly excluded?: { readonly on: IsoDate; readonly grounds: readonly string[] };
  /** The day it was put right at first contact, if that closed it and no stage answered it. */
  readonly atFirstContact?: IsoDate;
  /** How it was closed, if it is closed. */
  readonly end?: End;
  readonly endedOn?: IsoDate;
}

/** The options of an audit. A landlord's own closure days affect only its own limits, not the Code's. */
export type ComplaintAuditOptions = Omit<LedgerOptions, 'by'>;

/**
 * Checks whether a complaint was handled as the policy and the Code require: every obligation, breach and
 * provision as it stood at the end of a day. Events dated later are left out. The edition of the Code is the one
 * in force on the day the complaint was made, even if a later one has replaced it. Before July 2020 there was
 * none, and a note says so. What the record does not show is `cannot-be-assessed`, never a failure.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`, also when you read
 * `breaches`, `notShown` or `findings`, if only they count that far ahead.
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

/** The references that all audits by one policy, or one edition of the Code, share. */
const policyRef = oncePer(({ id, edition }: Policy) => Object.freeze({ id, edition }));
const codeRef = oncePer(({ id, edition }: Code) => Object.freeze({ id, edition }));

const isOwn = ({ code, calendar }: ComplaintAuditOptions): boolean => !code && !calendar;

/** The sources of an audit, the only data it keeps until the rest is read. */
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

/** The parts of an audit other than dates and figures: worked out once, when first read. */
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
