import type { Root, RootContent } from 'mdast';
import type { DocumentPart, Policy } from '../../policy/index.js';
import { checkedPolicy } from '../../policy/index.js';
import { part } from '../pages/index.js';
import { afterwards } from './afterwards.js';
import { beside } from './beside.js';
import { notTranscribed, stated } from './clauses.js';
import { conduct } from './conduct.js';
import { review } from './control.js';
import { holdingLetters } from './extensions.js';
import { opening } from './opening.js';
import { readings } from './readings.js';
import { redress } from './redress.js';
import { refusal } from './refusal.js';
import { scope } from './scope.js';
import { handling } from './stage.js';
import { timescales } from './timescales.js';

/** What else the document of a policy says. */
export interface PolicyDocumentOptions {
  /** Whether a last part says how the text was read, where it can be read in two ways. */
  readonly readings?: boolean;
}

/**
 * The policy as a landlord publishes it, written from the data that runs, so that the two cannot
 * differ. Every rule has its clause; what was filled from the Code names the provision; what
 * was not seen, and what is not stated, is said to be so. Clauses are printed in their own words
 * (`Clause.summary`) where they say where (`Clause.statedIn`), or are only documented; what no data carries of
 * them (`Clause.alsoSays`) is printed at the stage or the ground that they belong to.
 *
 * @returns A tree, for {@link toMarkdown} and {@link toHtml}.
 * @throws `ComplaintsError` `argument/invalid` for what is no policy.
 *
 * @example
 * toMarkdown(policyDocument(housingPlus2018));
 * // # Complaints and Customer Feedback … - We acknowledge your complaint within 2 working days of receiving it. (A1.1)
 */
export function policyDocument(
  policy: Policy,
  { readings: withReadings = false }: PolicyDocumentOptions = {},
): Root {
  const checked = checkedPolicy(policy);
  return {
    type: 'root',
    children: [
      ...opening(checked),
      ...PARTS.flatMap(([title, content]) => part(2, title, content(checked))),
      ...(withReadings ? part(2, 'How we read our policy', readings(checked)) : []),
    ],
  };
}

type Part = readonly [title: string, content: (policy: Policy) => RootContent[]];

const clausesOf =
  (name: DocumentPart) =>
  (policy: Policy): RootContent[] =>
    stated(policy, name);

/** The parts, in order. One that has nothing in it is left out. */
const PARTS: readonly Part[] = [
  ['Why we have this policy', clausesOf('purpose')],
  ['What a complaint is', clausesOf('definition')],
  ['Who can complain, and how', clausesOf('who')],
  ['What this policy covers', scope],
  ['How we handle a complaint', handling],
  ['Timescales', timescales],
  ['If we need longer', holdingLetters],
  ['When we may refuse to take a complaint further', refusal],
  ['Unreasonable behaviour', conduct],
  ['Where else you can go', redress],
  ['What we do alongside a complaint', beside],
  ['After a complaint is closed', afterwards],
  ['Learning from complaints', clausesOf('learning')],
  ['Further rules', (policy) => [...stated(policy, 'further'), ...notTranscribed(policy)]],
  ['Review and document control', review],
];
