/** A policy of two stages that gives audits something to do, and short ways to say what they found. */
import type { ComplaintAudit } from '../../src/audit/index.js';
import { auditComplaint } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, EventType, Ground, Policy } from '../../src/policy/index.js';
import { extension, oneStage, policyWith, refusalInWriting } from '../support/policies.js';
import { laterStage, WINDOW } from '../support/stages.js';

const grounds: Ground[] = [
  {
    id: 'old',
    name: 'is old',
    clause: '1',
    met: { olderThan: { amount: 6, unit: 'months' }, since: 'happened', boundary: 'over' },
    effect: 'exclude',
  },
  {
    id: 'at-court',
    name: 'is at court',
    clause: '2',
    met: { fact: 'legalProceedings', in: ['filed'] },
    effect: 'exclude',
  },
  {
    id: 'trivial',
    name: 'is trivial',
    clause: '3',
    met: { fact: 'trivial', is: true },
    effect: 'exclude',
  },
];

/** Two stages with holding letters, a power to refuse, and three grounds of exclusion. */
export const policy = policyWith({
  stages: [
    oneStage({ escalate: WINDOW, extension: extension() }),
    laterStage(2, { extension: extension() }),
  ],
  scope: { grounds },
  refusal: refusalInWriting,
});

/** Replays a history and audits it. */
export const audit = (
  asOf: IsoDate,
  events: readonly ComplaintEvent[],
  silentOn: EventType[] = [],
  by: Policy = policy,
) => auditComplaint(replay(by, events, { silentOn }), asOf);

/** What was found of a provision: verdicts, with the working days late. */
export const found = ({ findings }: ComplaintAudit, number: string): string[] =>
  findings
    .filter(({ provision }) => provision === number)
    .map(({ verdict, workingDaysLate: late }) =>
      late === undefined ? verdict : `${verdict} ${late}`,
    );
