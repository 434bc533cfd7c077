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

/** Asks for a review by a person. If not all of the policy was available, a person cannot check it either. */
const aPersonLooks: PolicyCheck = ({ policy, topic, whole }) => {
  if (!isForAPerson(topic)) return undefined;
  return whole || clausesWereSeen(policy)
    ? review('to-be-checked', { topic })
    : cannotSay('not-all-available', { topic });
};

/** The checks, in the order of their reasons, each for provisions that have any of the values named. */
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

/** The checks for a provision, by the values it has. */
const checksFor = oncePer(({ parameters }: CodeProvision): readonly PolicyCheck[] => [
  ...CHECKS.filter(([, ...names]) => names.some((name) => parameters[name] !== undefined)).map(
    ([check]) => check,
  ),
  aPersonLooks,
]);

/**
 * Judges a policy by one provision. `undefined`: the provision is about single complaints or about the
 * organisation, and no policy decides it.
 *
 * @param whole - Whether all of the policy was available, so that its silence can be relied on.
 */
export function judgedBy(provision: CodeProvision, policy: Policy, whole: boolean) {
  const { topic, otherReading, parameters } = provision;
  const formal = policy.stages.filter(({ informal }) => !informal);
  const asked = { policy, topic, formal, whole };
  // The policy gives the names of the landlord's own events.
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
