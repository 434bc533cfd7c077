import type { IsoDate } from '../../calendar/index.js';
import type { Code, CodeParameters, CodeProvision, CodeTopic } from '../../codes/index.js';
import { citation } from '../../codes/index.js';
import { answeredOn, firstOn } from '../../history/index.js';
import type { CaseFinding, Check, Judged, TimedCase } from './check.js';
import { cannotSay, listOf, stagesFor } from './check.js';
import { answeredOnce, lastStage, onRequest, otherPerson, requestTakenUp } from './escalation.js';
import { agreement, extensions } from './extensions.js';
import { ageOfMatter, escalationRefusal, exclusionGrounds } from './grounds.js';
import { contents, dispute, earlyAdvice } from './letters.js';
import { adjustments, promisesKept, putRight, upheld } from './remedies.js';
import { acknowledgementTime, responseTime, updatesWhenLate } from './times.js';

/** For a person to look at, once there is an occasion for it: the day of the first. */
const byAPerson =
  (what: string, occasion: (file: TimedCase, asks: CodeParameters) => IsoDate | undefined): Check =>
  (file, asks) =>
    occasion(file, asks) && cannotSay(`The record cannot show ${what}. Someone needs to check`);

const answered = (file: TimedCase, asks: CodeParameters) =>
  stagesFor(file, asks).map(answeredOn).find(Boolean);

const everyPoint = byAPerson('whether every point was addressed', answered);
const answerNotHeldBack = byAPerson('whether a known answer was held back', answered);
const fittingRemedy = byAPerson(
  'whether the remedy fits what went wrong',
  (file) => upheld(file)[0]?.on,
);
const circumstances = byAPerson('whether the circumstances were considered', ({ events }) =>
  firstOn(events, 'complaint.excluded'),
);
const proportion = byAPerson('whether the restriction was proportionate', ({ events }) =>
  firstOn(events, 'conduct.restricted'),
);

/** A topic without a check: no fact that is recorded of a complaint tells of it. */
const notRecorded: Check = () =>
  cannotSay('This cannot be assessed from the record. Someone needs to check it');

const responseAndExtensions: readonly Check[] = [responseTime, extensions, contents];

/**
 * What is checked of a complaint for each topic of the Code, whatever the edition: its parameters
 * say by what values. For a topic that is not here its letters are, where it says what they contain;
 * otherwise a person has to look.
 */
const CHECKS: Partial<Record<CodeTopic, readonly Check[]>> = {
  'accept-unless-valid-reason': [exclusionGrounds],
  'twelve-month-acceptance-window': [ageOfMatter],
  'no-blanket-exclusions': [circumstances],
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
  'update-intervals-when-late': [updatesWhenLate],
  'stage-1-respond-when-answer-known': [answerNotHeldBack],
  'stage-2-respond-when-answer-known': [answerNotHeldBack],
  'stage-1-address-all-points': [contents, everyPoint],
  'stage-2-address-all-points': [contents, everyPoint],
  'address-all-points': [contents, everyPoint],
  'progress-to-stage-2': [requestTakenUp, contents, answeredOnce],
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

const checksOf = ({ topic, parameters }: CodeProvision): readonly Check[] =>
  CHECKS[topic] ?? [parameters.contents ? contents : notRecorded];

/** What is found of each provision that a case can be checked for, by letter or duty; or that there was no occasion for it. */
export function findingsOf(file: TimedCase) {
  const { code } = file;
  if (!code) return { findings: [], noOccasion: [] };
  const checked = code.provisions
    .filter(({ checkable }) => checkable === 'case')
    .map((provision) => ({
      number: provision.number,
      findings: checksOf(provision)
        .flatMap((check) => listOf(check(file, provision.parameters)))
        .map((judged) => findingOn(code, provision, judged)),
    }));
  return {
    findings: checked.flatMap(({ findings }) => findings),
    noOccasion: checked.filter(({ findings }) => findings.length === 0).map(({ number }) => number),
  };
}

function findingOn(code: Code, provision: CodeProvision, judged: Judged): CaseFinding {
  const { number, level, topic, summary, checkedAgainstText } = provision;
  const fallsShort = judged.verdict === 'fails' || judged.verdict === 'review';
  const { graceUntil } = code;
  return {
    provision: number,
    citation: citation(code, provision),
    level,
    topic,
    requirement: summary,
    ...judged,
    ...(fallsShort && graceUntil && judged.on && judged.on <= graceUntil && { inGrace: true }),
    checkedAgainstText,
  };
}
