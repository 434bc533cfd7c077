import { strict } from '../../policy/index.js';
import type { AcknowledgementOptions } from './acknowledgement.js';
import { acknowledgement } from './acknowledgement.js';
import type { DecisionOptions, PromisedAction } from './decision.js';
import { finalSignposting } from './final-signposting.js';
import type { Kind } from './finish.js';
import type { HoldingLetterOptions } from './holding-letter.js';
import { holdingLetter } from './holding-letter.js';
import type { LetterBasics } from './judging/index.js';
import { basics } from './judging/index.js';
import type { DeclinedHearingOptions, PanelInvitationOptions } from './panel/index.js';
import { declinedHearing, panelDecision, panelInvitation } from './panel/index.js';
import type { RefusalToAcceptOptions } from './refusal-to-accept.js';
import { refusalToAccept } from './refusal-to-accept.js';
import type { RefusalToEscalateOptions } from './refusal-to-escalate.js';
import { refusalToEscalate } from './refusal-to-escalate.js';
import type { ResponseOptions } from './response.js';
import { response } from './response.js';

export type {
  AcknowledgementOptions,
  DecisionOptions,
  DeclinedHearingOptions,
  HoldingLetterOptions,
  PanelInvitationOptions,
  PromisedAction,
  RefusalToAcceptOptions,
  RefusalToEscalateOptions,
  ResponseOptions,
};

/** The options of each kind of letter. Texts are plain: they are never read as markup. */
export interface LetterOptions {
  acknowledgement: AcknowledgementOptions;
  'holding-letter': HoldingLetterOptions;
  response: ResponseOptions;
  'refusal-to-accept': RefusalToAcceptOptions;
  'refusal-to-escalate': RefusalToEscalateOptions;
  'panel-invitation': PanelInvitationOptions;
  'panel-decision': DecisionOptions;
  'declined-hearing': DeclinedHearingOptions;
  'final-signposting': LetterBasics;
}

/** A kind of letter. */
export type LetterKind = keyof LetterOptions;

/** How each kind of letter is written. */
export const KINDS: { readonly [K in LetterKind]: Kind<LetterOptions[K]> } = {
  acknowledgement,
  'holding-letter': holdingLetter,
  response,
  'refusal-to-accept': refusalToAccept,
  'refusal-to-escalate': refusalToEscalate,
  'panel-invitation': panelInvitation,
  'panel-decision': panelDecision,
  'declined-hearing': declinedHearing,
  'final-signposting': finalSignposting,
};

/** All kinds of letter. */
export const LETTER_KINDS = Object.keys(KINDS) as readonly LetterKind[];

/** The schema of each kind's options. */
export const OPTIONS = Object.fromEntries(
  Object.entries(KINDS).map(([kind, { takes }]) => [kind, strict({ ...basics, ...takes })]),
) as unknown as Readonly<Record<LetterKind, ReturnType<typeof strict>>>;
