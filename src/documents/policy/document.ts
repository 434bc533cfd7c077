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

/** What else the document of a policy says. */
export interface PolicyDocumentOptions {
  /** `false` leaves out the last part, which says how the text was read where it can be read in two ways. */
  readonly readings?: boolean;
  /** `false` leaves out what the policy does not say, or what was not available of it: for a policy to be published. */
  readonly silences?: boolean;
  /**
   * The policy that it extends, or any other: a part at the beginning says where it differs from that, and what this
   * means for complainants. What the Code asks is `definePolicy({ extends: 'code-2024', … })`.
   */
  readonly differsFrom?: Policy;
}

/**
 * The policy as a landlord publishes it, written from the data that runs, so that the two cannot
 * differ. Every rule has its clause; what was filled from the Code names the provision; what
 * was not seen, and what is not stated, is said to be so; what was adopted says so once a clause. Clauses are printed in their own words
 * (`Clause.summary`) where they say where (`Clause.statedIn`), or are only documented; what no data carries of
 * them (`Clause.alsoSays`) is printed at the stage or the ground that they belong to. The last part says how the
 * text was read where it can be read in two ways, since a reading is not the landlord's own word.
 *
 * @returns A tree, for {@link toMarkdown} and {@link toHtml}.
 * @throws `ComplaintsError` `argument/invalid` for what is no policy, or a wrong option.
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

/** The parts, in order. One that has nothing in it is left out. */
const partsOf = (policy: Policy, silences: boolean): RootContent[] =>
  Object.entries(PARTS).flatMap(([name, title]) =>
    part(
      2,
      title,
      CONTENT[name as keyof typeof PARTS]?.(policy, silences) ??
        stated(policy, name as DocumentPart),
    ),
  );

/** The parts that have more than what clauses say. */
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
