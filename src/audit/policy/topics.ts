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

/** What data cannot show, so that someone must check it: words, publication, practice. */
const BY_A_PERSON: Readonly<Partial<Record<CodeTopic, string>>> = {
  'complaint-definition': "the policy uses the Ombudsman's definition of a complaint",
  'service-request-distinction':
    'the policy explains the difference between a service request and a complaint',
  'accessible-channels': 'there are several ways to complain, open to everyone',
  accessibility:
    'there are several ways to complain, and the complaints and reasonable adjustments policies are published',
  'any-route-any-staff': 'a complaint can be made by any route to any member of staff',
  'social-media': 'the policy explains how complaints on social media are handled',
  'policy-published': 'the policy is clear, is published and says what happens at each stage',
  'publicity-of-policy':
    'the policy explains how residents are told about it, the Ombudsman and the Code',
  website: 'the policy is easy to find on the website',
  'equality-act': 'the policy complies with the Equality Act and adapts to individual needs',
  representation: 'a resident can be represented, and accompanied to any meeting',
  'single-policy': 'all complaints under the Code are handled under this one policy',
  'third-party-within-two-stages': "a contractor's response counts as one of the stages",
  'stage-2-final-all-staff': 'everyone who is needed takes part in the final response',
};

/** Where not all of the policy was available, not even a person can look. */
const aPersonLooks: Check = ({ policy, topic, whole }) => {
  const look = BY_A_PERSON[topic];
  if (!look) return undefined;
  const unknown = `This audit cannot check whether ${look}.`;
  return whole || clausesWereSeen(policy)
    ? review(unknown, `Check whether ${look}. If not, change the policy.`)
    : cannotSay(`${unknown} Not all of the policy was available.`);
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
