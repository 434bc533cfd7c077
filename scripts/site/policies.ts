import type { Root } from 'mdast';
import { code2022, readWith } from '../../src/codes/index.js';
import type { Viz } from '../../src/documents/index.js';
import { policyDocument, toMarkdown } from '../../src/documents/index.js';
import { heading, list, paragraph } from '../../src/documents/pages/nodes.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { clausePage } from './clause-page.js';
import { clauseRows } from './clause-rows.js';
import type { TestFile } from './clause-tests.js';
import { clauseTests } from './clause-tests.js';
import { diagramPage, diagramsOf } from './diagrams.js';
import type { Link } from './navigation.js';
import { linkTo } from './nodes.js';
import { page } from './page.js';
import { selfAssessmentPage } from './self-assessment-page.js';

/** A policy of the site, and where part of it was not seen, the same with its gaps filled. */
interface Published {
  readonly policy: Policy;
  readonly filled?: Policy;
}

/** The published policies. */
const PUBLISHED: readonly Published[] = [
  { policy: housingPlus2018 },
  // The edition in force from April 2022, when this policy took effect.
  { policy: creativeSupport2022, filled: readWith(creativeSupport2022, code2022) },
];

/** Every page of every policy, and the page that lists them. */
export const policyPages = (viz: Viz, tests: readonly TestFile[]): [string, string][] => [
  page(contents(), { path: 'policies.html' }),
  ...PUBLISHED.flatMap((published) => pagesOf(published, viz, tests)),
];

/** The pages of a policy, in the order of its navigation. */
function linksOf({ policy, filled }: Published): Link[] {
  const at = (name: string): string => `policies/${policy.id}/${name}`;
  return [
    { path: at('document.html'), name: 'The policy' },
    { path: at('document-large.html'), name: 'The policy in large print' },
    ...(filled
      ? [
          { path: at('filled.html'), name: 'Filled from the Code' },
          { path: at('filled-large.html'), name: 'Filled from the Code, in large print' },
        ]
      : []),
    { path: at('diagrams.html'), name: 'Diagrams' },
    { path: at('clauses.html'), name: 'Clause by clause' },
    { path: at('self-assessment.html'), name: "The Code's self-assessment" },
  ];
}

/** The documents in Markdown: texts, no pages. */
const textsOf = ({ policy, filled }: Published): Link[] => [
  { path: `policies/${policy.id}/document.md`, name: 'The policy as Markdown' },
  ...(filled
    ? [{ path: `policies/${policy.id}/filled.md`, name: 'Filled from the Code, as Markdown' }]
    : []),
];

function pagesOf(
  published: Published,
  viz: Viz,
  tests: readonly TestFile[],
): [path: string, text: string][] {
  const { policy, filled } = published;
  const at = (name: string): string => `policies/${policy.id}/${name}`;
  const beside = linksOf(published);
  const diagrams = diagramsOf(policy, viz);
  const wide = (name: string, document: Root) =>
    page(document, { path: at(name), wide: true, beside });
  return [
    ...documents('document', policy, at, beside),
    ...(filled ? documents('filled', filled, at, beside) : []),
    wide('diagrams.html', diagramPage(policy, diagrams)),
    ...diagrams.map(({ name, svg }): [string, string] => [at(`${name}.svg`), svg]),
    wide('clauses.html', clausePage(policy, clauseRows(policy, clauseTests(policy, tests)))),
    wide('self-assessment.html', selfAssessmentPage(policy)),
  ];
}

/** A policy's document: in normal and in large print, and as Markdown. */
function documents(
  name: string,
  policy: Policy,
  at: (name: string) => string,
  beside: readonly Link[],
): [string, string][] {
  const document = policyDocument(policy);
  return [
    page(document, { path: at(`${name}.html`), beside }),
    page(document, { path: at(`${name}-large.html`), print: 'large', beside }),
    [at(`${name}.md`), toMarkdown(document)],
  ];
}

const contents = (): Root => ({
  type: 'root',
  children: [
    heading(1, 'The published policies'),
    paragraph(
      'Written from the data that runs: documents, diagrams, what executes each clause, and how the policy compares with the Complaint Handling Code.',
    ),
    ...PUBLISHED.flatMap((published) => [
      heading(2, `${published.policy.title}, ${published.policy.landlord}`),
      paragraph(`Edition: ${published.policy.edition}.`),
      list(
        [...linksOf(published), ...textsOf(published)].map(({ path, name }) =>
          paragraph(linkTo(path, name)),
        ),
      ),
    ]),
  ],
});
