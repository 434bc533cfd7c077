/** The properties of a kind of part. */
interface PartKind {
  /** It cites a clause; if it names none, the clause of the part around it. */
  readonly cited?: true;
  /** Nothing in it cites a clause. */
  readonly citesNothing?: true;
  /** The parts within it, by the field that holds one part or a list of them. */
  readonly parts?: Readonly<Record<string, PartName>>;
  /** The kind of part that each of its fields holds, if the landlord chooses the field names. */
  readonly each?: PartName;
  /** The fields that can hold a single item instead of a list. */
  readonly lists?: readonly string[];
  /** The fields that the file's `unsaid` fills if they are omitted. */
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

/** All parts of a policy. Whatever is done to every part is done by this table. */
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
