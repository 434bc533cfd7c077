/** Letters about a complaint, and the issues that prevent them. */
export { fillPlaceholders } from './finish.js';
export type { Letter, LetterBasics, LetterIssue } from './judging/index.js';
export type {
  AcknowledgementOptions,
  DecisionOptions,
  DeclinedHearingOptions,
  HoldingLetterOptions,
  LetterKind,
  LetterOptions,
  PanelInvitationOptions,
  PromisedAction,
  RefusalToAcceptOptions,
  RefusalToEscalateOptions,
  ResponseOptions,
} from './kinds.js';
export { LETTER_KINDS } from './kinds.js';
export * from './letter.js';
