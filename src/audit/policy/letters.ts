import type { CodeContent } from '../../codes/index.js';
import { namesOf } from '../../lifecycle/index.js';
import type {
  Condition,
  End,
  EventType,
  Leaf,
  Policy,
  Requirement,
  Signpost,
  Stage,
} from '../../policy/index.js';
import { given } from '../../policy/index.js';
import { EVENT } from '../events.js';
import type { Asked, PolicyCheck } from './asked.js';
import { answerOf, atStages, extensionAt } from './asked.js';
import type { Letter } from './demand-words.js';
import type { Judgement, Source } from './judgement.js';
import { meets, notSeen, review, silent, surest } from './judgement.js';

/** Checks that the letters of a stage contain what the Code requires. No policy shows that each point is answered. */
export const lettersSay: PolicyCheck = (asked, asks) => {
  const { of = [], lastStage, stages, contents, everyPoint } = asks;
  const kinds = LETTERS.filter((types) => types.some((type) => of.includes(type)));
  if (kinds.length === 0 || !contents || everyPoint) return undefined;
  const numbers = stages ?? asked.formal.map((_, index) => index + 1);
  return atStages(asked, lastStage ? [asked.formal.length] : numbers, (stage) =>
    kinds.map(([type]) => ofStage(asked, stage, type, contents)),
  );
};

/** The letters of a stage, each as the events that send it. */
const LETTERS = [
  [EVENT.acknowledgement],
  [EVENT['holding-letter']],
  [EVENT.response, EVENT.decision],
] as const satisfies EventType[][];

/** Checks that a complainant who does not agree to wait is told what the Code requires. */
export const disputeIsAnswered: PolicyCheck = (asked, { ifNotAgreed: contents, stages = [] }) =>
  contents &&
  atStages(asked, stages, (stage) =>
    ofStage(asked, stage, EVENT['holding-letter'], contents, isOfDispute),
  );

/** Whether a requirement is about the letters that the complainant did not agree to. */
const isOfDispute = ({ when }: Requirement): boolean =>
  when !== undefined && 'is' in when && when.fact === 'agreed' && when.is === false;

function ofStage(
  asked: Asked,
  stage: Stage,
  type: EventType,
  contents: readonly CodeContent[],
  isEnough?: (requirement: Requirement) => boolean,
) {
  const { name, requires = [] } = stage;
  const isAnswer = type === EVENT.response;
  const extension = type === EVENT['holding-letter'] ? extensionAt(asked, stage) : undefined;
  if (extension && 'verdict' in extension) return extension;
  const step = isAnswer ? answerOf(stage) : stage.steps.find(({ doneBy }) => doneBy.includes(type));
  const types = (isAnswer && step?.doneBy) || [type];
  return letterSays(asked, {
    letter: isAnswer ? { is: 'response', name } : { is: 'event', type, name },
    at: extension ?? step ?? stage,
    contents,
    isEnough,
    requirements: [...requires, ...asked.policy.requirements].filter(({ of }) =>
      types.every((one) => of.includes(one)),
    ),
    ...(isAnswer && stage.id === asked.formal.at(-1)?.id && { end: 'exhausted' }),
  });
}

/** A letter, and the requirements that set its contents. */
interface Required {
  readonly letter: Letter;
  readonly at: Source;
  readonly contents: readonly CodeContent[];
  readonly requirements: readonly Requirement[];
  /** Whether a requirement with a condition also covers every letter of this kind. */
  readonly isEnough?: ((requirement: Requirement) => boolean) | undefined;
  /** The end of the complaint at which the letter goes out. A signpost at that end counts as part of the letter. */
  readonly end?: End;
}
const POINTED: readonly CodeContent[] = ['ombudsman-details', 'ombudsman-right', 'next-steps'];

/** Checks that the policy requires a letter to contain what the Code requires. */
export function letterSays(asked: Asked, required: Required): Judgement {
  const { letter, at, end, contents, requirements, isEnough = () => false } = required;
  const rules = contents.map((content) => {
    const names = namesOf(content, end !== undefined);
    const asking = requirements.filter(({ holds }) => guarantees(holds, names));
    const pointed = end && POINTED.includes(content) ? pointedAt(asked.policy, end) : undefined;
    const { by, always } = surest(asking, (one) => isAlways(one) || isEnough(one)) ?? pointed ?? {};
    return { content, by, always };
  });
  const contentsOf = (some: typeof rules) => ({ letter, contents: some.map((one) => one.content) });
  const missing = rules.filter(({ by }) => !by);
  const places = rules.flatMap(({ by }) => by ?? []);
  const filled = places.find(({ filledFrom }) => filledFrom);
  if (missing.length > 0) {
    const lacking = silent(asked, 'state-contents', contentsOf(missing), at);
    return filled?.filledFrom ? { ...lacking, filledFrom: filled.filledFrom } : lacking;
  }
  const sometimes = rules.filter(({ always }) => !always);
  const place = filled ?? sometimes[0]?.by ?? places[0] ?? at;
  return sometimes.length === 0
    ? meets('contents-required', contentsOf(rules), place)
    : review('contents-required-sometimes', contentsOf(sometimes), place);
}

/** Checks that residents are told about the Ombudsman while a complaint is open, if the Code requires it. */
export const ombudsmanIsNamed: PolicyCheck = (asked, { ombudsmanAt, policyStates }) => {
  if (!ombudsmanAt?.includes('open')) return undefined;
  if (asked.policy.signposts === 'not-seen') return notSeen('signpost', {});
  const pointers = toOmbudsman(asked.policy);
  const pointer = surest(
    pointers.filter(({ at }) => at.includes('open')),
    ({ when, discretion }) => coversHousing(when) && !discretion,
  );
  if (pointer)
    return pointer.always
      ? meets('ombudsman-signposted', {}, pointer.by)
      : review('ombudsman-signposted-sometimes', {}, pointer.by);
  // If the Code requires residents to be told but does not say when, a signpost at another time may be enough.
  const elsewhere = policyStates?.includes('ombudsman') ? pointers[0] : undefined;
  return elsewhere && asked.whole
    ? review('ombudsman-only-mentioned', {}, elsewhere)
    : silent(asked, 'signpost', {});
};

const toOmbudsman = ({ signposts }: Policy): readonly Signpost[] =>
  (given(signposts) ?? []).filter(({ to }) => to === 'housing-ombudsman');

const pointedAt = (policy: Policy, end: End) =>
  surest(
    toOmbudsman(policy).filter(({ at }) => at.includes(end)),
    ({ when, discretion, after }) => coversHousing(when) && !discretion && !after,
  );

type Names = ReturnType<typeof namesOf>;

/** Whether the condition can hold only if the letter has the content. */
function guarantees(condition: Condition, names: Names): boolean {
  if ('all' in condition) return condition.all.some((one) => guarantees(one, names));
  if ('any' in condition) return condition.any.every((one) => guarantees(one, names));
  return 'fact' in condition && asksFor(condition, names);
}

function asksFor(leaf: Extract<Leaf, { fact: string }>, names: Names): boolean {
  const { contents, fields = [], signposts = [] } = names;
  if ('includes' in leaf && leaf.fact === 'contents') return contents.includes(leaf.includes);
  if ('includes' in leaf && leaf.fact === 'signposts') return signposts.includes(leaf.includes);
  return fields.includes(leaf.fact) && ('given' in leaf || ('is' in leaf && leaf.is === true));
}

/**
 * Whether a requirement applies to all complaints under the Code: it has no condition, covers housing, or
 * applies exactly where what it requires does not hold already.
 */
const isAlways = ({ when, holds }: Requirement): boolean =>
  coversHousing(when) ||
  (when !== undefined && 'not' in when && JSON.stringify(when.not) === JSON.stringify(holds));

/** Whether a condition covers all complaints about housing, the only ones under the Code. */
export const coversHousing = (when: Condition | undefined): boolean =>
  when === undefined ||
  ('includes' in when && when.fact === 'subject' && when.includes === 'housing');
