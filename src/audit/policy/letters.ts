import { capitalised, joined } from '../../calendar/index.js';
import type { CodeContent } from '../../codes/index.js';
import { CONTENT_WORDS, namesOf } from '../../lifecycle/index.js';
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
import { EVENT_NAMES, given } from '../../policy/index.js';
import type { Asked, Check } from './asked.js';
import { answerOf, atStages, puttingOff, responseOf } from './asked.js';
import type { Judged, Place } from './judged.js';
import { meets, review, silent, surest } from './judged.js';

/** The letters of a stage contain what the Code wants in them. That each point is answered, no policy shows. */
export const lettersSay: Check = (asked) => {
  const { of = [], lastStage, stages, contents, everyPoint } = asked.parameters;
  const kinds = LETTERS.filter((types) => types.some((type) => of.includes(type)));
  if (kinds.length === 0 || !contents || everyPoint) return undefined;
  const numbers = stages ?? asked.formal.map((_, index) => index + 1);
  return atStages(asked, lastStage ? [asked.formal.length] : numbers, (stage) =>
    kinds.map(([type]) => ofStage(asked, stage, type, contents)),
  );
};

/** The letters of a stage, each by the facts that send it. */
const LETTERS = [
  ['complaint.acknowledged'],
  ['response.extended'],
  ['response.sent', 'decision.sent'],
] as const satisfies EventType[][];

/** A complainant who does not agree to wait is told what the Code requires. */
export const disputeIsAnswered: Check = (asked) => {
  const { ifNotAgreed: contents, stages = [] } = asked.parameters;
  if (!contents) return undefined;
  return atStages(asked, stages, (stage) => ofStage(asked, stage, 'response.extended', contents));
};

function ofStage(asked: Asked, stage: Stage, type: EventType, contents: readonly CodeContent[]) {
  const isAnswer = type === 'response.sent';
  const extension = type === 'response.extended' ? puttingOff(asked, stage) : undefined;
  if (extension && 'verdict' in extension) return extension;
  const step = isAnswer ? answerOf(stage) : stage.steps.find(({ doneBy }) => doneBy.includes(type));
  const types = (isAnswer && step?.doneBy) || [type];
  const requirements = [...(stage.requires ?? []), ...asked.policy.requirements];
  return letterSays(asked, {
    letter: isAnswer ? responseOf(stage) : `${EVENT_NAMES[type]} at ${stage.name}`,
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
export function letterSays(asked: Asked, letter: Letter): Judged {
  const { letter: name, at, end } = letter;
  const found = letter.contents.map((content) => {
    const names = namesOf(content, end !== undefined);
    const asking = letter.requirements.filter(({ holds }) => guarantees(holds, names));
    const pointed = end && POINTED.includes(content) ? pointedAt(asked.policy, end) : undefined;
    const { by, always } = surest(asking, isAlways) ?? pointed ?? {};
    return { words: CONTENT_WORDS[content], by, always };
  });
  const words = (some: typeof found): string => joined(some.map((one) => one.words));
  const missing = found.filter(({ by }) => !by);
  const places = found.flatMap(({ by }) => by ?? []);
  const filled = places.find(({ filledFrom }) => filledFrom);
  if (missing.length > 0) {
    const [first, rest] = [words(missing.slice(0, 4)), words(missing.slice(4))];
    const all = rest ? `${first}. The same applies to ${rest}` : first;
    const lacking = silent(asked, `require ${name} to state ${all}`, at);
    return filled?.filledFrom ? { ...lacking, filledFrom: filled.filledFrom } : lacking;
  }
  const sometimes = found.filter(({ always }) => !always);
  const place = filled ?? sometimes[0]?.by ?? places[0] ?? at;
  if (sometimes.length === 0)
    return meets(`${capitalised(name)} must state ${words(found)}.`, place);
  const because = `${capitalised(name)} must state ${words(sometimes)} only in some cases.`;
  return review(because, 'Change the policy to require this in every case.', place);
}

export const toOmbudsman = ({ signposts }: Policy): readonly Signpost[] =>
  (given(signposts) ?? []).filter(({ to }) => to === 'housing-ombudsman');

const pointedAt = (policy: Policy, end: End) =>
  surest(
    toOmbudsman(policy).filter(({ at }) => at.includes(end)),
    ({ when, discretion, after }) => coversHousing(when) && !discretion && !after,
  );

/** By what a content is asked for, whatever its name. */
type Names = ReturnType<typeof namesOf>;

/** Whether what has to hold is not to be had without a content. */
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

/** Whether its condition excuses nothing under the Code: of housing, or where what has to hold does not. */
const isAlways = ({ when, holds }: Requirement): boolean =>
  coversHousing(when) ||
  (when !== undefined && 'not' in when && JSON.stringify(when.not) === JSON.stringify(holds));

/** Whether something is for all complaints about housing, with which alone the Code deals. */
export const coversHousing = (when: Condition | undefined): boolean =>
  when === undefined ||
  ('includes' in when && when.fact === 'subject' && when.includes === 'housing');
