import type { CodeContent, CodeProvision } from '../../../codes/index.js';
import { citation, jurisdictionOver } from '../../../codes/index.js';
import { judge } from '../../../complaint/index.js';
import { namesOf } from '../../../lifecycle/index.js';
import type { Cited, EventType, Leaf, Requirement, Role } from '../../../policy/index.js';
import { leavesIn } from '../../../policy/index.js';
import type { LetterFile, Sent } from './file.js';

/** What the edition of the Code that was given asks of such a letter; a complaint that is known to be for others is not under it. */
export function provisionsFor(sent: Sent): readonly CodeProvision[] {
  const { complaint, options, placed, policy, stage } = sent;
  const { code } = options;
  const receipt = complaint.events.find((event) => event.type === 'complaint.received');
  if (!code || jurisdictionOver(receipt).taken === false) return [];
  const formal = policy.stages.filter(({ informal }) => !informal);
  const number = stage ? formal.indexOf(stage) + 1 : 0;
  return code.provisions.filter(
    ({ level, parameters: { of, contents, stages, lastStage } }) =>
      level === 'must' &&
      contents !== undefined &&
      isMeant(of ?? [], placed.event.type) &&
      (stages?.some((each) => each === number) ?? true) &&
      (!lastStage || isLast(sent)),
  );
}

/** A panel's decision answers the complaint, as a response does. */
const isMeant = (of: readonly EventType[], type: EventType): boolean =>
  of.includes(type) || (type === 'decision.sent' && of.includes('response.sent'));

/** Whether a letter belongs to the policy's last stage. */
export const isLast = ({ policy, stage }: Sent): boolean =>
  stage !== undefined && stage === policy.stages.at(-1);

/** What the policy requires of a letter. */
export const requirementsOf = ({ complaint, placed }: Sent): readonly Requirement[] =>
  judge(complaint, [placed]).map(({ requirement }) => requirement);

/** Whether a requirement is about a field of a letter. */
export const isAbout = ({ holds }: Requirement, fact: string): boolean =>
  leavesIn(holds).some((leaf) => 'fact' in leaf && leaf.fact === fact);

/** By whom a content is asked for: the policy first, then the Code. */
export function askedBy(sent: Sent, wanted: CodeContent): Partial<Cited> | undefined {
  const atEnd = isLast(sent);
  const { contents, fields = [], signposts = [] } = namesOf(wanted, atEnd);
  const asksForIt = (leaf: Leaf): boolean => {
    if (!('fact' in leaf)) return false;
    const included = 'includes' in leaf ? leaf.includes : undefined;
    if (leaf.fact === 'contents') return contents.some((name) => name === included);
    if (fields.includes(leaf.fact)) return true;
    return leaf.fact === 'signposts' && signposts.some((body) => body === included);
  };
  const byPolicy = requirementsOf(sent).find(({ holds }) => leavesIn(holds).some(asksForIt));
  if (byPolicy) return byPolicy;
  const isNextStep = atEnd && wanted === 'ombudsman-details';
  const provision = provisionsFor(sent).find(({ parameters }) =>
    parameters.contents?.some(
      (content) => content === wanted || (content === 'next-steps' && isNextStep),
    ),
  );
  const { code } = sent.options;
  return provision && code && { filledFrom: citation(code, provision) };
}

/** Who gets a copy: an advocate with authority, those whom the policy names for such a letter, and whoever was asked for. */
export function copiesOf(letter: LetterFile | Sent): readonly Role[] {
  const { options, position } = letter;
  const byPolicy = ('placed' in letter ? requirementsOf(letter) : [])
    .flatMap(({ holds }) => leavesIn(holds))
    .flatMap((leaf) => ('includes' in leaf && leaf.fact === 'copiedTo' ? [leaf.includes] : []));
  const event = 'placed' in letter ? letter.placed.event : undefined;
  const recorded = (event && 'copiedTo' in event && event.copiedTo) || [];
  const advocate = position.advocate ? ['advocate'] : [];
  return [...new Set([...advocate, ...byPolicy, ...recorded, ...(options.copiedTo ?? [])])];
}
