import type { Root } from 'mdast';
import type { IsoDate } from '../../../calendar/index.js';
import type { Complaint } from '../../../complaint/index.js';
import type { Issue } from '../../../errors.js';
import type {
  Cited,
  ClauseRef,
  ComplaintEvent,
  EventType,
  Policy,
  PolicyRef,
  Stage,
} from '../../../policy/index.js';
import type { LetterFile } from './file.js';
import { onRecord, stageMeant } from './file.js';
import { messages } from './words.js';

/** One thing that keeps a letter from being written. */
export interface LetterIssue extends Issue {
  /** The option that is missing or wrong; or a type of event that the record lacks; or `kind`, where there is no place for such a letter. */
  readonly path: string;
  /** The clause that asks for it, or has no place for it. */
  readonly clause?: ClauseRef;
  /** The policy and edition to which `clause` belongs. */
  readonly policy: PolicyRef;
  /** The provision of the Code that asks for it, where the policy itself does not. */
  readonly provision?: string;
}

/** A letter, or all that keeps it from being one. */
export type Letter =
  | {
      readonly ok: true;
      readonly document: Root;
      /** The names and addresses to be filled in: `name` stands in the letter as `[name]`. */
      readonly placeholders: readonly string[];
      /**
       * What to record once the letter has gone: the event that it is, then one `action.agreed` for
       * each remedy that it promises by a day. Empty for letters that are no events.
       */
      readonly facts: readonly ComplaintEvent[];
    }
  | { readonly ok: false; readonly issues: readonly LetterIssue[] };

/** An issue with what it rests on. */
export function issue(
  { id, edition }: Policy,
  path: string,
  message: string,
  { clause, filledFrom }: Partial<Cited> = {},
): LetterIssue {
  return {
    path,
    message,
    ...(clause && { clause }),
    policy: { id, edition },
    ...(filledFrom && { provision: filledFrom }),
  };
}

/** The result where there is no letter. */
export const unwritten = (...issues: readonly LetterIssue[]): Letter => ({ ok: false, issues });

/** A letter before the complaint itself. */
export function beforeReceipt({ events, policy }: Complaint, on: IsoDate): LetterIssue | undefined {
  const receipt = events.find(({ type }) => type === 'complaint.received');
  if (!receipt || receipt.on <= on) return undefined;
  return issue(policy, 'on', messages.beforeReceipt(receipt.on));
}

/** The place of a letter in the process: the event that it is or invites to, and what it is called. */
export interface StepOfLetter {
  readonly event: EventType;
  readonly called: string;
}

/** Why such a letter has no place: in the policy, at this stage, or in the complaint as it stands. */
export function noPlace(
  file: LetterFile,
  { event, called }: StepOfLetter,
): LetterIssue | undefined {
  const { policy, position, on } = file;
  const stages = policy.stages.filter((stage) => hasStep(stage, event));
  const stage = stageMeant(file, event);
  if (stages.length === 0)
    return issue(policy, 'kind', messages.notInPolicy(policy, event, called), policy.stages.at(-1));
  if (!stage || !stages.includes(stage))
    return issue(policy, 'stage', messages.notAtStage(called, stage, stages), stage);
  return position.end && !onRecord(file, event)
    ? issue(policy, 'on', messages.closed(called, on, position.end), stage)
    : undefined;
}

const hasStep = ({ steps }: Stage, type: EventType): boolean =>
  steps.some(
    ({ doneBy, extension }) =>
      doneBy.includes(type) || (type === 'response.extended' && extension !== undefined),
  );

/** An event without which there is nothing to write of. */
export function notRecorded(
  { complaint, policy, on }: LetterFile,
  type: EventType,
  stage?: Stage,
): LetterIssue[] {
  const isRecorded = complaint.history.some(
    (placed) => placed.event.type === type && (!stage || placed.stage === stage.id),
  );
  const step = stage?.steps.find(({ doneBy }) => doneBy.includes(type));
  return isRecorded ? [] : [issue(policy, type, messages.notRecorded(type, on), step ?? stage)];
}
