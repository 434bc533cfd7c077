import type { BlockContent, RootContent } from 'mdast';
import type { Extension, Policy, Stage, Step } from '../../policy/index.js';
import { heading, list, paragraph } from '../pages/index.js';
import { statedAt } from './clauses.js';
import { dutyAt } from './duties.js';
import { extensionWords } from './extension-words.js';
import { mustItems } from './requirements.js';
import { lack, said } from './words.js';

/** Holding letters: whether a response can be put off, by how much and how, and what the letter must say. */
export function holdingLetters(policy: Policy): RootContent[] {
  const stages = policy.stages.filter(({ steps }) => steps.some(({ extension }) => extension));
  return [
    ...statedAt(policy, 'holding-letters', stages),
    ...(stages.length > 0 ? [paragraph(INTRODUCTION)] : []),
    ...stages.flatMap((stage) => [
      heading(3, `Holding letters: ${stage.name}`),
      ...stage.steps.flatMap((step) => extensions(step, stage)),
      ...statedAt(policy, 'holding-letters', stages, stage),
      ...letters(policy, stage),
    ]),
    ...letters(policy),
  ];
}

const INTRODUCTION =
  'A holding letter tells you that our answer takes longer, and when to expect it.';

function extensions({ extension, duty, clause }: Step, stage: Stage): BlockContent[] {
  if (extension === undefined) return [];
  const what = dutyAt(duty, stage);
  if (typeof extension === 'string')
    return [
      said(
        lack(
          extension,
          `whether we can take longer to ${what}`,
          `We cannot take longer to ${what}`,
        ),
        { clause },
      ),
    ];
  return tiers(extension).map((tier, index) => said(extensionWords(tier, what, index > 0), tier));
}

/** What is possible, and what beyond that. */
const tiers = (extension: Extension): Extension[] => [
  extension,
  ...(extension.beyond ? tiers(extension.beyond) : []),
];

/** What a holding letter must do: at a stage, or at every one. */
function letters(policy: Policy, stage?: Stage): RootContent[] {
  const required = (stage ? (stage.requires ?? []) : policy.requirements).filter(({ of }) =>
    of.every((event) => event === 'response.extended'),
  );
  if (required.length === 0) return [];
  return [
    ...(stage ? [] : [heading(3, 'Holding letters at every stage')]),
    paragraph('Each holding letter has rules to keep to:'),
    list(mustItems(required, policy)),
  ];
}
