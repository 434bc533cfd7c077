/** The pages that are looked at, as a user of the package makes them. */
import type { Root } from 'mdast';
import { code2022, readWith } from '../../src/codes/index.js';
import { policyDocument, toHtml } from '../../src/documents/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import {
  creativeSupportLetters,
  housingPlusLetters,
  writing,
} from '../../test/documents/letter-cases.js';
import { picturePages } from './picture-pages.js';

/** A page, and how it is meant to be read. */
export interface Subject {
  readonly name: string;
  readonly html: string;
  readonly print: 'normal' | 'large';
  /** How high a line is on paper at least, in points; left out where the page is for screens alone. */
  readonly line?: number;
}

/** 18 point, and tables in 10.8, are this high in every sans serif: lower means that the page was shrunk. */
const LINES = { normal: 12, large: 20 } as const;
const PRINTS = ['normal', 'large'] as const;

const inBothPrints = (name: string, document: Root): Subject[] =>
  PRINTS.map((print) => ({
    name: print === 'large' ? `${name}, large print` : name,
    html: toHtml(document, { print }),
    print,
    line: LINES[print],
  }));

const policies = (): Subject[] =>
  [
    { name: 'housing-plus-2018', policy: housingPlus2018 },
    { name: 'creative-support-2022', policy: creativeSupport2022 },
    {
      name: 'creative-support-2022 filled from the Code of 2022',
      policy: readWith(creativeSupport2022, code2022),
    },
  ].flatMap(({ name, policy }) => inBothPrints(name, policyDocument(policy)));

const letters = (): Subject[] =>
  [
    { landlord: 'housing-plus-2018', cases: housingPlusLetters },
    { landlord: 'creative-support-2022', cases: creativeSupportLetters },
  ].flatMap(({ landlord, cases }) =>
    cases.flatMap((one) => {
      const made = writing(one);
      if (!made.ok) throw new Error(`${landlord}, ${one.name}: ${made.issues[0]?.message}`);
      return inBothPrints(`${landlord}, ${one.name}`, made.document);
    }),
  );

/** Every page: policies and letters in both prints, then the pictures. */
export const subjects = async (): Promise<Subject[]> => [
  ...policies(),
  ...letters(),
  ...(await picturePages()),
];
