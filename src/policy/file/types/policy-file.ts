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

/** One of the landlord's own roles. */
interface NamedRole {
  /** Its name, with the article: 'the Repairs Lead'. */
  readonly name: string;
  /** Its seniority, as a number; `null` outside the line of management. */
  readonly seniority: number | null;
}

/** The landlord's own words: a list, or an object that gives each a name. */
type Words = readonly string[] | Readonly<Record<string, string>>;

/**
 * A policy as people write it, which {@link definePolicy} also accepts: limits in words, steps keyed by their duty,
 * nothing repeated. A {@link Policy} is one too. With `satisfies PolicyFile`, the compiler finds wrong words.
 *
 * @example
 * const file = {
 *   ...cover,
 *   unsaid: 'not-stated',
 *   stages: [{ id: 'stage-1', clause: '3.1', steps: [{ respond: '10 working days from complaint.received' }] }],
 * } satisfies PolicyFile;
 */
export interface PolicyFile extends Omit<Policy, Shortened> {
  /** The address of its JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * The policy that this one adopts: a base that does exactly what an edition of the Code requires, or this policy's
   * earlier edition. The file gives only the differences. Parts are matched by name (`id`, duty, `to`, `date`).
   */
  readonly extends?: BaseName | Policy;
  /** What is not adopted, as paths in the form of `flatten`: `'scope.grounds.considered-before'`. */
  readonly without?: readonly string[];
  /** Its edition. If omitted, and the file extends a policy: named after the day from which it is in force. */
  readonly edition?: string;
  /** Its title. If omitted, and the file extends a policy: that policy's title. */
  readonly title?: string;
  /**
   * What a silence of the policy means: its whole text was read and does not say (`not-stated`), or part of
   * it was not available (`not-seen`). Applies to omitted limits, handlers, extensions, refusal, late
   * requests, signposts, conduct, reopening and merging. Never `none`: silence does not mean no.
   */
  readonly unsaid?: 'not-stated' | 'not-seen';
  /** The period in which it applies, or only its first day. */
  readonly inForce: IsoDate | Policy['inForce'];
  /** Its own clauses, as a list or by number. A clause can be its summary alone. */
  readonly clauses?:
    | readonly ClauseFile[]
    | Readonly<Record<string, string | Omit<ClauseFile, 'number'>>>;
  /** The stages, in order. */
  readonly stages?: readonly StageFile[];
  /** What must hold of events at any stage; if omitted, nothing. */
  readonly requirements?: readonly RequirementFile[];
  /** What the policy covers. */
  readonly scope?: ScopeFile;
  /** The power to refuse escalation. */
  readonly refusal?: Stated<RefusalFile>;
  /** What happens to an escalation request after its window. */
  readonly lateRequest?: Policy['lateRequest'];
  /** Where complainants are signposted to. */
  readonly signposts?: Stated<readonly SignpostFile[]>;
  /** What must be done alongside complaints of some kinds. */
  readonly alongside?: readonly DutyAlongsideFile[];
  /** The rules on unreasonable conduct. */
  readonly conduct?: Stated<ConductFile>;
  /** Whether, and for how long after its end, a complainant can have a complaint reopened. */
  readonly reopening?: Stated<ReopeningFile>;
  /** What pauses the clock of the landlord's own duties. */
  readonly pauses?: readonly PauseFile[];
  /** The landlord's own roles, each with its seniority (`null`: outside the line of management) and perhaps a name. */
  readonly roles?: Readonly<Record<string, number | null | NamedRole>>;
  /** The landlord's own topics: `{ homelessness: 'a decision on homelessness' }`. */
  readonly topics?: Words;
  /** The landlord's own contents of letters. */
  readonly contents?: Words;
  /** The landlord's own subjects. */
  readonly subjects?: Words;
  /** The landlord's own tenures. */
  readonly tenures?: Words;
  /** Other people who raise matters: `{ 'lead-petitioner': 'the lead petitioner' }`. */
  readonly raisers?: Words;
  /** Other stages of legal proceedings. */
  readonly proceedings?: Words;
  /** The landlord's own facts, by the names that conditions use. For a single event, `of` needs no list. */
  readonly facts?: Readonly<Record<FactName, OwnFactFile>>;
}
