import {
  ANSWERS,
  type Cited,
  type Extension,
  type Policy,
  type Stage,
  type Step,
} from '../../policy/index.js';
import { type Asked, type Judged, meets, notSeen, silent } from './check.js';

/** Whether all of a policy was available: no clause, no part and no value was not seen, or was filled in for that cause. */
export const wasAllSeen = (policy: Policy): boolean =>
  !policy.scope.unseen &&
  policy.clauses.every(({ treatment }) => treatment !== 'not-transcribed') &&
  !isUnseen({ ...policy, ...WORDS });

/** The parts in which a landlord has words of its own: none of them is a value that was not seen. */
const WORDS = { notes: null, document: null, bodies: null, roles: null, clauses: [] };

/** Whether something in a part was not seen or was filled in. What a person wrote stands under these names. */
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

export const formalStages = ({ stages }: Policy): readonly Stage[] =>
  stages.filter(({ informal }) => !informal);

/** How many days the landlord is closed on that the policy does not count as working days. */
export const closureDays = ({ closures = [] }: Policy): number => closures.length;

/** The step at which a stage is answered: the response or, where there is none, the decision. */
export const answerOf = ({ steps }: Stage): Step | undefined =>
  ANSWERS.flatMap((duty) => steps.find((step) => step.duty === duty) ?? [])[0];

/**
 * Whether the section on the stages was available, so that there are as many as are given. It was
 * not where of a stage's answer not even the time was seen, or it was filled from the Code.
 */
export const stagesWereSeen = ({ whole, formal }: Asked): boolean =>
  whole ||
  (formal.length > 1 &&
    formal.every((stage) => {
      const limit = answerOf(stage)?.limit ?? 'not-seen';
      return limit !== 'not-seen' && !(Array.isArray(limit) && limit.some(isFilled));
    }));

const isFilled = ({ filledFrom }: Cited): boolean => filledFrom !== undefined;

/** What is found where the stage that a provision is about does not exist. */
export const withoutStage = (asked: Asked, number: number): readonly Judged[] =>
  number > 2
    ? [
        stagesWereSeen(asked)
          ? meets('The policy has no third stage, so there is nothing to keep to.')
          : notSeen('have a third stage'),
      ]
    : [silent(asked, number === 1 ? 'have a formal stage' : 'have a second stage')];

/** Whether an extension can ever be had: not where there can be none at all, in this tier or the next. */
export const canBeHad = ({ times, beyond }: Extension): boolean =>
  (times !== 'none' && times !== 0) || (beyond !== undefined && canBeHad(beyond));

/** Whether the answer of a stage can be put off, and by what. */
export function puttingOff(asked: Asked, stage: Stage): Extension | Judged {
  const answer = answerOf(stage);
  const at = answer ?? stage;
  const extension = answer?.extension ?? (asked.whole ? 'not-stated' : 'not-seen');
  if (extension === 'not-seen')
    return notSeen(`limit how the answer of ${stage.name} is put off`, at);
  return typeof extension === 'object' && canBeHad(extension)
    ? extension
    : meets(
        `The policy gives no power to put off the answer of ${stage.name}.`,
        typeof extension === 'object' ? extension : at,
      );
}
