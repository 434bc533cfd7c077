import type { CodeParameters, CodeProvision, CodeTopic } from '../../codes/index.js';
import type { Policy } from '../../policy/index.js';
import { ageCountsFromAwareness, ageLimitIsLongEnough, olderMattersAreConsidered } from './ages.js';
import type { Check } from './asked.js';
import { clausesWereSeen, listOf } from './asked.js';
import { groundsAreListed, groundsLeaveAChoice, proceedingsHaveBegun } from './exclusions.js';
import { extensionIsCapped, longerIsAgreed } from './extensions.js';
import { cannotSay, review, together } from './judged.js';
import { disputeIsAnswered, lettersSay } from './letters.js';
import { exclusionIsExplained, ombudsmanIsNamed, refusalIsExplained } from './notices.js';
import { behaviourIsProvidedFor, refusalIsAmongExclusions } from './powers.js';
import { requestIsEnough } from './requests.js';
import {
  lastWordIsHad,
  nothingComesBefore,
  otherPersonDecides,
  stagesAreFew,
  stageWaitsForRequest,
  thirdStageIsShared,
  windowIsStated,
} from './stages.js';
import { timeIsFixed, timeIsKept, timesAreSetOut } from './times.js';

/** What data cannot tell, so that a person has to look whether it is so: words, publication, practice. */
const BY_A_PERSON: Readonly<Partial<Record<CodeTopic, string>>> = {
  'complaint-definition': "the policy uses the Ombudsman's definition of a complaint",
  'service-request-distinction': 'the policy tells a service request from a complaint',
  'accessible-channels': 'there are several ways to complain, open to everybody',
  accessibility:
    'there are several ways to complain, and the policy and one on adjustments are published',
  'any-route-any-staff': 'a complaint may come by any route to any member of staff',
  'social-media': 'the policy explains how complaints on social media are dealt with',
  'policy-published': 'the policy is clear, published and says what is done at each stage',
  'publicity-of-policy':
    'the policy explains how residents hear of it, of the Ombudsman and of the Code',
  website: 'the policy is easily found on the website',
  'equality-act': 'the policy keeps to the Equality Act and adapts to what a person needs',
  representation: 'a resident may be represented, and accompanied to any meeting',
  'single-policy': 'all complaints under the Code go by this one policy',
  'third-party-within-two-stages': 'the answer of a contractor counts as one of the stages',
  'stage-2-final-all-staff': 'everybody who is needed takes part in the last answer',
};

/** Where not all of the policy was available, not even a person can look. */
const aPersonLooks: Check = ({ policy, topic, whole }) => {
  const look = BY_A_PERSON[topic];
  if (!look) return undefined;
  const unknown = `Data cannot tell whether ${look}`;
  return whole || clausesWereSeen(policy)
    ? review(`${unknown}.`, `Look whether ${look}; where that is not so, change the policy.`)
    : cannotSay(`${unknown}, and not all of the policy was available.`);
};

/** What is looked at, in the order in which it is told, where a provision has any of the values named. */
const CHECKS: readonly (readonly [Check, ...(keyof CodeParameters)[]])[] = [
  [ageLimitIsLongEnough, 'ageLimit'],
  [ageCountsFromAwareness, 'ageSince'],
  [olderMattersAreConsidered, 'discretion'],
  [proceedingsHaveBegun, 'proceedingsBegin'],
  [groundsAreListed, 'exclusions', 'exclusionsAre', 'policyStates'],
  [groundsLeaveAChoice, 'blanketExclusions'],
  [exclusionIsExplained, 'of'],
  [ombudsmanIsNamed, 'ombudsmanAt'],
  [timesAreSetOut, 'policyStates'],
  [stagesAreFew, 'mostStages'],
  [thirdStageIsShared, 'thirdStage'],
  [stageWaitsForRequest, 'escalationNeeds', 'thirdStage'],
  [timeIsKept, 'limit'],
  [timeIsFixed, 'extendable'],
  [extensionIsCapped, 'extension'],
  [longerIsAgreed, 'agreementOver'],
  [disputeIsAnswered, 'ifNotAgreed'],
  [lettersSay, 'contents'],
  [nothingComesBefore, 'informalStage'],
  [otherPersonDecides, 'differentPerson'],
  [windowIsStated, 'policyStates'],
  [requestIsEnough, 'escalatesOn', 'reasonsForEscalation'],
  [lastWordIsHad, 'finalStage'],
  [refusalIsAmongExclusions, 'of', 'usually'],
  [refusalIsExplained, 'of', 'refusalNeeds'],
  [behaviourIsProvidedFor, 'policyNeeded'],
];

/** The checks for each provision, by the values it has. */
const checksFor = new WeakMap<CodeProvision, readonly Check[]>();

/**
 * What there is to say of a policy by one provision. Nothing: the provision is about single
 * complaints or about the organisation, and no policy decides it.
 *
 * @param whole - Whether all of the policy was available, so that silence is silence.
 */
export function judgedBy(provision: CodeProvision, policy: Policy, whole: boolean) {
  const { topic, parameters } = provision;
  const formal = policy.stages.filter(({ informal }) => !informal);
  const asked = { policy, topic, parameters, formal, whole };
  const isAsked = ([, ...names]: (typeof CHECKS)[number]) =>
    names.some((name) => parameters[name] !== undefined);
  const checks = checksFor.get(provision) ?? [
    ...CHECKS.filter(isAsked).map(([check]) => check),
    aPersonLooks,
  ];
  checksFor.set(provision, checks);
  return together(checks.flatMap((check) => listOf(check(asked))));
}
