import type { Code, CodeProvision, CodeTopic } from '../../codes/index.js';
import { answeredOn } from '../../history/index.js';
import { oncePer, whenRead } from '../../policy/index.js';
import { every, first, firstDay } from '../events.js';
import type { Mutable } from '../verdict.js';
import { aboutProvision, byBoth, listOf, otherwise, readAs } from '../verdict.js';
import { otherReadingOf } from '../words.js';
import type { CaseCheck, CaseFinding, Judgement, TimedCase } from './check.js';
import { cannotSay, meets, review, stagesFor } from './check.js';
import { answeredOnce, lastStage, onRequest, otherPerson, requestTakenUp } from './escalation.js';
import { ageOfMatter, escalationRefusal, exclusionGrounds } from './grounds.js';
import { contents, dispute, earlyAdvice } from './letters.js';
import { adjustments, promisesKept, putRight, upheld } from './remedies.js';
import {
  acknowledgementTime,
  agreement,
  extensions,
  responseTime,
  updatesWhenLate,
} from './times.js';
import { adviceOf, becauseOf, hasAdvice } from './words.js';

/** Checks that only a person can make, once there is an occasion for them. */
const everyPoint: CaseCheck = (file, asks) =>
  stagesFor(file, asks).some(answeredOn) ? cannotSay('points-not-in-records', {}) : undefined;
const answerNotHeldBack: CaseCheck = (file, asks) =>
  stagesFor(file, asks).some(answeredOn) ? cannotSay('timeliness-not-in-records', {}) : undefined;
const fittingRemedy: CaseCheck = (file) =>
  upheld(file).length > 0 ? cannotSay('fitness-not-in-records', {}) : undefined;
const circumstances: CaseCheck = ({ events }) =>
  first('exclusion', events) && cannotSay('circumstances-not-in-records', {});
const proportion: CaseCheck = ({ events }) =>
  first('restriction', events) && cannotSay('proportion-not-in-records', {});

/** Whether dissatisfaction with the response to a service request was made a complaint, and at once. */
const raisedFromRequest: CaseCheck = ({ events }) => {
  const requestedOn = firstDay('service-request', events);
  if (!requestedOn) return cannotSay('not-in-records', {});
  const voicedOn = every('dissatisfaction', events).find(({ on }) => on >= requestedOn)?.on;
  const on = firstDay('receipt', events);
  if (!voicedOn || !on) return undefined;
  const days = { on, requestedOn, voicedOn };
  return voicedOn < on
    ? review('raised-after-dissatisfaction', days)
    : meets('raised-from-request', days);
};

/** The check for topics that no recorded event can show. */
const notInRecords: CaseCheck = () => cannotSay('not-in-records', {});

const responseAndExtensions: readonly CaseCheck[] = [responseTime, extensions, contents];

/**
 * The checks of a complaint for each topic of the Code. They hold for every edition: the parameters of a
 * provision give the values. For other topics, the letters are checked if the provision says what they
 * contain; otherwise someone has to check.
 */
const CHECKS: Partial<Record<CodeTopic, readonly CaseCheck[]>> = {
  'accept-unless-valid-reason': [exclusionGrounds],
  'twelve-month-acceptance-window': [ageOfMatter],
  'no-blanket-exclusions': [circumstances],
  'service-request-escalates': [raisedFromRequest],
  'early-ombudsman-advice': [earlyAdvice],
  'stage-1-acknowledgement-time': [acknowledgementTime],
  'stage-2-acknowledgement-time': [acknowledgementTime],
  'stage-1-response-time': responseAndExtensions,
  'stage-2-response-time': responseAndExtensions,
  'stage-3-response-time': responseAndExtensions,
  'third-stage-on-request-only': [responseTime, extensions],
  'stage-1-extension': [extensions, contents],
  'stage-2-extension': [extensions, contents],
  'stage-1-extension-agreement': [agreement],
  'stage-2-extension-agreement': [agreement],
  'stage-1-extension-dispute': [dispute],
  'stage-2-extension-dispute': [dispute],
  'stage-3-extension-dispute': [dispute],
  'update-intervals-when-late': [updatesWhenLate],
  'stage-1-respond-when-answer-known': [answerNotHeldBack],
  'stage-2-respond-when-answer-known': [answerNotHeldBack],
  'stage-1-address-all-points': [contents, everyPoint],
  'stage-2-address-all-points': [contents, everyPoint],
  'address-all-points': [contents, everyPoint],
  'progress-to-stage-2': [requestTakenUp, contents, escalationRefusal, answeredOnce],
  'no-unreasonable-refusal-to-escalate': [escalationRefusal],
  'escalate-only-after-stage-1-on-request': [onRequest],
  'different-stage-2-person': [otherPerson],
  'stage-2-final-all-staff': [lastStage],
  'acknowledge-and-put-right': [putRight],
  'remedy-reflects-impact': [fittingRemedy],
  'remedy-reflects-detriment': [fittingRemedy],
  'ombudsman-remedies-guidance': [fittingRemedy],
  'compensation-factors': [fittingRemedy],
  'remedy-specific-and-followed-through': [promisesKept],
  'reasonable-adjustments': [adjustments],
  'proportionate-restrictions': [proportion],
};

/** A provision that a complaint can be checked for, with its checks and the fields that its findings share. */
interface Checked extends CodeProvision {
  readonly checks: readonly CaseCheck[];
  readonly about: ReturnType<typeof aboutProvision>;
}

/** The provisions of an edition that a complaint can be checked for. */
const checkedIn = oncePer((code: Code): readonly Checked[] =>
  code.provisions
    .filter(({ checkable }) => checkable === 'case')
    .map((provision) => {
      const { topic, parameters } = provision;
      const checks = CHECKS[topic] ?? [parameters.contents ? contents : notInRecords];
      return { ...provision, checks, about: Object.freeze(aboutProvision(code, provision)) };
    }),
);

/** The findings on each provision that a complaint can be checked for, and the provisions with no occasion. */
export function findingsOf(file: TimedCase) {
  const { code } = file;
  const findings: CaseFinding[] = [];
  const noOccasion: string[] = [];
  for (const provision of code ? checkedIn(code) : []) {
    const { length } = findings;
    for (const check of provision.checks)
      for (const judgement of bothWays(check, file, provision))
        findings.push(findingOf(provision, judgement, code?.graceUntil));
    if (findings.length === length) noOccasion.push(provision.number);
  }
  return { findings, noOccasion };
}

/** A judgement, with the verdict by the other reading of the provision if that differs. */
interface Doubted extends Judgement {
  readonly by?: Judgement['verdict'] | 'no-occasion' | undefined;
}

/** Checks by the provision and by its other reading, and compares the judgements about the same stage and day. */
function bothWays(check: CaseCheck, file: TimedCase, provision: Checked): readonly Doubted[] {
  const judged = listOf(check(file, provision.parameters));
  const other = otherwise(provision);
  if (!other) return judged;
  const others = listOf(check(file, other.parameters));
  return judged.map((one): Doubted => {
    const same = others.find(({ stage, on }) => stage === one.stage && on === one.on);
    const by = same?.verdict ?? 'no-occasion';
    return by === one.verdict ? one : { ...one, verdict: byBoth(one.verdict, by), by };
  });
}

/** Findings build their sentences and advice when first read. */
const saying = whenRead({ because: becauseOf });
const advising = whenRead({ because: becauseOf, advice: adviceOf });

/** Makes the finding of a judgement, and marks it if it fails or needs review in the grace period. */
function findingOf(
  { about, reading, otherReading, checkedAgainstText }: Checked,
  judgement: Doubted,
  graceUntil: Code['graceUntil'],
): CaseFinding {
  const { verdict, reason, clause, stage, on, workingDaysLate } = judgement;
  const found: Partial<Mutable<CaseFinding>> = { ...about, verdict, reason };
  if (clause !== undefined) found.clause = clause;
  if (stage !== undefined) found.stage = stage;
  if (on !== undefined) found.on = on;
  if (workingDaysLate !== undefined) found.workingDaysLate = workingDaysLate;
  const asRead = readAs(reading, judgement.reading);
  if (asRead) found.reading = asRead;
  if (otherReading) found.otherReading = otherReadingOf(otherReading.says, judgement.by);
  (hasAdvice(reason) ? advising : saying)(found, judgement);
  const fallsShort = verdict === 'fails' || verdict === 'review';
  if (fallsShort && graceUntil && on && on <= graceUntil) found.inGrace = true;
  found.checkedAgainstText = checkedAgainstText;
  return found as CaseFinding;
}
