import type { Complaint } from '../../complaint/index.js';
import { checkedComplaint } from '../../complaint/index.js';
import { ComplaintsError } from '../../errors.js';
import type { AcknowledgementOptions } from './acknowledgement.js';
import { acknowledgement } from './acknowledgement.js';
import type { DecisionOptions, PromisedAction } from './decision.js';
import { finalSignposting } from './final-signposting.js';
import type { Kind } from './finish.js';
import type { HoldingLetterOptions } from './holding-letter.js';
import { holdingLetter } from './holding-letter.js';
import type { Letter, LetterBasics } from './judging/index.js';
import {
  beforeReceipt,
  checkedOptions,
  misuse,
  namesOf,
  noPlace,
  openFile,
  unwritten,
} from './judging/index.js';
import { panelDecision } from './panel-decision.js';
import type { PanelInvitationOptions } from './panel-invitation.js';
import { panelInvitation } from './panel-invitation.js';
import type { RefusalToAcceptOptions } from './refusal-to-accept.js';
import { refusalToAccept } from './refusal-to-accept.js';
import type { RefusalToEscalateOptions } from './refusal-to-escalate.js';
import { refusalToEscalate } from './refusal-to-escalate.js';
import type { ResponseOptions } from './response.js';
import { response } from './response.js';

export type {
  AcknowledgementOptions,
  DecisionOptions,
  HoldingLetterOptions,
  PanelInvitationOptions,
  PromisedAction,
  RefusalToAcceptOptions,
  RefusalToEscalateOptions,
  ResponseOptions,
};

/** What each kind of letter takes. Texts are plain: nothing in them is read as markup. */
export interface LetterOptions {
  acknowledgement: AcknowledgementOptions;
  'holding-letter': HoldingLetterOptions;
  response: ResponseOptions;
  'refusal-to-accept': RefusalToAcceptOptions;
  'refusal-to-escalate': RefusalToEscalateOptions;
  'panel-invitation': PanelInvitationOptions;
  'panel-decision': DecisionOptions;
  'final-signposting': LetterBasics;
}

/** A kind of letter. */
export type LetterKind = keyof LetterOptions;

const KINDS: { readonly [K in LetterKind]: Kind<LetterOptions[K]> } = {
  acknowledgement,
  'holding-letter': holdingLetter,
  response,
  'refusal-to-accept': refusalToAccept,
  'refusal-to-escalate': refusalToEscalate,
  'panel-invitation': panelInvitation,
  'panel-decision': panelDecision,
  'final-signposting': finalSignposting,
};

/** The kinds of letter there are. */
export const LETTER_KINDS = Object.keys(KINDS) as readonly LetterKind[];

/**
 * Writes a letter to the complainant from the complaint and its policy: dates and how they were
 * counted, grounds with their clauses, the right to go on with its last day, where else to go. What
 * only a person can say comes in the options, or from the event of that day where the letter is on
 * record. Names and addresses are placeholders: see {@link fillPlaceholders}.
 *
 * Whatever is missing keeps the letter from being written, and is listed, each with the clause or
 * the provision of the Code that asks for it. A policy that has no place for such a letter says so
 * in the same way. Nothing is recorded: `facts` is what to record once the letter has gone, a promised
 * remedy with its day among it.
 *
 * @param complaint - As far as it is known; events dated after the letter are left out.
 * @param options - `on` is the day of the letter, from which its times are counted.
 * @throws `ComplaintsError` `argument/invalid` for an unknown kind, an unknown option or a
 * wrong value, with what is possible; `matter/invalid`; `calendar/beyond-horizon`.
 *
 * @example
 * const made = letter('response', complaint, {
 *   on: '2019-01-15',
 *   outcome: 'upheld',
 *   reasons: 'The boiler was left for nine days.',
 *   remedies: [{ what: 'Service the boiler', by: '2019-02-01' }],
 * });
 * if (made.ok) console.log(toMarkdown(made.document));
 * else for (const { path, message, clause } of made.issues) console.log(path, message, clause);
 */
export function letter<K extends LetterKind>(
  kind: K,
  complaint: Complaint,
  options: LetterOptions[K],
): Letter {
  const { policy } = checkedComplaint(complaint);
  if (!Object.hasOwn(KINDS, kind)) {
    const expected = misuse.kind;
    throw new ComplaintsError('argument/invalid', {
      given: kind,
      expected,
      possible: LETTER_KINDS,
    });
  }
  const { takes, step, write } = KINDS[kind];
  const checked = checkedOptions<LetterOptions[K]>(options, takes, policy);
  const early = beforeReceipt(complaint, checked.on);
  if (early) return unwritten(early);
  const file = openFile(complaint, checked, namesOf(takes));
  const none = step && noPlace(file, step);
  return none ? unwritten(none) : write(file);
}
