import { capitalised } from '../../calendar/index.js';
import type { CodeContent } from '../../codes/index.js';
import { CONTENT_WORDS, namesOf } from '../../lifecycle/index.js';
import {
  type Condition,
  type End,
  EVENT_NAMES,
  type EventType,
  given,
  type Leaf,
  type Policy,
  type Requirement,
  type Signpost,
  type Stage,
} from '../../policy/index.js';
import {
  type Asked,
  type Check,
  type Judged,
  listed,
  meets,
  type Place,
  review,
  silent,
  surest,
} from './check.js';
import { answerOf, atStages, puttingOff } from './parts.js';

const ANSWER: readonly EventType[] = ['response.sent', 'decision.sent'];

/** The letters of a stage contain what the Code wants in them. That each point is answered, no policy shows. */
export const lettersSay: Check = (asked) => {
  const { of = [], lastStage, stages, contents = [], everyPoint } = asked.parameters;
  if (contents.length === 0 || everyPoint) return undefined;
  const numbers = stages ?? asked.formal.map((_, index) => index + 1);
  const kinds = [...new Set(of.map((type) => (ANSWER.includes(type) ? 'response.sent' : type)))];
  return atStages(asked, lastStage ? [asked.formal.length] : numbers, (stage) =>
    kinds.map((type) => ofStage(asked, stage, type, contents)),
  );
};

/** Whoever does not agree to wait is told of what the Code says. */
export const disputeIsAnswered: Check = (asked) => {
  const { ifNotAgreed, stages = [] } = asked.parameters;
  if (!ifNotAgreed) return undefined;
  return atStages(asked, stages, (stage) =>
    ofStage(asked, stage, 'response.extended', ifNotAgreed),
  );
};

function ofStage(
  asked: Asked,
  stage: Stage,
  type: EventType,
  contents: readonly CodeContent[],
): Judged {
  const isAnswer = type === 'response.sent';
  const extension = type === 'response.extended' ? puttingOff(asked, stage) : undefined;
  if (extension && 'verdict' in extension) return extension;
  const step = isAnswer ? answerOf(stage) : stage.steps.find(({ doneBy }) => doneBy.includes(type));
  const types = (isAnswer && step?.doneBy) || [type];
  const requirements = [...(stage.requires ?? []), ...asked.policy.requirements];
  return letterSays(asked, {
    letter: `${isAnswer ? 'the answer' : EVENT_NAMES[type]} of ${stage.name}`,
    at: extension ?? step ?? stage,
    contents,
    requirements: requirements.filter(({ of }) => types.every((one) => of.includes(one))),
    ...(isAnswer && stage === asked.formal.at(-1) && { end: 'exhausted' }),
  });
}

/** A letter, and where what it has to contain stands. */
interface Letter {
  readonly letter: string;
  readonly at: Place;
  readonly contents: readonly CodeContent[];
  readonly requirements: readonly Requirement[];
  /** With which end of the complaint it goes: being pointed to the Ombudsman then is being told. */
  readonly end?: End;
}

const POINTED: readonly CodeContent[] = ['ombudsman-details', 'ombudsman-right', 'next-steps'];

/** What a letter must contain by the policy, beside what the Code wants in it. */
export function letterSays(
  asked: Asked,
  { letter, at, contents, requirements, end }: Letter,
): Judged {
  const found = contents.map((content) => {
    const pointed = end && POINTED.includes(content) ? pointedAt(asked.policy, end) : undefined;
    const source = askedFor(requirements, { content, atTheEnd: end !== undefined }) ?? pointed;
    return { words: CONTENT_WORDS[content], by: source?.by, always: source?.always };
  });
  const words = (some: typeof found): string => listed(some.map((one) => one.words));
  const missing = found.filter(({ by }) => !by);
  const places = found.flatMap(({ by }) => by ?? []);
  const filled = places.find(({ filledFrom }) => filledFrom);
  if (missing.length > 0) {
    const lacking = silent(asked, `require ${letter} to say ${words(missing)}`, at);
    return filled?.filledFrom ? { ...lacking, filledFrom: filled.filledFrom } : lacking;
  }
  const sometimes = found.filter(({ always }) => !always);
  const place = filled ?? sometimes[0]?.by ?? places[0] ?? at;
  return sometimes.length > 0
    ? review(
        `Only in some cases does the policy require ${letter} to say ${words(sometimes)}.`,
        `Let the policy require it in every case.`,
        place,
      )
    : meets(`${capitalised(letter)} has to say ${words(found)}.`, place);
}

/** The pointers to the Ombudsman. */
export const toOmbudsman = ({ signposts }: Policy): readonly Signpost[] =>
  (given(signposts) ?? []).filter(({ to }) => to === 'housing-ombudsman');

/** The signpost to the Ombudsman at an end. */
const pointedAt = (policy: Policy, end: End) =>
  surest(
    toOmbudsman(policy).filter(({ at }) => at.includes(end)),
    ({ when, discretion, after }) => coversHousing(when) && !discretion && !after,
  );

/** The requirement that makes a letter contain something. */
const askedFor = (requirements: readonly Requirement[], wanted: Wanted) =>
  surest(
    requirements.filter(({ holds }) => guarantees(holds, wanted)),
    isAlways,
  );

/** What is wanted in a letter, and whether it is the letter with which the landlord has its last word. */
interface Wanted {
  readonly content: CodeContent;
  readonly atTheEnd: boolean;
}

/** Whether a leaf asks for the content, by whatever name. */
function asksFor({ content, atTheEnd }: Wanted, leaf: Leaf): boolean {
  if (!('fact' in leaf)) return false;
  const { contents, fields = [], signposts = [] } = namesOf(content, atTheEnd);
  if ('includes' in leaf && leaf.fact === 'contents') return contents.includes(leaf.includes);
  if ('includes' in leaf && leaf.fact === 'signposts') return signposts.includes(leaf.includes);
  return fields.includes(leaf.fact) && ('given' in leaf || ('is' in leaf && leaf.is === true));
}

/** Whether what has to hold is not to be had without this content. */
const guarantees = (condition: Condition, wanted: Wanted): boolean => {
  if ('all' in condition) return condition.all.some((one) => guarantees(one, wanted));
  if ('any' in condition) return condition.any.every((one) => guarantees(one, wanted));
  return !('not' in condition) && asksFor(wanted, condition);
};

/** A condition that excuses nothing under the Code: of housing, or where what has to hold does not. */
const isAlways = ({ when, holds }: Requirement): boolean =>
  coversHousing(when) ||
  (when !== undefined && 'not' in when && JSON.stringify(when.not) === JSON.stringify(holds));

/** Whether something is for all complaints about housing, with which alone the Code deals. */
export const coversHousing = (when: Condition | undefined): boolean =>
  when === undefined ||
  ('includes' in when && when.fact === 'subject' && when.includes === 'housing');
