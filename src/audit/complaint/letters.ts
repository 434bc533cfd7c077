import type { CodeContent, CodeParameters } from '../../codes/index.js';
import { allOf } from '../../history/index.js';
import { tells } from '../../lifecycle/index.js';
import type { ComplaintEvent, Truth } from '../../policy/index.js';
import { every, first, isNotCovered, isOf, withAnswers } from '../events.js';
import type { CaseCheck, Judgement, TimedCase } from './check.js';
import { cannotSay, eachStage, fails, meets, review, stagesFor } from './check.js';
import { daysOfAgreedActions } from './remedies.js';
import type { TimedStage } from './stage-times.js';

/** Whether complainants were told about the Ombudsman from the start. */
export const earlyAdvice = eachStage(({ number, events }) => {
  const letter = number === 1 ? first('acknowledgement', events) : undefined;
  return letter && aboutOmbudsman(letter, false);
});

/** Whether a complainant who did not agree to an extension was told about the Ombudsman. */
export const dispute = eachStage(({ events }) =>
  every('holding-letter', events)
    .filter(({ agreed }) => agreed === false)
    .map((letter) => aboutOmbudsman(letter, true)),
);

function aboutOmbudsman(event: ComplaintEvent, isDisputed: boolean): Judgement {
  const isTold = tells('ombudsman-details', event, false);
  const letter = { type: event.type, on: event.on, isDisputed };
  if (isTold === 'unknown') return cannotSay('telling-not-recorded', letter);
  if (isTold) return meets('told-about-ombudsman', letter);
  return isDisputed
    ? fails('not-told-about-ombudsman', letter)
    : review('perhaps-told-otherwise', letter);
}

/** A letter, and its stage: none if no formal stage was open yet. */
interface Letter {
  readonly event: ComplaintEvent;
  readonly at?: TimedStage;
}

/** Whether each letter of a kind contains what the Code requires. */
export const contents: CaseCheck = (file, asks) =>
  lettersFor(file, asks).map((letter) => {
    const { event, at } = letter;
    const { type, on } = event;
    const about = at && { stage: at.stage.id };
    if (asks.inWriting && 'inWriting' in event && event.inWriting === false)
      return fails('not-in-writing', { type, on }, about);
    const next = isLast(file, at) ? 'ombudsman-details' : 'escalation-right';
    const thoseThat = (are: Truth) =>
      (asks.contents ?? [])
        .filter((content) => shows(content, letter, file) === are)
        .map((content) => (content === 'next-steps' ? next : content));
    const [missing, notShown] = [thoseThat(false), thoseThat('unknown')];
    if (missing.length > 0) return fails('contents-missing', { type, on, lacking: missing }, about);
    return notShown.length > 0
      ? cannotSay('contents-not-recorded', { type, on, lacking: notShown }, about)
      : meets('contents-complete', { type, on }, about);
  });

/** The letters that a provision is about. Any event that the policy uses as an answer counts as one. */
function lettersFor(file: TimedCase, asks: CodeParameters): Letter[] {
  const { of = [], stages, lastStage } = asks;
  const types = withAnswers(of);
  const placed = stagesFor(file, asks)
    .filter((at) => !lastStage || isLast(file, at))
    .flatMap((at) => allOf(at.events, ...types).map((event): Letter => ({ event, at })));
  if (stages || lastStage) return placed;
  // Letters sent before a formal stage was open, such as a refusal to accept the complaint.
  const atStages = new Set(placed.map(({ event }) => event));
  const elsewhere = allOf(file.events, ...types)
    .filter((event) => !atStages.has(event))
    .map((event): Letter => ({ event }));
  return [...elsewhere, ...placed];
}

/** Whether a stage is the policy's last: after it, only the Ombudsman is left. */
const isLast = ({ complaint }: TimedCase, at: TimedStage | undefined): boolean =>
  at?.stage === complaint.policy.stages.at(-1);

/** Whether a letter contains what the Code requires, or had nothing of the kind to state. */
function shows(content: CodeContent, letter: Letter, file: TimedCase): Truth {
  const needed = isNeeded(content, letter, file);
  const told = needed === false || isTold(content, letter, file);
  return told === false && needed === 'unknown' ? 'unknown' : told;
}

/** Whether a letter contains it. If its stage is not known, `next-steps` can be the next stage or the Ombudsman. */
function isTold(content: CodeContent, { event, at }: Letter, file: TimedCase): Truth {
  const ways = at || content !== 'next-steps' ? [isLast(file, at)] : [false, true];
  const told = ways.map((isLastStage) => tells(content, event, isLastStage));
  return told.includes(true) || (told.includes('unknown') && 'unknown');
}

/** Whether the letter had anything of the kind to state. */
function isNeeded(content: CodeContent, { event, at }: Letter, file: TimedCase): Truth {
  // Declining a hearing is itself the decision, and need not promise anything.
  const isDeclined = isOf('hearing-declined', event.type);
  if (isDeclined && (content === 'decision' || content === 'remedies')) return 'unknown';
  if (content === 'remedies')
    return 'outcome' in event ? event.outcome !== 'not-upheld' : 'unknown';
  if (content !== 'outstanding-actions' || !at) return true;
  const [first] = daysOfAgreedActions(file);
  const wasAgreed = first !== undefined && first <= event.on;
  return wasAgreed || (isNotCovered(file, 'agreed-action') && 'unknown');
}
