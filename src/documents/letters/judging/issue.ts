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

/** One reason why a letter cannot be written. */
export interface LetterIssue extends Issue {
  /**
   * The option that is missing or wrong, a type of event that is not recorded, or `kind` if no such letter is possible.
   */
  readonly path: string;
  /** The clause that requires it, or that has no place for it. */
  readonly clause?: ClauseRef;
  /** The policy and edition to which `clause` belongs. */
  readonly policy: PolicyRef;
  /** The provision of the Code that requires it, if the policy itself does not. */
  readonly provision?: string;
}

/** A letter, or every issue that prevents it. */
export type Letter =
  | {
      readonly ok: true;
      readonly document: Root;
      /** The names and addresses to be filled in: the letter shows `name` as `[name]`. */
      readonly placeholders: readonly string[];
      /**
       * What to record once the letter is sent: its own event, then one `action.agreed` for each remedy that it
       * promises by a day. Empty for letters that are not events.
       */
      readonly events: readonly ComplaintEvent[];
    }
  | { readonly ok: false; readonly issues: readonly LetterIssue[] };

/** Makes an issue with the clause and the provision it rests on. */
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

/** The issue if a day that a letter promises or asks for is before the letter. */
export const inThePast = (
  { policy, on }: LetterFile,
  path: string,
  day: IsoDate | undefined,
): LetterIssue[] => (day && day < on ? [issue(policy, path, messages.inThePast(on))] : []);

/** The issue if the complaint was answered after a day, so that a refusal is too late. */
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

/** The result if there are issues. */
export const unwritten = (...issues: readonly LetterIssue[]): Letter => ({ ok: false, issues });

/** The place of a letter in the process: its event, or the event it invites to, and its name in words. */
export interface StepOfLetter {
  readonly event: EventType;
  readonly called: string;
}

/** The issue if an event that the letter depends on is not recorded. */
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
