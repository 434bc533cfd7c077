import type { CodeTopic } from '../../codes/index.js';
import { ageCountsFromAwareness, ageLimitIsLongEnough, olderMattersAreConsidered } from './age.js';
import { longerIsAgreed } from './agreement.js';
import type { Check } from './check.js';
import {
  behaviourIsProvidedFor,
  laterComplaintsAreHeard,
  restrictionsAreReviewed,
} from './conduct.js';
import { lastWordIsHad, stageWaitsForRequest, windowIsStated } from './escalation.js';
import { groundsAreFair, groundsAreListed, groundsLeaveAChoice } from './exclusions.js';
import { extensionIsCapped } from './extensions.js';
import { nothingComesBefore } from './extra-steps.js';
import { dissatisfactionIsEnough, reasonsAreNotNeeded } from './gates.js';
import { disputeIsAnswered, lettersSay } from './letters.js';
import { exclusionIsExplained, refusalIsExplained } from './notices.js';
import { otherPersonDecides } from './other-person.js';
import { proceedingsHaveBegun } from './proceedings.js';
import { onlyExclusionsStopIt, refusalIsAmongExclusions } from './refusals.js';
import { ombudsmanIsNamed } from './signposts.js';
import { stagesAreFew, thirdStageIsShared } from './stages.js';
import { timeIsFixed, timeIsKept } from './times.js';
import { timesAreSetOut } from './times-set-out.js';
import { aPersonLooks } from './wording.js';

const TIME = [timeIsKept, timeIsFixed, extensionIsCapped, lettersSay, nothingComesBefore];

/**
 * What is looked at for each topic of the Code, with the values of the edition. A topic that is not
 * here is about single complaints or about the organisation: no policy decides it.
 */
export const CHECKS: Readonly<Partial<Record<CodeTopic, readonly Check[]>>> = {
  // What a complaint is, and what is not taken
  'complaint-definition': [
    aPersonLooks("the policy uses the Ombudsman's definition of a complaint"),
  ],
  'service-request-distinction': [
    aPersonLooks('the policy tells a service request from a complaint'),
  ],
  'permitted-exclusions': [ageLimitIsLongEnough, proceedingsHaveBegun, groundsAreFair],
  'exclusions-in-policy': [groundsAreListed],
  'exclusions-fair': [groundsAreFair],
  'twelve-month-acceptance-window': [
    ageLimitIsLongEnough,
    ageCountsFromAwareness,
    olderMattersAreConsidered,
  ],
  'no-blanket-exclusions': [groundsLeaveAChoice],
  'refusal-notice': [exclusionIsExplained],
  // How to complain, and what is published
  'accessible-channels': [aPersonLooks('there are several ways to complain, open to everybody')],
  accessibility: [
    aPersonLooks(
      'there are several ways to complain, and the policy and one on adjustments are published',
    ),
  ],
  'any-route-any-staff': [aPersonLooks('a complaint may come by any route to any member of staff')],
  'social-media': [
    aPersonLooks('the policy explains how complaints on social media are dealt with'),
  ],
  'policy-published': [
    timesAreSetOut,
    aPersonLooks('the policy is clear, published and says what is done at each stage'),
  ],
  'publicity-of-policy': [
    aPersonLooks('the policy explains how residents hear of it, of the Ombudsman and of the Code'),
  ],
  website: [aPersonLooks('the policy is easily found on the website')],
  'equality-act': [
    aPersonLooks('the policy keeps to the Equality Act and adapts to what a person needs'),
  ],
  representation: [aPersonLooks('a resident may be represented, and accompanied to any meeting')],
  'ombudsman-information': [ombudsmanIsNamed],
  'early-ombudsman-advice': [ombudsmanIsNamed],
  // Stages
  'single-policy': [aPersonLooks('all complaints under the Code go by this one policy')],
  'third-party-within-two-stages': [
    aPersonLooks('the answer of a contractor counts as one of the stages'),
  ],
  'no-extra-named-stages': [nothingComesBefore],
  'max-two-stages': [stagesAreFew],
  'number-of-stages': [stagesAreFew],
  'third-stage-optional': [stageWaitsForRequest(3)],
  'third-stage-residents-involved': [thirdStageIsShared],
  'third-stage-on-request-only': [stageWaitsForRequest(3), timeIsKept, extensionIsCapped],
  'stage-2-final-all-staff': [
    lastWordIsHad,
    aPersonLooks('everybody who is needed takes part in the last answer'),
  ],
  // Times, and how they are put off
  'stage-1-acknowledgement-time': TIME,
  'stage-2-acknowledgement-time': TIME,
  'stage-1-response-time': TIME,
  'stage-2-response-time': TIME,
  'stage-3-response-time': TIME,
  'stage-1-extension': TIME,
  'stage-2-extension': TIME,
  'stage-1-extension-agreement': [longerIsAgreed],
  'stage-2-extension-agreement': [longerIsAgreed],
  'stage-1-extension-dispute': [disputeIsAnswered],
  'stage-2-extension-dispute': [disputeIsAnswered],
  // Letters
  'acknowledgement-contents': [lettersSay],
  'complaint-definition-set-out': [lettersSay],
  'responsibility-clarity': [lettersSay],
  'stage-2-definition': [lettersSay],
  'stage-1-extension-ombudsman-details': [lettersSay],
  'stage-2-extension-ombudsman-details': [lettersSay],
  'stage-1-response-contents': [lettersSay],
  'stage-2-response-contents': [lettersSay],
  'stage-3-response-contents': [lettersSay],
  'stage-response-contents': [lettersSay],
  'escalation-advice': [lettersSay],
  'final-response-ombudsman-right': [lettersSay],
  // Escalation
  'progress-to-stage-2': [
    dissatisfactionIsEnough,
    lastWordIsHad,
    onlyExclusionsStopIt,
    refusalIsExplained,
  ],
  'no-unreasonable-refusal-to-escalate': [refusalIsAmongExclusions, refusalIsExplained],
  'escalate-only-after-stage-1-on-request': [stageWaitsForRequest(2)],
  'escalation-time-limit-in-policy': [windowIsStated],
  'no-reasons-needed-for-stage-2': [reasonsAreNotNeeded],
  'different-stage-2-person': [otherPersonDecides],
  // Conduct
  'unacceptable-behaviour-policy': [
    behaviourIsProvidedFor,
    restrictionsAreReviewed,
    laterComplaintsAreHeard,
  ],
};
