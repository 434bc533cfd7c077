import { dateWithYear } from '../../calendar/index.js';
import type { CodeContent, CodeParameters } from '../../codes/index.js';
import { allOf, isSilent, tells } from '../../history/index.js';
import { CONTENT_WORDS } from '../../lifecycle/index.js';
import type { ComplaintEvent, EventType, Truth } from '../../policy/index.js';
import { ANSWERING, EVENT_NAMES } from '../../policy/index.js';
import type { Check, Judged, TimedCase } from './check.js';
import { cannotSay, eachStage, fails, inThrees, meets, review, stagesFor } from './check.js';
import type { TimedStage } from './stage-times.js';

/** Whether complainants were told of the Ombudsman from the beginning. */
export const earlyAdvice = eachStage(({ number, events }) => {
  const [letter] = allOf(events, 'complaint.acknowledged');
  if (number > 1 || !letter) return undefined;
  const perhaps =
    'Someone needs to check whether the complainant was told in another way at the start';
  const name = `the acknowledgement of ${dateWithYear(letter.on)}`;
  return ofOmbudsman(letter, name, (because, about) => review(`${because}. ${perhaps}`, about));
});

/** Whether a complainant who did not agree to more time was told of the Ombudsman. */
export const dispute = eachStage(({ events }) =>
  allOf(events, 'response.extended')
    .filter(({ agreed }) => agreed === false)
    .map((letter) => {
      const name = `the holding letter of ${dateWithYear(letter.on)}, to which the complainant did not agree,`;
      return ofOmbudsman(letter, name, fails);
    }),
);

function ofOmbudsman(letter: ComplaintEvent, name: string, otherwise: typeof fails): Judged {
  const { on } = letter;
  const isTold = tells('ombudsman-details', letter, false);
  const told = 'tells the complainant about the Ombudsman';
  if (isTold === 'unknown')
    return cannotSay(`the record does not show whether ${name} ${told}`, { on });
  return isTold
    ? meets(`${name} ${told}`, { on })
    : otherwise(`${name} does not tell the complainant about the Ombudsman`, { on });
}

/** A letter, and the stage it belongs to: none for what came before a formal stage was open. */
interface Letter {
  readonly event: ComplaintEvent;
  readonly at?: TimedStage;
}

/** Whether each letter of a kind contains what the Code asks for. */
export const contents: Check = (file, asks) =>
  lettersFor(file, asks).map((letter) => {
    const { event, at } = letter;
    const about = { on: event.on, ...(at && { stage: at.stage.id }) };
    const name = `${EVENT_NAMES[event.type]} of ${dateWithYear(event.on)}`;
    if (asks.inWriting && 'inWriting' in event && event.inWriting === false)
      return fails(`${name} was not in writing`, about);
    const next = isLast(file, at) ? 'ombudsman-details' : 'escalation-right';
    const thoseThat = (are: Truth) =>
      (asks.contents ?? [])
        .filter((content) => shows(content, letter, file) === are)
        .map((content) => CONTENT_WORDS[content === 'next-steps' ? next : content]);
    const [missing, notShown] = [thoseThat(false), thoseThat('unknown')];
    const advice = inThrees(missing, 'In these letters, state', 'Also state');
    const lacks = inThrees(missing, `${name} does not state`, 'It also does not state');
    if (lacks) return fails(lacks, { ...about, advice });
    const unclear = `the record does not show whether ${name} states`;
    return notShown.length > 0
      ? cannotSay(inThrees(notShown, unclear, 'Nor does it show whether the letter states'), about)
      : meets(`${name} gives everything that the Code requires`, about);
  });

/** The letters that a provision is about. An answer is one by whatever fact the policy gives it. */
function lettersFor(file: TimedCase, asks: CodeParameters): Letter[] {
  const { of = [], stages, lastStage } = asks;
  const types: readonly EventType[] = of.includes('response.sent') ? [...of, ...ANSWERING] : of;
  const placed = stagesFor(file, asks)
    .filter((at) => !lastStage || isLast(file, at))
    .flatMap((at) => allOf(at.events, ...types).map((event): Letter => ({ event, at })));
  if (stages || lastStage) return placed;
  // Before a formal stage was open: a refusal to take the complaint, say.
  const elsewhere = allOf(file.events, ...types)
    .filter((event) => !placed.some((letter) => letter.event === event))
    .map((event): Letter => ({ event }));
  return [...elsewhere, ...placed];
}

/** Whether a stage is the policy's last: from there it can be taken further only to the Ombudsman. */
const isLast = ({ complaint }: TimedCase, at: TimedStage | undefined): boolean =>
  at?.stage === complaint.policy.stages.at(-1);

/** Whether a letter contains what the Code asks for, as far as there is something of the kind to tell. */
function shows(content: CodeContent, letter: Letter, file: TimedCase): Truth {
  const needed = isNeeded(content, letter, file);
  const told = needed === false || tells(content, letter.event, isLast(file, letter.at));
  return told === false && needed === 'unknown' ? 'unknown' : told;
}

/** Whether there is something of the kind to tell. */
function isNeeded(content: CodeContent, { event, at }: Letter, file: TimedCase): Truth {
  // To decline a hearing is the decision, and need not promise anything.
  if (event.type === 'hearing.declined' && (content === 'decision' || content === 'remedies'))
    return 'unknown';
  if (content === 'remedies')
    return 'outcome' in event ? event.outcome !== 'not-upheld' : 'unknown';
  if (content !== 'outstanding-actions' || !at) return true;
  const wasAgreed = file.events.some(({ type, on }) => type === 'action.agreed' && on <= event.on);
  return wasAgreed || (isSilent(file, 'action.agreed') && 'unknown');
}
