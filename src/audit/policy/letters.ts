import { capitalised } from '../../calendar/index.js';
import type { CodeContent } from '../../codes/index.js';
import { CONTENT_WORDS } from '../../lifecycle/index.js';
import {
  type End,
  EVENT_NAMES,
  type EventType,
  given,
  type Requirement,
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
} from './check.js';
import { askedFor, coversHousing } from './contents.js';
import { answerOf, puttingOff, withoutStage } from './parts.js';

const ANSWER: readonly EventType[] = ['response.sent', 'decision.sent'];

/** The letters of a stage contain what the Code wants in them. */
export const lettersSay: Check = (asked) => {
  const { of = [], lastStage, stages, contents = [] } = asked.provision.parameters;
  if (contents.length === 0) return [];
  const numbers = lastStage
    ? [asked.formal.length]
    : (stages ?? asked.formal.map((_, index) => index + 1));
  const kinds = [...new Set(of.map((type) => (ANSWER.includes(type) ? 'response.sent' : type)))];
  return numbers.flatMap((number) =>
    kinds.flatMap((type) => ofStage(asked, number, type, contents)),
  );
};

/** Whoever does not agree to wait is told of what the Code says. */
export const disputeIsAnswered: Check = (asked) => {
  const { ifNotAgreed = [], stages = [] } = asked.provision.parameters;
  return stages.flatMap((number) => ofStage(asked, number, 'response.extended', ifNotAgreed));
};

function ofStage(
  asked: Asked,
  number: number,
  type: EventType,
  contents: readonly CodeContent[],
): readonly Judged[] {
  const stage = asked.formal[number - 1];
  if (!stage) return withoutStage(asked, number);
  const answer = answerOf(stage);
  const types = type === 'response.sent' ? (answer?.doneBy ?? [type]) : [type];
  const put = type === 'response.extended' ? puttingOff(asked, stage) : undefined;
  if (put && 'verdict' in put) return [put];
  const acknowledges = stage.steps.find(({ doneBy }) => doneBy.includes(type));
  const at = put ?? (type === 'response.sent' ? answer : acknowledges) ?? stage;
  const isLast = stage === asked.formal[asked.formal.length - 1];
  const held = [...(stage.requires ?? []), ...asked.policy.requirements];
  return [
    letterSays(asked, {
      letter: `${type === 'response.sent' ? 'the answer' : EVENT_NAMES[type]} of ${stage.name}`,
      at,
      contents,
      requirements: held.filter(({ of }) => types.every((one) => of.includes(one))),
      ...(type === 'response.sent' && isLast && { end: 'exhausted' as const }),
    }),
  ];
}

/** A letter, and where what it has to contain stands. */
interface Letter {
  readonly letter: string;
  readonly at?: Place;
  readonly contents: readonly CodeContent[];
  readonly requirements: readonly Requirement[];
  /** With which end of the complaint it goes: being pointed to the Ombudsman then is being told. */
  readonly end?: End;
}

const POINTED: readonly CodeContent[] = ['ombudsman-details', 'ombudsman-right', 'next-steps'];

/** One content, and what of the policy asks for it, if anything does. */
interface Found {
  readonly content: CodeContent;
  readonly by?: Place;
  readonly always?: boolean;
}

/** What a letter must contain by the policy, beside what the Code wants in it. */
export function letterSays(
  asked: Asked,
  { letter, at, contents, requirements, end }: Letter,
): Judged {
  const found = contents.map((content): Found => {
    const pointed = end && POINTED.includes(content) ? pointedAt(asked, end) : undefined;
    return {
      content,
      ...(askedFor(requirements, { content, atTheEnd: end !== undefined }) ?? pointed),
    };
  });
  const words = (some: readonly { readonly content: CodeContent }[]): string =>
    listed(some.map(({ content }) => CONTENT_WORDS[content]));
  const missing = found.filter(({ by }) => by === undefined);
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

/** The signpost to the Ombudsman at an end. */
function pointedAt({ policy }: Asked, end: End): { by: Place; always: boolean } | undefined {
  const there = (given(policy.signposts) ?? []).filter(
    ({ to, at }) => to === 'housing-ombudsman' && at.includes(end),
  );
  const always = there.find(
    ({ when, discretion, after }) => coversHousing(when) && !discretion && !after,
  );
  const by = always ?? there[0];
  return by && { by, always: always !== undefined };
}
