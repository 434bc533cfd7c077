/** What is known of a part of a policy by its kind. */
interface PartKind {
  /** That it cites a clause: where it names none, that of the part around it. */
  readonly cited?: true;
  /** That nothing in it cites a clause: it is said in one go. */
  readonly citesNothing?: true;
  /** The parts in it, by the field that has one or a list of them. */
  readonly parts?: Readonly<Record<string, PartName>>;
  /** The part that each of its fields has, where these have names of the landlord's own. */
  readonly each?: PartName;
  /** Lists that can be written as their only item. */
  readonly lists?: readonly string[];
  /** What the file's `unsaid` stands for where it is left out. */
  readonly unsaid?: readonly string[];
}

export type PartName =
  | ('cited' | 'policy' | 'clause' | 'stage' | 'step' | 'trigger' | 'limit' | 'within' | 'duration')
  | ('extension' | 'requirement' | 'notice' | 'formality' | 'condition' | 'gate' | 'judged')
  | ('handlers' | 'scope' | 'ground' | 'refusal' | 'signpost' | 'alongside' | 'conduct' | 'power')
  | ('pause' | 'lasting' | 'inForce' | 'facts' | 'fact');

const requirement = {
  cited: true,
  parts: { holds: 'condition', when: 'condition', within: 'within' },
  lists: ['of'],
} as const;

/** What a policy is made of: one table for whatever is done to every part. */
export const PARTS: Readonly<Record<PartName, PartKind>> = {
  policy: {
    parts: {
      inForce: 'inForce',
      clauses: 'clause',
      stages: 'stage',
      requirements: 'requirement',
      scope: 'scope',
      refusal: 'refusal',
      lateRequest: 'cited',
      signposts: 'signpost',
      alongside: 'alongside',
      conduct: 'conduct',
      reopening: 'lasting',
      merging: 'cited',
      pauses: 'pause',
      closures: 'cited',
      facts: 'facts',
    },
    unsaid: ['refusal', 'lateRequest', 'signposts', 'conduct', 'reopening', 'merging'],
  },
  clause: { citesNothing: true },
  inForce: { citesNothing: true },
  stage: {
    cited: true,
    parts: {
      skippable: 'judged',
      opensOn: 'trigger',
      gate: 'gate',
      handlers: 'handlers',
      steps: 'step',
      requires: 'requirement',
    },
    lists: ['opensOn', 'handler'],
    unsaid: ['handler'],
  },
  trigger: { citesNothing: true, parts: { when: 'condition' } },
  step: {
    cited: true,
    parts: { when: 'condition', limit: 'limit', extension: 'extension', onExpiry: 'cited' },
    lists: ['doneBy', 'releasedBy', 'limit'],
    unsaid: ['limit'],
  },
  limit: { cited: true, parts: { when: 'condition' } },
  within: { cited: true },
  duration: { citesNothing: true },
  extension: {
    cited: true,
    parts: { each: 'duration', inAll: 'duration', beyond: 'extension' },
    unsaid: ['each', 'inAll', 'times', 'by'],
  },
  requirement,
  notice: requirement,
  formality: requirement,
  condition: {
    citesNothing: true,
    parts: { olderThan: 'duration', all: 'condition', any: 'condition', not: 'condition' },
  },
  gate: { cited: true, parts: { criteria: 'judged' } },
  judged: { cited: true, parts: { met: 'condition', when: 'condition' } },
  handlers: { cited: true, parts: { when: 'condition' }, lists: ['handler'] },
  scope: { parts: { grounds: 'ground', open: 'cited', unseen: 'cited' } },
  ground: {
    cited: true,
    parts: {
      met: 'condition',
      unless: 'condition',
      alongsideWhen: 'condition',
      notice: 'notice',
    },
  },
  refusal: { cited: true, parts: { grounds: 'judged', formalities: 'formality' } },
  signpost: {
    cited: true,
    parts: { when: 'condition', after: 'duration', within: 'duration' },
    lists: ['at'],
  },
  alongside: {
    cited: true,
    parts: { when: 'condition', holds: 'condition', limit: 'limit' },
    lists: ['doneBy', 'limit'],
    unsaid: ['limit'],
  },
  conduct: {
    cited: true,
    parts: {
      grounds: 'judged',
      open: 'cited',
      powers: 'power',
      appeal: 'cited',
      signposts: 'cited',
      review: 'limit',
    },
    lists: ['review'],
  },
  power: { cited: true, parts: { formalities: 'requirement' }, lists: ['decidedBy', 'on'] },
  pause: { cited: true, lists: ['of'] },
  lasting: { cited: true, parts: { within: 'duration' } },
  facts: { citesNothing: true, each: 'fact' },
  fact: { citesNothing: true, lists: ['of'] },
  cited: { cited: true },
};
