/** The page of the words: those of the field, those of the library, and every list of the vocabulary. */
import { TENURE_GROUPS } from '../../src/caseload/index.js';
import { BREACH_KINDS } from '../../src/complaint/index.js';
import { REGULARITIES } from '../../src/lifecycle/index.js';
import {
  CODE_EDITIONS,
  CONTENTS,
  DUTIES,
  DUTY_NAMES,
  EVENT_NAMES,
  OMBUDSMAN_ORDER_KINDS,
  OTHER_DUTIES,
  OUTCOMES,
  PROCEEDINGS,
  RAISERS,
  ROLES,
  SIGNPOSTS,
  SUBJECTS,
  TENURES,
  TOPICS,
} from '../../src/vocabulary/index.js';
import { row, table } from './table.js';
import type { Term } from './terms.js';
import { EFFECTS, ENDINGS, FIELD, LIBRARY, STANDINGS, VERDICTS } from './terms.js';

/** `docs/glossary.md`. */
export const glossaryPage = (): string =>
  [
    HEAD,
    '## Complaint handling',
    terms(FIELD),
    '## The library',
    terms(LIBRARY),
    '## Standings',
    explained(STANDINGS),
    '## Ends',
    explained(ENDINGS),
    '## Verdicts',
    explained(VERDICTS),
    '## Effects',
    explained(EFFECTS),
    '## Events',
    explained(EVENT_NAMES),
    '## Duties',
    explained(
      Object.fromEntries([...DUTIES, ...OTHER_DUTIES].map((duty) => [duty, DUTY_NAMES[duty]])),
    ),
    '## Regularity',
    'How an event fits what the policy foresees.',
    explained(REGULARITIES),
    '## Bodies',
    explained(SIGNPOSTS),
    '## Roles',
    'The number is the seniority. Those without one are outside the line of management.',
    listed(Object.keys(ROLES), ROLES),
    ...LISTS.flatMap(([title, words]) => [`## ${title}`, listed(words)]),
    '',
  ].join('\n\n');

const LISTS: readonly (readonly [title: string, words: readonly string[]])[] = [
  ['Topics', TOPICS],
  ['Subjects', SUBJECTS],
  ['Contents', CONTENTS],
  ['Tenures', TENURES],
  ['Raisers', RAISERS],
  ['Proceedings', PROCEEDINGS],
  ['Outcomes', OUTCOMES],
  ['Breaches', BREACH_KINDS],
  ['Orders of the Ombudsman', OMBUDSMAN_ORDER_KINDS],
  ['Groups of tenures', TENURE_GROUPS],
  ['Editions of the Code', CODE_EDITIONS],
];

const HEAD = `# Glossary

The words of complaint handling, the words of this library, and every word that policies and events use. If a word is a link, the page
behind it explains more. A policy can add its own words to the lists. \`npm run words\` writes this page.`;

const terms = (all: readonly Term[]): string =>
  table(
    ['Word', 'What it means'],
    all.map(([word, meaning, page]) => row(page ? `[${word}](${page})` : word, straight(meaning))),
  );

const explained = (words: Readonly<Record<string, string>>): string =>
  table(
    ['Word', 'What it means'],
    Object.entries(words).map(([word, meaning]) => row(`\`${word}\``, straight(meaning))),
  );

const listed = (words: readonly string[], ranks: Readonly<Record<string, number | null>> = {}) =>
  `${words.map((word) => `\`${word}\`${ranks[word] ? ` (${ranks[word]})` : ''}`).join(', ')}.`;

/** As the other pages have it. */
const straight = (text: string): string => text.replaceAll('’', "'");
