import type { CodeContent, CodeProvision } from '../../codes/index.js';
import { ANSWERING, allOf } from '../../history/index.js';
import type { ComplaintEvent } from '../../lifecycle/index.js';
import { CONTENT_WORDS } from '../../lifecycle/index.js';
import { EVENT_NAMES, type EventType } from '../../policy/index.js';
import { listed } from '../policy/index.js';
import {
  type Check,
  cannotSay,
  fails,
  type Judged,
  meets,
  of,
  stagesFor,
  type TimedCase,
} from './check.js';
import { isLast, shows } from './contents.js';
import type { TimedStage } from './stage-times.js';

/** Whether each letter of a kind contains what the Code asks for. */
export const contents: Check = (file, provision) =>
  lettersFor(file, provision).map(({ event, at }) => {
    const shown = (provision.parameters.contents ?? []).map((content) => ({
      content,
      truth: shows(content, event, file, at),
    }));
    const named = (wanted: false | 'unknown') =>
      shown
        .filter(({ truth }) => truth === wanted)
        .map(({ content }) => inWords(content, isLast(file, at)));
    const name = `${EVENT_NAMES[event.type]} ${of(event.on)}`;
    const about = { on: event.on, ...(at && { stage: at.stage.id }) };
    return { ...about, ...verdictOn(event, provision, name, named(false), named('unknown')) };
  });

function verdictOn(
  event: ComplaintEvent,
  { parameters }: CodeProvision,
  name: string,
  missing: readonly string[],
  notShown: readonly string[],
): Judged {
  if (parameters.inWriting && 'inWriting' in event && event.inWriting === false)
    return fails(`${name} was not in writing`);
  if (missing.length > 0) {
    const advice = `Let such letters say ${listed(missing)}.`;
    return fails(`${name} does not say ${listed(missing)}`, { advice });
  }
  return notShown.length > 0
    ? cannotSay(`whether ${name} says ${listed(notShown)} is not in the record`)
    : meets(`${name} says what the Code asks for`);
}

/** How to take it further is the next stage or, at the last, the Ombudsman. */
const inWords = (content: CodeContent, isLastStage: boolean): string =>
  CONTENT_WORDS[
    content !== 'next-steps' ? content : isLastStage ? 'ombudsman-details' : 'escalation-right'
  ];

interface Found {
  readonly event: ComplaintEvent;
  readonly at?: TimedStage;
}

/** An answer is one by whatever fact the policy gives it: a response, a panel's decision, a hearing declined. */
const lettersMeant = (types: readonly EventType[]): readonly EventType[] =>
  types.includes('response.sent') ? [...new Set([...types, ...ANSWERING])] : types;

/** The letters that a provision is about, each with its stage. */
function lettersFor(file: TimedCase, provision: CodeProvision): Found[] {
  const { of = [], stages, lastStage } = provision.parameters;
  const types = lettersMeant(of);
  const inStages = stagesFor(file, provision).filter((at) => !lastStage || isLast(file, at));
  const placed = inStages.flatMap((at) =>
    allOf(at.events, ...types).map((event): Found => ({ event, at })),
  );
  if (stages || lastStage) return placed;
  // Before a formal stage was open: a refusal to take the complaint, say.
  const elsewhere = allOf(file.events, ...types).filter(
    (event) => !placed.some((one) => one.event === event),
  );
  return [...elsewhere.map((event): Found => ({ event })), ...placed];
}
