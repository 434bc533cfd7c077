import type { IsoDate } from '../calendar/index.js';
import type { Policy, Tenure, Topic } from '../policy/index.js';
import { PROCEEDINGS, RAISERS, TENURES, TOPICS } from '../policy/index.js';
import type { FactKind } from './given-facts.js';
import { yesOrNo } from './given-facts.js';

/**
 * What somebody complains about, before it is a complaint: the facts on which a policy's
 * scope depends. Leave out what is not known: a missing fact is never read as no.
 */
export interface Matter {
  /** The day it is raised with the landlord. */
  readonly raisedOn: IsoDate;
  /** The day it happened; for something that goes on, the last day. */
  readonly happenedOn?: IsoDate;
  /** The day the complainant came to know of it. */
  readonly knownOn?: IsoDate;
  /** The day it was first reported to the landlord. */
  readonly reportedOn?: IsoDate;
  /** Everything it is about. The list is complete: the matter is about nothing else. */
  readonly about?: readonly Topic[];
  /** Who raises it. */
  readonly raisedBy?: (typeof RAISERS)[number] | (string & {});
  /** Whether the person who raises it gives no name. */
  readonly anonymous?: boolean;
  /** How the complainant holds the home. */
  readonly tenure?: Tenure;
  /** Whether somebody raised by a councillor or Member of Parliament complains too. */
  readonly constituentComplains?: boolean;
  /** Whether the landlord has direct control over it. */
  readonly withinControl?: boolean;
  /** Whether it needs a response. */
  readonly needsResponse?: boolean;
  /** Whether the complainant receives a service from the landlord or its contractor. */
  readonly receivesService?: boolean;
  /** How far legal proceedings about it have gone. */
  readonly legalProceedings?: (typeof PROCEEDINGS)[number] | (string & {});
  /** Whether it repeats, with only minor differences, a complaint that has exhausted the process. */
  readonly repeatsExhausted?: boolean;
  /** Whether it has been considered under the complaints policy before. */
  readonly previouslyConsidered?: boolean;
  /** Whether a complaint about it has been answered. */
  readonly alreadyAnswered?: boolean;
  /** Whether the landlord considers it unreasonable. */
  readonly unreasonable?: boolean;
  /** Whether the landlord deems the complainant vexatious. */
  readonly vexatious?: boolean;
  /** For a service query: whether first contact has tried to put it right. */
  readonly triedAtFirstContact?: boolean;
  /** Whether the landlord names a ground that is not in its policy. */
  readonly ownGround?: boolean;
  /** The policy's own facts, by the names that its conditions use. */
  readonly [fact: string]: unknown;
}

/** The values that each fact can have, including those that the policy adds. */
export const matterFacts = ({
  topics = [],
  tenures = [],
  raisers = [],
  proceedings = [],
}: Pick<Policy, 'topics' | 'tenures' | 'raisers' | 'proceedings'>): Readonly<
  Record<string, FactKind>
> => ({
  raisedOn: 'date',
  happenedOn: 'date',
  knownOn: 'date',
  reportedOn: 'date',
  about: { listOf: [...new Set([...TOPICS, ...topics])] },
  tenure: { oneOf: [...new Set([...TENURES, ...tenures])] },
  raisedBy: { oneOf: [...new Set([...RAISERS, ...raisers])] },
  legalProceedings: { oneOf: [...new Set([...PROCEEDINGS, ...proceedings])] },
  ...yesOrNo('anonymous', 'constituentComplains', 'withinControl', 'needsResponse'),
  ...yesOrNo('receivesService', 'repeatsExhausted', 'previouslyConsidered', 'alreadyAnswered'),
  ...yesOrNo('unreasonable', 'vexatious', 'triedAtFirstContact', 'ownGround'),
});
