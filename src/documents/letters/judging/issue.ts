import type { Root } from 'mdast';
import type { IsoDate } from '../../../calendar/index.js';
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
import { ANSWERING, stageOf } from '../../../policy/index.js';
import type { LetterFile } from './file.js';
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
      readonly events: readonly ComplaintEvent[];
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

/** A day that a letter promises or asks for, where it is before the letter. */
export const inThePast = (
  { policy, on }: LetterFile,
  path: string,
  day: IsoDate | undefined,
): LetterIssue[] => (day && day < on ? [issue(policy, path, messages.inThePast(on))] : []);

/** A refusal of what has been answered since. */
export function answeredSince(
  { complaint, policy }: LetterFile,
  since: IsoDate,
): LetterIssue | undefined {
  const answer = complaint.history.findLast(
    ({ event, stage }) =>
      event.on > since &&
      ANSWERING.some((type) => type === event.type) &&
      !stageOf(policy, stage)?.informal,
  );
  return answer && issue(policy, 'on', messages.answered(answer.event.on));
}

/** The result where there is no letter. */
export const unwritten = (...issues: readonly LetterIssue[]): Letter => ({ ok: false, issues });

/** The place of a letter in the process: the event that it is or invites to, and what it is called. */
export interface StepOfLetter {
  readonly event: EventType;
  readonly called: string;
}

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
  return isRecorded
    ? []
    : [issue(policy, type, messages.notRecorded(type, on, policy), step ?? stage)];
}
