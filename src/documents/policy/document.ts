import type { Root, RootContent } from 'mdast';
import type { DocumentPart, Policy } from '../../policy/index.js';
import { aPolicy, checkedOptions, policyIn, yesOrNo } from '../arguments.js';
import { part } from '../pages/index.js';
import { afterwards, alongside, redress } from './around.js';
import { notTranscribed, stated } from './clauses.js';
import { conduct } from './conduct.js';
import { opening, readings, review } from './cover.js';
import { differences } from './differences/index.js';
import { finished } from './finish.js';
import { refusal } from './refusal.js';
import { scope } from './scope.js';
import { handling } from './stage.js';
import { holdingLetters, timescales } from './timescales.js';
import { COVER, PARTS } from './words.js';

/** The options of {@link policyDocument}. */
export interface PolicyDocumentOptions {
  /** `false` leaves out the last part, which gives the readings of ambiguous texts. */
  readonly readings?: boolean;
  /** `false` leaves out what the policy does not say and what was not available: for a document to publish. */
  readonly silences?: boolean;
  /**
   * The policy that it extends, or any other. A part at the beginning then lists the differences, and what they mean
   * for complainants. For the Code itself, give `definePolicy({ extends: 'code-2024', … })`.
   */
  readonly differsFrom?: Policy;
}

/**
 * Writes a policy as a landlord publishes it, from the data that the library runs on, so that the two cannot differ.
 * Every rule has its clause. A rule filled from the Code names the provision; an adopted one says so once for each
 * clause. The document says what was not available, and what the policy does not state.
 *
 * It prints the summaries (`Clause.summary`) of clauses that name a part (`Clause.statedIn`) or are only documented.
 * What no data carries (`Clause.alsoSays`) is printed at the stage or the ground that the clause belongs to. The last
 * part gives the readings of ambiguous texts, since a reading is not the landlord's own wording.
 *
 * @returns A tree, for {@link toMarkdown} and {@link toHtml}.
 * @throws `ComplaintsError` `argument/invalid` if it is not a policy, or an option is wrong.
 *
 * @example
 * toMarkdown(policyDocument(housingPlus2018));
 * // # Complaints and Customer Feedback … - We acknowledge your complaint within 2 working days of receiving it. (A1.1)
 */
export function policyDocument(policy: Policy, options: PolicyDocumentOptions = {}): Root {
  const checked = policyIn(policy);
  const {
    readings: withReadings = true,
    silences = true,
    differsFrom,
  } = checkedOptions(options, { readings: yesOrNo, silences: yesOrNo, differsFrom: aPolicy });
  const blocks = [
    ...opening(checked),
    ...(differsFrom ? differences(policyIn(differsFrom), checked) : []),
    ...partsOf(checked, silences),
    ...(withReadings ? part(2, COVER.readings, readings(checked)) : []),
  ];
  return { type: 'root', children: finished(blocks, silences) };
}

/** The parts, in order, without empty ones. */
const partsOf = (policy: Policy, silences: boolean): RootContent[] =>
  Object.entries(PARTS).flatMap(([name, title]) =>
    part(
      2,
      title,
      CONTENT[name as keyof typeof PARTS]?.(policy, silences) ??
        stated(policy, name as DocumentPart),
    ),
  );

/** The parts that contain more than the words of clauses. */
const CONTENT: Partial<
  Readonly<Record<keyof typeof PARTS, (policy: Policy, silences: boolean) => RootContent[]>>
> = {
  scope,
  handling,
  timescales,
  'holding-letters': holdingLetters,
  refusal,
  conduct,
  redress,
  alongside,
  afterwards,
  further: (policy, silences) => [
    ...stated(policy, 'further'),
    ...(silences ? notTranscribed(policy) : []),
  ],
  review,
};
