import type { Root, RootContent } from 'mdast';
import type { DocumentPart, Policy } from '../../policy/index.js';
import { checkedOptions, policyIn, yesOrNo } from '../arguments.js';
import { part } from '../pages/index.js';
import { afterwards, alongside, redress } from './around.js';
import { notTranscribed, stated } from './clauses.js';
import { conduct } from './conduct.js';
import { opening, readings, review } from './cover.js';
import { refusal } from './refusal.js';
import { scope } from './scope.js';
import { handling } from './stage.js';
import { holdingLetters, timescales } from './timescales.js';
import { COVER, PARTS } from './words.js';

/** What else the document of a policy says. */
export interface PolicyDocumentOptions {
  /** `false` leaves out the last part, which says how the text was read where it can be read in two ways. */
  readonly readings?: boolean;
}

/**
 * The policy as a landlord publishes it, written from the data that runs, so that the two cannot
 * differ. Every rule has its clause; what was filled from the Code names the provision; what
 * was not seen, and what is not stated, is said to be so. Clauses are printed in their own words
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
  const { readings: withReadings = true } = checkedOptions(options, { readings: yesOrNo });
  return {
    type: 'root',
    children: [
      ...opening(checked),
      ...partsOf(checked),
      ...(withReadings ? part(2, COVER.readings, readings(checked)) : []),
    ],
  };
}

/** The parts, in order. One that has nothing in it is left out. */
const partsOf = (policy: Policy): RootContent[] =>
  Object.entries(PARTS).flatMap(([name, title]) =>
    part(
      2,
      title,
      CONTENT[name as keyof typeof PARTS]?.(policy) ?? stated(policy, name as DocumentPart),
    ),
  );

/** The parts that have more than what clauses say. */
const CONTENT: Partial<Readonly<Record<keyof typeof PARTS, (policy: Policy) => RootContent[]>>> = {
  scope,
  handling,
  timescales,
  'holding-letters': holdingLetters,
  refusal,
  conduct,
  redress,
  alongside,
  afterwards,
  further: (policy) => [...stated(policy, 'further'), ...notTranscribed(policy)],
  review,
};
