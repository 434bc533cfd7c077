import type { IsoDate } from '../../calendar/index.js';
import { longDate } from '../../calendar/index.js';
import type { Complaint } from '../../complaint/index.js';
import type { EventType, Stage } from '../../policy/index.js';
import { EVENT_NAMES } from '../../policy/index.js';
import type { LetterFile } from './file.js';
import { onRecord } from './file.js';
import type { LetterIssue } from './issue.js';
import { issue } from './issue.js';
import type { LetterBasics } from './options.js';
import { sentence, words } from './words.js';

/** The stage that the letter is about: named, on record, or the one open that day. */
export function stageMeant(file: LetterFile, type: EventType): Stage | undefined {
  const { complaint, policy, on, options, position } = file;
  const recorded = onRecord(file, type);
  const at = complaint.history.find(({ event }) => event === recorded && event.on === on)?.stage;
  const id = (options as LetterBasics).stage ?? at ?? position.stage;
  return policy.stages.find((stage) => stage.id === id);
}

/** Why such a letter has no place: in the policy, at this stage, or in the complaint as it stands. */
export function noPlace(file: LetterFile, type: EventType, called: string): LetterIssue[] {
  const { policy, position, on } = file;
  const stages = policy.stages.filter((stage) => hasStep(stage, type));
  if (stages.length === 0) {
    const message = `${policy.title} (${policy.landlord}, ${policy.edition}) has no place for ${called}: none of its stages has ${EVENT_NAMES[type]}.`;
    return [issue(policy, 'kind', message, policy.stages.at(-1) ?? {})];
  }
  const stage = stageMeant(file, type);
  if (!stage || !stages.includes(stage)) {
    const at = stage ? `${stage.name} has no place for ${called}` : 'No stage is open';
    const message = `${at}; it belongs to ${stages.map(({ name, id }) => `${name} ('${id}')`).join(' or ')}. Record what opens that stage, or name it.`;
    return [issue(policy, 'stage', message, stage ?? {})];
  }
  if (position.end && !onRecord(file, type)) {
    const message = `By ${longDate(on)} the complaint was closed (${words(position.end)}): ${called} comes before that. Reopen it first, or give the day of the letter.`;
    return [issue(policy, 'on', message, stage)];
  }
  return [];
}

const hasStep = ({ steps }: Stage, type: EventType): boolean =>
  steps.some(
    ({ doneBy, extension }) =>
      doneBy.includes(type) || (type === 'response.extended' && extension !== undefined),
  );

/** A letter before the complaint itself. */
export function beforeReceipt({ events, policy }: Complaint, on: IsoDate): LetterIssue | undefined {
  const receipt = events.find(({ type }) => type === 'complaint.received');
  if (!receipt || receipt.on <= on) return undefined;
  const message = `The complaint was received on ${longDate(receipt.on)}: a letter comes on that day or later.`;
  return issue(policy, 'on', message);
}

/** A fact without which there is nothing to write of. */
export function notRecorded(
  file: LetterFile,
  type: EventType,
  stage: Stage | undefined,
): LetterIssue[] {
  const { complaint, policy, on } = file;
  const has = complaint.history.some(
    ({ event, stage: at }) => event.type === type && (!stage || at === stage.id),
  );
  if (has) return [];
  const message = `${sentence(EVENT_NAMES[type])} is not on record by ${longDate(on)}: record it first.`;
  const step = stage?.steps.find(({ doneBy }) => doneBy.includes(type));
  return [issue(policy, type, message, step ?? stage ?? {})];
}
