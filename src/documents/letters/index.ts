/** Letters about a complaint, each with what it still lacks. */
export type { AcknowledgementOptions } from './acknowledgement.js';
export type { DecisionOptions, PromisedAction } from './decision.js';
export { fillPlaceholders } from './finish.js';
export type { HoldingLetterOptions } from './holding-letter.js';
export type { Letter, LetterBasics, LetterIssue } from './judging/index.js';
export { LETTER_KINDS, letter, type LetterKind, type LetterOptions } from './letter.js';
export type { PanelInvitationOptions } from './panel-invitation.js';
export type { RefusalToAcceptOptions } from './refusal-to-accept.js';
export type { RefusalToEscalateOptions } from './refusal-to-escalate.js';
export type { ResponseOptions } from './response.js';
