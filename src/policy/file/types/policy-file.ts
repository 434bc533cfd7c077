import type { IsoDate } from '../../../calendar/index.js';
import type { OwnList } from '../../../vocabulary/index.js';
import type { BaseName } from '../../bases/index.js';
import type { FactName } from '../../conditions/index.js';
import type { Policy, Stated } from '../../model/index.js';

import type {
  ClauseFile,
  ConductFile,
  DutyAlongsideFile,
  OwnFactFile,
  PauseFile,
  RefusalFile,
  ReopeningFile,
  ScopeFile,
  SignpostFile,
} from './part-files.js';
import type { RequirementFile, StageFile } from './stage-file.js';

type Shortened =
  | (
      | 'edition'
      | 'title'
      | 'inForce'
      | 'clauses'
      | 'stages'
      | 'requirements'
      | 'scope'
      | 'refusal'
      | 'lateRequest'
    )
  | ('signposts' | 'alongside' | 'conduct' | 'reopening' | 'pauses')
  | (OwnList | 'facts');

/** A role of the landlord's own. */
interface NamedRole {
  /** What people call it, with its article: 'the Repairs Lead'. */
  readonly name: string;
  /** How senior it is, as a number; `null` outside the line of management. */
  readonly seniority: number | null;
}

/** Words of the landlord's own: in a list, or each with what people call it. */
type Words = readonly string[] | Readonly<Record<string, string>>;

/**
 * A policy as people write it, which {@link definePolicy} takes as well: limits in words, steps keyed by their duty,
 * and nothing said twice. A {@link Policy} is one too. With `satisfies PolicyFile`, the compiler finds a wrong word.
 *
 * @example
 * const file = {
 *   ...cover,
 *   unsaid: 'not-stated',
 *   stages: [{ id: 'stage-1', clause: '3.1', steps: [{ respond: '10 working days from complaint.received' }] }],
 * } satisfies PolicyFile;
 */
export interface PolicyFile extends Omit<Policy, Shortened> {
  /** For editors: where its JSON Schema is. */
  readonly $schema?: string;
  /**
   * The policy that this one adopts: one that does what an edition of the Code asks, and no more, or the edition before
   * this one. Of its parts, the file says only what is different: parts go by their names (`id`, duty, `to`, `date`).
   */
  readonly extends?: BaseName | Policy;
  /** What is not adopted, by the paths of `flatten`: `'scope.grounds.considered-before'`. */
  readonly without?: readonly string[];
  /** Its edition. Left out of a file that extends a policy, the day from which it is in force. */
  readonly edition?: string;
  /** Its title. Left out of a file that extends a policy, the title of that one. */
  readonly title?: string;
  /**
   * What it means where the policy says nothing of something that has to be said: its whole text was read and is
   * silent, or part of it was not available. It stands for the limits, handlers, extensions, refusal, late requests,
   * signposts, conduct, reopening and merging that are left out. Never `none`: a silence is not a no.
   */
  readonly unsaid?: 'not-stated' | 'not-seen';
  /** When it applies, or its first day alone. */
  readonly inForce: IsoDate | Policy['inForce'];
  /** Every clause of its own in a list, or by its number, with its summary alone where that is all there is to say. */
  readonly clauses?:
    | readonly ClauseFile[]
    | Readonly<Record<string, string | Omit<ClauseFile, 'number'>>>;
  /** The stages, in order. */
  readonly stages?: readonly StageFile[];
  /** What must hold of events at whatever stage. Left out, nothing. */
  readonly requirements?: readonly RequirementFile[];
  /** What the policy covers. */
  readonly scope?: ScopeFile;
  /** The power to refuse escalation. */
  readonly refusal?: Stated<RefusalFile>;
  /** What happens to an escalation request after its window. */
  readonly lateRequest?: Policy['lateRequest'];
  /** Where a complainant is pointed. */
  readonly signposts?: Stated<readonly SignpostFile[]>;
  /** What is to be done beside complaints of some kinds. */
  readonly alongside?: readonly DutyAlongsideFile[];
  /** What follows unreasonable conduct. */
  readonly conduct?: Stated<ConductFile>;
  /** Whether, and for how long after the end, a complainant can have a complaint reopened. */
  readonly reopening?: Stated<ReopeningFile>;
  /** What stops the clock of the landlord's own duties. */
  readonly pauses?: readonly PauseFile[];
  /** Roles of the landlord's own, with their seniority (`null`: outside the line of management), and a name where it has one. */
  readonly roles?: Readonly<Record<string, number | null | NamedRole>>;
  /** Topics of the landlord's own: `{ homelessness: 'a decision on homelessness' }`. */
  readonly topics?: Words;
  /** Contents of letters of the landlord's own. */
  readonly contents?: Words;
  /** Subjects of the landlord's own. */
  readonly subjects?: Words;
  /** Tenures of the landlord's own. */
  readonly tenures?: Words;
  /** Whoever else raises matters: `{ 'lead-petitioner': 'the lead petitioner' }`. */
  readonly raisers?: Words;
  /** How far else legal proceedings can have come. */
  readonly proceedings?: Words;
  /** Facts of the landlord's own, by the names that conditions use. Of one event, `of` needs no list. */
  readonly facts?: Readonly<Record<FactName, OwnFactFile>>;
}
