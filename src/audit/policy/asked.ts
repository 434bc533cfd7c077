import type { CodeTopic } from '../../codes/index.js';
import type { Extension, Ground, Policy, Stage, Step } from '../../policy/index.js';
import { ANSWERS, given } from '../../policy/index.js';
import type { Check, Judgements } from '../verdict.js';
import { listOf } from '../verdict.js';
import type { Judgement } from './judgement.js';
import { meets, notSeen, silent } from './judgement.js';

/** A policy, and the topic of the provision that it is checked against. */
export interface Asked {
  readonly policy: Policy;
  readonly topic: CodeTopic;
  /** The formal stages, as the Code counts them: the first is 1. */
  readonly formal: readonly Stage[];
  /** Whether all of the policy was available, so that its silence can be relied on. */
  readonly whole: boolean;
}

export type PolicyCheck = Check<Asked, Judgement>;

/** Whether all of a policy was available: no clause, part or value is unseen, or filled in because it was unseen. */
export const wasAllSeen = (policy: Policy): boolean =>
  !policy.scope.unseen && clausesWereSeen(policy) && !isUnseen({ ...policy, ...WORDS });

export const clausesWereSeen = ({ clauses }: Policy): boolean =>
  clauses.every(({ treatment }) => treatment !== 'not-transcribed');

/** The parts that hold only the landlord's own words, which are never a value that was not seen. */
const WORDS = { notes: null, document: null, bodies: null, roles: null, clauses: [] };

/** Whether a part holds an unseen or filled-in value. Under the names in `WRITTEN`, 'not-seen' is free text. */
const isUnseen = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  Object.entries(part).some(
    ([name, value]) =>
      name === 'filledFrom' || (value === 'not-seen' && !WRITTEN.includes(name)) || isUnseen(value),
  );

const WRITTEN = [
  ...['id', 'edition', 'landlord', 'title', 'name', 'must', 'clause', 'reading', 'cases'],
  ...['is', 'includes'],
];

/** The grounds on which the policy excludes a matter. */
export const exclusions = ({ policy }: Asked): readonly Ground[] =>
  policy.scope.grounds.filter(({ effect }) => effect === 'exclude');

/** The step that answers a stage: the response or, if there is none, the decision. */
export const answerOf = ({ steps }: Stage): Step | undefined =>
  ANSWERS.flatMap((duty) => steps.find((step) => step.duty === duty) ?? [])[0];

/**
 * Whether the section on the stages was available, so that no stage can be missing: all of the policy was, or
 * it has several stages whose times to answer were all seen and not filled from the Code.
 */
export const stagesWereSeen = ({ whole, formal }: Asked): boolean =>
  whole ||
  (formal.length > 1 &&
    formal.every((stage) => {
      const { limit = 'not-seen' } = answerOf(stage) ?? {};
      return typeof limit === 'string'
        ? limit !== 'not-seen'
        : limit.every(({ filledFrom }) => filledFrom === undefined);
    }));

/**
 * Splits a stage into the tracks that complaints can take, each with one answer: a policy can answer some
 * complaints by a response and others by a decision, and both are judged.
 */
function tracksOf(stage: Stage): readonly Stage[] {
  const { steps } = stage;
  const answers = steps.filter(({ duty }) => ANSWERS.includes(duty));
  if (answers.length < 2 || !answerOf(stage)?.when) return [stage];
  return answers.map((answer) => ({
    ...stage,
    steps: steps.filter((step) => step === answer || !answers.includes(step)),
  }));
}

/** Judges each of the numbered stages. */
export const atStages = (
  asked: Asked,
  numbers: readonly number[],
  judge: (stage: Stage) => Judgements<Judgement>,
): readonly Judgement[] =>
  numbers.flatMap((number) => {
    const stage = asked.formal[number - 1];
    return stage
      ? tracksOf(stage).flatMap((track) => listOf(judge(track)))
      : withoutStage(asked, number);
  });

/** The judgement where a provision is about a stage that does not exist. */
export function withoutStage(asked: Asked, number: number): Judgement {
  if (number === 1) return silent(asked, 'set-out-first-stage', {});
  if (number === 2) return silent(asked, 'set-out-second-stage', {});
  return stagesWereSeen(asked) ? meets('no-third-stage', {}) : notSeen('set-out-third-stage', {});
}

/** Whether an extension is possible at all, in this tier or the next. */
export const canBeHad = ({ times, beyond }: Extension): boolean =>
  (times !== 'none' && times !== 0) || (beyond !== undefined && canBeHad(beyond));

/** The power to extend the response of a stage, or the judgement if there is none. */
export function extensionAt(asked: Asked, stage: Stage): Extension | Judgement {
  const { name } = stage;
  const answer = answerOf(stage);
  const at = answer ?? stage;
  const extension = answer?.extension ?? (asked.whole ? 'not-stated' : 'not-seen');
  if (extension === 'not-seen') return notSeen('limit-extensions', { name }, at);
  const power = given(extension);
  return power && canBeHad(power) ? power : meets('no-extensions', { name }, power ?? at);
}
