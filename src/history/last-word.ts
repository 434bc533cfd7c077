import type { IsoDate } from '../calendar/index.js';
import type { FinalResponses } from '../codes/index.js';
import { lifecycleOf } from '../lifecycle/index.js';
import type { End, EventType } from '../policy/index.js';
import { ANSWERING, isReopening } from '../policy/index.js';
import type { CaseFile } from './by-stage.js';
import { allOf, firstOn, isSilent } from './by-stage.js';

/** Ends with which the landlord has had its last word. */
const LAST_WORDS: readonly End[] = ['exhausted', 'escalation-refused', 'excluded'];

/** When the landlord gave its final response, or refused for good; `undefined` while the record shows neither. */
export function lastWords(file: CaseFile): FinalResponses | undefined {
  const { complaint, end, endedOn, stages, events } = file;
  const last = stages.find(({ stage }) => stage === complaint.policy.stages.at(-1));
  const answers = allOf(last?.events ?? [], ...ANSWERING).map(({ on }) => on);
  const isRefused = end !== undefined && end !== 'exhausted' && LAST_WORDS.includes(end);
  // What a stage still asks for after its answer, as to complete what was promised, keeps nobody waiting.
  const ends = endedOn && (isRefused || (end === 'exhausted' && answers.length === 0));
  const words = [...answers, ...(ends ? [endedOn] : [])].sort();
  const reopenedOn = events.findLast(({ type }) => isReopening(type))?.on;
  const [first, latest] = [words[0], words.at(-1)];
  const isOpenAgain =
    !end && reopenedOn !== undefined && latest !== undefined && latest < reopenedOn;
  return first && latest && !isOpenAgain ? { first, latest } : undefined;
}

/**
 * The events that could show the landlord's last word and of which the source does not tell. A second answer is among
 * them where requests for the next stage are not told: nobody knows to which stage it belongs.
 */
export function lastWordsUntold(file: CaseFile): EventType[] {
  const { known } = lifecycleOf(file.complaint.policy);
  const showing: EventType[] = [...ANSWERING, 'complaint.excluded', 'escalation.refused'];
  const isSecond = allOf(file.events, ...ANSWERING).length > 1;
  return [...showing, ...(isSecond ? (['escalation.requested'] as const) : [])].filter(
    (type) => known.includes(type) && isSilent(file, type),
  );
}

/** The day of a refusal of which it is not known whether it counts: that part of the policy was not available. */
export const refusalUnseen = ({ stages }: CaseFile): IsoDate | undefined =>
  firstOn(
    stages.filter(({ mayBeRefused }) => mayBeRefused).flatMap(({ events }) => events),
    'escalation.refused',
  );
