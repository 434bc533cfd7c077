/** Complaints that the Ombudsman decided, as the published determinations tell them: facts and figures. */
import { readdirSync, readFileSync } from 'node:fs';
import { auditComplaint, type ComplaintAudit } from '../../src/audit/index.js';
import { type IsoDate, workingDaysBetween } from '../../src/calendar/index.js';
import { replay } from '../../src/complaint/index.js';
import type { ComplaintEvent } from '../../src/lifecycle/index.js';
import { type EventType, type Policy, reviewStage } from '../../src/policy/index.js';
import { extension, policyWith, workingDays } from '../support/policies.js';

/** A figure that the Ombudsman gave, and what ours is. */
export interface Count {
  /** A duty, or `stage-2/taken-up`: what the landlord did on the request for the stage. */
  readonly about: string;
  readonly workingDaysTaken?: number;
  readonly workingDaysLate?: number;
  readonly ours: number;
  /** Whether they are equal or ours is one less, and why. */
  readonly note: string;
}

/** A timeline, and what is expected of it. */
export interface CaseStory {
  readonly title: string;
  readonly source: string;
  /** The day of the determination. */
  readonly asOf: IsoDate;
  /** From what the Ombudsman counted, or seems to have, the answer of each stage. */
  readonly clock: { readonly 'stage-1': EventType; readonly 'stage-2': EventType };
  /** What the determination does not mention. */
  readonly silentOn: readonly EventType[];
  readonly events: readonly ComplaintEvent[];
  readonly counts: readonly Count[];
  /** Why there is no figure to compare with. */
  readonly notCounted?: string;
  /** A due date that the determination gives, where what it counts from is not told. */
  readonly dueDate?: {
    readonly from: IsoDate;
    readonly workingDays: number;
    readonly due: IsoDate;
    readonly note: string;
  };
  /** The landlord's duties: id, due date, standing, working days late. */
  readonly duties: readonly string[];
  /** The provisions on time: number, stage, verdict, working days late. */
  readonly provisions: readonly string[];
}

const FOLDER = new URL('../fixtures/cases/', import.meta.url);

/** Every case, by its reference. */
export const CASES: readonly (CaseStory & { readonly ref: string })[] = readdirSync(FOLDER)
  .sort()
  .map((file) => ({
    ref: file.replace('.json', ''),
    ...(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as CaseStory),
  }));

/** Two stages by the times of the Code, counted from what the Ombudsman counted from. */
const policyFor = ({ clock }: CaseStory): Policy =>
  policyWith({
    stages: [
      reviewStage({
        id: 'stage-1',
        name: 'Stage 1',
        clause: '1',
        opensOn: ['complaint.received'],
        handler: 'not-seen',
        acknowledge: workingDays(5, 'complaint.received'),
        respond: workingDays(10, clock['stage-1']),
        extension: extension(),
        escalate: 'not-seen',
      }),
      reviewStage({
        id: 'stage-2',
        name: 'Stage 2',
        clause: '2',
        opensOn: ['escalation.requested'],
        handler: 'not-seen',
        acknowledge: workingDays(5, 'escalation.requested'),
        respond: workingDays(20, clock['stage-2']),
        extension: extension(),
        escalate: 'last',
      }),
    ],
  });

/** Replays a case and audits it. */
export function auditCase(story: CaseStory): ComplaintAudit {
  const { events, silentOn, asOf } = story;
  return auditComplaint(replay(policyFor(story), events, { silentOn }), asOf);
}

/** Our figure for what the Ombudsman counted. */
export function ourCount(audit: ComplaintAudit, { about, workingDaysLate }: Count) {
  const [id, what] = about.split('/');
  const stage = audit.stages.find((one) => one.stage === id);
  if (what === 'taken-up' && stage?.receivedOn && stage.takenUpOn)
    return workingDaysBetween(stage.receivedOn, stage.takenUpOn);
  const duty = audit.duties.find((one) => one.id === about);
  return workingDaysLate === undefined ? duty?.workingDaysTaken : duty?.workingDaysLate;
}

/** The landlord's duties, a line each. */
export const dutyLines = ({ duties }: ComplaintAudit): string[] =>
  duties
    .filter(({ party }) => party === 'landlord')
    .map(({ id, due, standing, workingDaysLate }) =>
      [id, due ?? '-', standing, workingDaysLate].filter((part) => part !== undefined).join(' '),
    );

const ON_TIME = /-(acknowledgement-time|response-time)$/;

/** What was found of the provisions on time, a line each. */
export const timeLines = ({ findings }: ComplaintAudit): string[] =>
  findings
    .filter(({ topic }) => ON_TIME.test(topic))
    .map(({ provision, stage, verdict, workingDaysLate }) =>
      [provision, stage, verdict, workingDaysLate].filter((part) => part !== undefined).join(' '),
    );
