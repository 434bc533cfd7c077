import type { CodeProvision, CodeTopic } from '../../codes/index.js';
import { allOf, answeredOn, firstOn } from '../../history/index.js';
import { earlyAdvice, updatesWhenLate } from './advice.js';
import { agreement, dispute } from './agreement.js';
import { type Check, cannotSay, stagesFor, type TimedCase } from './check.js';
import { answeredOnce, lastStage, onRequest, otherPerson } from './escalation.js';
import { ageOfMatter, exclusionGrounds } from './exclusion.js';
import { extensions } from './extensions.js';
import { contents } from './letters.js';
import { escalationRefusal, escalationTakenUp } from './refusal.js';
import { adjustments, promisesKept, putRight, upheld } from './remedies.js';
import { acknowledgementTime, responseTime } from './times.js';

/** For a person to look at, once there is an occasion for it. */
const byAPerson =
  (what: string, occasion: (file: TimedCase, provision: CodeProvision) => boolean): Check =>
  (file, provision) =>
    occasion(file, provision)
      ? [cannotSay(`No record of ours tells ${what}: a person has to look`)]
      : [];

const isAnswered = (file: TimedCase, provision: CodeProvision): boolean =>
  stagesFor(file, provision).some((stage) => answeredOn(stage) !== undefined);

const isTurnedAway = ({ events }: TimedCase): boolean =>
  firstOn(events, 'complaint.excluded') !== undefined;

const isUpheld = (file: TimedCase): boolean => upheld(file).length > 0;

const isRestricted = ({ events }: TimedCase): boolean =>
  allOf(events, 'conduct.restricted').length > 0;

const everyPoint = byAPerson('whether each point was answered', isAnswered);
const fittingRemedy = byAPerson('whether what was offered fits what went wrong', isUpheld);
const answerNotHeldBack = byAPerson('whether the answer went out once it was known', isAnswered);
const responseAndExtensions: readonly Check[] = [responseTime, extensions, contents];

/**
 * What is checked of a complaint for each topic of the Code, whatever the edition: its parameters
 * say by what values. For a topic that is not here a person has to look.
 */
export const CHECKS: Partial<Record<CodeTopic, readonly Check[]>> = {
  'accept-unless-valid-reason': [exclusionGrounds],
  'twelve-month-acceptance-window': [ageOfMatter],
  'no-blanket-exclusions': [byAPerson('whether the circumstances were looked at', isTurnedAway)],
  'refusal-notice': [contents],
  'early-ombudsman-advice': [earlyAdvice],
  'stage-1-acknowledgement-time': [acknowledgementTime],
  'stage-2-acknowledgement-time': [acknowledgementTime],
  'acknowledgement-contents': [contents],
  'complaint-definition-set-out': [contents],
  'responsibility-clarity': [contents],
  'stage-2-definition': [contents],
  'stage-1-response-time': responseAndExtensions,
  'stage-2-response-time': responseAndExtensions,
  'stage-3-response-time': responseAndExtensions,
  'third-stage-on-request-only': [responseTime, extensions],
  'stage-1-extension': [extensions, contents],
  'stage-2-extension': [extensions, contents],
  'stage-1-extension-ombudsman-details': [contents],
  'stage-2-extension-ombudsman-details': [contents],
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
  'stage-1-response-contents': [contents],
  'stage-2-response-contents': [contents],
  'stage-3-response-contents': [contents],
  'stage-response-contents': [contents],
  'escalation-advice': [contents],
  'final-response-ombudsman-right': [contents],
  'progress-to-stage-2': [escalationTakenUp, contents, answeredOnce],
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
  'proportionate-restrictions': [
    byAPerson('whether the restriction went no further than needed', isRestricted),
  ],
};
