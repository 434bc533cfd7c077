import type { CodeContent } from '../../codes/index.js';
import { namesOf } from '../../lifecycle/index.js';
import type { Condition, Leaf, Requirement } from '../../policy/index.js';

/** What is wanted in a letter, and whether it is the letter with which the landlord has its last word. */
interface Wanted {
  readonly content: CodeContent;
  readonly atTheEnd: boolean;
}

/** Whether a leaf asks for the content, by whatever name. */
function asksFor({ content, atTheEnd }: Wanted, leaf: Leaf): boolean {
  if (!('fact' in leaf)) return false;
  const { contents, fields = [], signposts = [] } = namesOf(content, atTheEnd);
  if ('includes' in leaf && leaf.fact === 'contents') return contents.includes(leaf.includes);
  if ('includes' in leaf && leaf.fact === 'signposts') return signposts.includes(leaf.includes);
  return fields.includes(leaf.fact) && ('given' in leaf || ('is' in leaf && leaf.is === true));
}

/** Whether what has to hold is not to be had without this content. */
const guarantees = (condition: Condition, wanted: Wanted): boolean => {
  if ('all' in condition) return condition.all.some((one) => guarantees(one, wanted));
  if ('any' in condition) return condition.any.every((one) => guarantees(one, wanted));
  return !('not' in condition) && asksFor(wanted, condition);
};

/** A condition that excuses nothing under the Code: of housing, or where what has to hold does not. */
const isAlways = ({ when, holds }: Pick<Requirement, 'when' | 'holds'>): boolean =>
  coversHousing(when) ||
  (when !== undefined && 'not' in when && JSON.stringify(when.not) === JSON.stringify(holds));

/** Whether something is for all complaints about housing, with which alone the Code deals. */
export const coversHousing = (when: Condition | undefined): boolean =>
  when === undefined ||
  ('includes' in when && when.fact === 'subject' && when.includes === 'housing');

/** The requirement that makes a letter contain something: always, or at least in some cases. */
export function askedFor(
  requirements: readonly Requirement[],
  wanted: Wanted,
): { readonly by: Requirement; readonly always: boolean } | undefined {
  const found = requirements.filter(({ holds }) => guarantees(holds, wanted));
  const always = found.find(isAlways);
  const by = always ?? found[0];
  return by && { by, always: always !== undefined };
}
