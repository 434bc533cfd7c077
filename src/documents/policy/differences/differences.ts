import type { BlockContent, Paragraph, RootContent } from 'mdast';
import { dateWithYear } from '../../../calendar/index.js';
import type { Policy, PolicyDifference } from '../../../policy/index.js';
import { comparePolicies, given } from '../../../policy/index.js';
import { heading, list, paragraph, part } from '../../pages/index.js';
import { afterwards, dutyItem, signpostItem } from '../around.js';
import { said } from '../clauses.js';
import { conduct } from '../conduct.js';
import { isOfExclusions, isOfExtensions } from '../events.js';
import type { Draft } from '../finish.js';
import { refusal } from '../refusal.js';
import { groundItem } from '../scope.js';
import { beginning, stepItem } from '../stage.js';
import { requirementItems } from '../terms/index.js';
import { counting, extensions, pauses } from '../timescales.js';
import { codesAdopted, EFFECTS, EXTENSION, HANDLING, PARTS, TIMESCALES } from '../words.js';
import { DIFFERENCES } from './words.js';

/** A rule as the document of a policy prints it, with its heading. */
interface Rule {
  readonly path: string;
  readonly under: string;
  readonly blocks: readonly RootContent[];
  /** The rule is a whole part of the document: the differences only refer to it. */
  readonly isPart?: true;
}

/** The differences between a policy and another, rule by rule, and what they mean for complainants. */
export function differences(base: Policy, policy: Policy): RootContent[] {
  const name = nameOf(base);
  const [theirs, ours] = [rulesOf(base), rulesOf(policy)];
  const effects = comparePolicies(base, policy);
  const paths = [...new Set([...ours, ...theirs].map(({ path }) => path))];
  const items = paths.flatMap((path) => {
    const [our, their] = [ours, theirs].map((rules) => rules.find((rule) => rule.path === path));
    const under = (our ?? their)?.under ?? '';
    if (our && their && wordsOf(our.blocks) === wordsOf(their.blocks)) return [];
    return [{ under, item: itemOf(our, their, name, effectsAt(path, effects)) }];
  });
  const groups = [...new Set(items.map(({ under }) => under))].flatMap((under) => [
    heading(3, under),
    list(items.filter((item) => item.under === under).map(({ item }) => item)),
  ]);
  const introduction = groups.length > 0 ? DIFFERENCES.some(name) : DIFFERENCES.none(name);
  return part(2, DIFFERENCES.title(name), [said(introduction), ...groups]);
}

/** 'The Code' if the policy adopts it; otherwise the title and edition. */
const nameOf = ({ title, edition, stages }: Policy): string =>
  codesAdopted(stages.flatMap(({ adopted = '' }) => adopted)).length > 0
    ? DIFFERENCES.code
    : DIFFERENCES.policy(title, edition);

function itemOf(
  our: Rule | undefined,
  their: Rule | undefined,
  name: string,
  effects: readonly string[],
): BlockContent[] {
  if ((our ?? their)?.isPart) return [said(DIFFERENCES.wholePart)];
  const before = their ? after(DIFFERENCES[our ? 'under' : 'without'](name), their) : [];
  const added = our && !their ? [said(DIFFERENCES.added(name))] : [];
  const notes = [...before, ...added, ...effects.map((effect) => said(effect))];
  const [first, ...below] = [...(our?.blocks ?? []), ...notes].flatMap(flat);
  return [first, ...(below.length > 0 ? [list(below)] : [])] as BlockContent[];
}

/** The words that introduce a rule, then the rule. */
function after(words: string, { blocks }: Rule): Paragraph[] {
  const [first, ...rest] = blocks.flatMap(flat);
  return [paragraph([words, ...(first?.children ?? [])]), ...rest];
}

/** The paragraphs of a block, without its nesting. */
function flat(block: RootContent): Paragraph[] {
  if (block.type === 'paragraph') return [block];
  return block.type === 'list' ? block.children.flatMap((item) => item.children.flatMap(flat)) : [];
}

/** The text of blocks, without citations. */
const wordsOf = (blocks: readonly RootContent[]): string =>
  draftsOf(blocks)
    .flatMap(({ value, cited }) => (cited ? [] : [value]))
    .join(' ');

const draftsOf = (blocks: readonly RootContent[]): Draft[] =>
  blocks.flatMap(flat).flatMap(({ children }) => children as Draft[]);

const effectsAt = (path: string, all: readonly PolicyDifference[]): string[] => [
  ...new Set(
    all.flatMap(({ path: place, forComplainants }) => {
      const isHere = `${place}.`.startsWith(`${path}.`);
      const isOfExtension = place.includes('.extension') && !path.endsWith('.extension');
      return forComplainants && isHere && !isOfExtension ? [DIFFERENCES[forComplainants]] : [];
    }),
  ),
];

const rulesOf = (policy: Policy): Rule[] => [
  ...policy.scope.grounds.map((ground) => ({
    path: `scope.grounds.${ground.id}`,
    under: EFFECTS[ground.effect][0],
    blocks: groundItem(ground, policy),
  })),
  ...requirementsOf(policy.requirements.filter(isOfExclusions), EFFECTS.exclude[0], policy),
  ...policy.stages.flatMap((stage) => stageRules(stage, policy)),
  ...requirementsOf(
    policy.requirements.filter((one) => !isOfExclusions(one)),
    HANDLING.everywhere,
    policy,
  ),
  ...whereStated([
    { path: 'calendar', under: PARTS.timescales, blocks: [counting(policy)] },
    ...(policy.closures ?? []).map((one) => ({
      path: `closures.${one.date}`,
      under: PARTS.timescales,
      blocks: [said(TIMESCALES.closure(dateWithYear(one.date), one.title), one)],
    })),
    { path: 'pauses', under: PARTS.timescales, blocks: pauses(policy) },
    { path: 'refusal', under: PARTS.refusal, blocks: refusal(policy), isPart: true },
    { path: 'conduct', under: PARTS.conduct, blocks: conduct(policy), isPart: true },
    ...(given(policy.signposts) ?? []).map((one, index, all) => ({
      path: `signposts.${one.to}.${all.slice(0, index).filter(({ to }) => to === one.to).length}`,
      under: PARTS.redress,
      blocks: signpostItem(one, policy),
    })),
    ...(policy.alongside ?? []).map((duty) => ({
      path: `alongside.${duty.id}`,
      under: PARTS.alongside,
      blocks: dutyItem(duty, policy),
    })),
    ...afterwards(policy).map((block, index) => ({
      path: `afterwards.${index}`,
      under: PARTS.afterwards,
      blocks: [block],
    })),
  ]),
];

/** Leaves out rules that only say that the policy is silent. */
const whereStated = (rules: readonly Rule[]): Rule[] =>
  rules.filter(({ blocks }) =>
    draftsOf(blocks).some(({ silence, cited }) => silence === undefined && cited === undefined),
  );

function stageRules(stage: Policy['stages'][number], policy: Policy): Rule[] {
  const { id, name: under, steps, requires = [] } = stage;
  const path = `stages.${id}`;
  return [
    { path, under, blocks: [beginning(stage, policy)] },
    ...steps.flatMap((step) => [
      { path: `${path}.steps.${step.duty}`, under, blocks: stepItem(step, stage, policy) },
      {
        path: `${path}.steps.${step.duty}.extension`,
        under: EXTENSION.at(under),
        blocks: extensions(step, stage, policy),
      },
    ]),
    ...requirementsOf(requires, under, policy, path),
  ].filter(({ blocks }) => blocks.length > 0);
}

const requirementsOf = (
  all: Policy['requirements'],
  under: string,
  policy: Policy,
  path = '',
): Rule[] =>
  all.map((one) => ({
    path: `${path}.requires.${one.id}`,
    under: isOfExtensions(one) && path ? EXTENSION.at(under) : under,
    blocks: requirementItems([one], policy),
  }));
