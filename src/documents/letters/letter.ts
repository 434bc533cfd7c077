import type { Complaint } from '../../complaint/index.js';
import { checkedComplaint } from '../../complaint/index.js';
import { acknowledgement } from './acknowledgement.js';
import type { LetterFile } from './file.js';
import { openFile } from './file.js';
import { finalSignposting } from './final-signposting.js';
import { holdingLetter } from './holding.js';
import type { Letter } from './issue.js';
import { unwritten } from './issue.js';
import type { LetterKind, LetterOptions } from './options.js';
import { checkedOptions } from './options-checked.js';
import { panelDecision } from './panel-decision.js';
import { panelInvitation } from './panel-invitation.js';
import { beforeReceipt } from './place.js';
import { refusalToAccept } from './refusal-to-accept.js';
import { refusalToEscalate } from './refusal-to-escalate.js';
import { response } from './response.js';

const WRITERS: { readonly [K in LetterKind]: (file: LetterFile<K>) => Letter } = {
  acknowledgement,
  'holding-letter': holdingLetter,
  response,
  'refusal-to-accept': refusalToAccept,
  'refusal-to-escalate': refusalToEscalate,
  'panel-invitation': panelInvitation,
  'panel-decision': panelDecision,
  'final-signposting': finalSignposting,
};

/**
 * Writes a letter to the complainant from the complaint and its policy: dates and how they were
 * counted, grounds with their clauses, the right to go on with its last day, where else to go. What
 * only a person can say comes in the options, or from the fact of that day where the letter is on
 * record. Names and addresses are placeholders: see {@link fillPlaceholders}.
 *
 * Whatever is missing keeps the letter from being written, and is listed, each with the clause or
 * the provision of the Code that asks for it. A policy that has no place for such a letter says so
 * in the same way. Nothing is recorded: `facts` is what to record once the letter has gone, a promised
 * remedy with its day among it.
 *
 * @param complaint - As far as it is known; facts dated after the letter are left out.
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
  const checked = checkedOptions(kind, options, policy);
  const early = beforeReceipt(complaint, checked.on);
  return early ? unwritten(early) : WRITERS[kind](openFile(kind, complaint, checked));
}
