import type { CodeParameters, CodeProvision } from '../../codes/index.js';
import type { Policy } from '../../policy/index.js';
import { oncePer } from '../../policy/index.js';
import { byBoth, listOf, otherwise, readAs } from '../verdict.js';
import { otherReadingOf } from '../words.js';
import { ageCountsFromAwareness, ageLimitIsLongEnough, olderMattersAreConsidered } from './ages.js';
import type { PolicyCheck } from './asked.js';
import { clausesWereSeen } from './asked.js';
import { groundsAreListed, groundsLeaveAChoice, proceedingsHaveBegun } from './exclusions.js';
import { extensionIsCapped, longerIsAgreed } from './extensions.js';
import type { Judgement } from './judgement.js';
import { cannotSay, merged, review } from './judgement.js';
import { disputeIsAnswered, lettersSay, ombudsmanIsNamed } from './letters.js';
import {
  behaviourIsProvidedFor,
  exclusionIsExplained,
  refusalIsAmongExclusions,
  refusalIsExplained,
  refusalIsSetOut,
} from './refusals.js';
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
import { isForAPerson } from './words.js';

/** Where not all of the policy was available, not even a person can look. */
const aPersonLooks: PolicyCheck = ({ policy, topic, whole }) => {
  if (!isForAPerson(topic)) return undefined;
  return whole || clausesWereSeen(policy)
    ? review('to-be-checked', { topic })
    : cannotSay('not-all-available', { topic });
};

/** What is looked at, in the order in which it is told, where a provision has any of the values named. */
const CHECKS: readonly (readonly [PolicyCheck, ...(keyof CodeParameters)[]])[] = [
  [ageLimitIsLongEnough, 'ageLimit'],
  [ageCountsFromAwareness, 'ageSince'],
  [olderMattersAreConsidered, 'discretion'],
  [proceedingsHaveBegun, 'proceedingsBegin'],
  [groundsAreListed, 'exclusions', 'exclusionsAre', 'policyStates'],
  [refusalIsSetOut, 'exclusionsFor'],
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
  [refusalIsAmongExclusions, 'usually'],
  [refusalIsExplained, 'of', 'refusalNeeds'],
  [behaviourIsProvidedFor, 'policyNeeded'],
];

/** The checks for each provision, by the values it has. */
const checksFor = oncePer(({ parameters }: CodeProvision): readonly PolicyCheck[] => [
  ...CHECKS.filter(([, ...names]) => names.some((name) => parameters[name] !== undefined)).map(
    ([check]) => check,
  ),
  aPersonLooks,
]);

/**
 * What there is to say of a policy by one provision. Nothing: the provision is about single
 * complaints or about the organisation, and no policy decides it.
 *
 * @param whole - Whether all of the policy was available, so that silence is silence.
 */
export function judgedBy(provision: CodeProvision, policy: Policy, whole: boolean) {
  const { topic, otherReading, parameters } = provision;
  const formal = policy.stages.filter(({ informal }) => !informal);
  const asked = { policy, topic, formal, whole };
  // What is said of events of the landlord's own is said by their names.
  const named = (one: Judgement) => ({ ...one, data: { ...Object(one.data), policy } });
  const judge = (by: CodeProvision) =>
    merged(checksFor(by).flatMap((check) => listOf(check(asked, by.parameters)).map(named)));
  const judged = judge(provision);
  if (!judged) return undefined;
  const other = otherwise(provision);
  const by = other ? judge(other)?.verdict : undefined;
  const differs = by !== undefined && by !== judged.verdict;
  const reading = readAs(
    provision.reading,
    parameters.limit?.reading,
    parameters.extension?.reading,
  );
  return {
    ...judged,
    ...(differs && { verdict: byBoth(judged.verdict, by) }),
    ...(reading && { reading }),
    ...(otherReading && {
      otherReading: otherReadingOf(otherReading.says, differs ? by : undefined),
    }),
  };
}
