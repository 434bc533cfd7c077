import type { IsoDate } from '../calendar/index.js';
import type { CaseFile } from '../history/index.js';
import { allOf, firstOn, isSilent } from '../history/index.js';
import type { ComplaintEvent, EventType } from '../policy/index.js';
import { ANSWERING } from '../policy/index.js';

/** The types of events that audits look for, by the names that audits use. */
export const EVENT = {
  'service-request': 'service.requested',
  dissatisfaction: 'dissatisfaction.expressed',
  receipt: 'complaint.received',
  entry: 'complaint.logged',
  'early-resolution': 'query.resolved',
  exclusion: 'complaint.excluded',
  allocation: 'complaint.allocated',
  acknowledgement: 'complaint.acknowledged',
  contact: 'complainant.contacted',
  'holding-letter': 'response.extended',
  response: 'response.sent',
  decision: 'decision.sent',
  'hearing-declined': 'hearing.declined',
  'escalation-request': 'escalation.requested',
  'taking-on': 'complaint.escalated',
  'escalation-refusal': 'escalation.refused',
  reopening: 'complaint.reopened',
  'agreed-action': 'action.agreed',
  'agreed-adjustment': 'adjustment.agreed',
  restriction: 'conduct.restricted',
  referral: 'ombudsman.referred',
  determination: 'ombudsman.determined',
} as const satisfies Record<string, EventType>;

type Name = keyof typeof EVENT;
type Kind = Name | 'response-or-decision';

const typesOf = (kind: Kind): readonly EventType[] =>
  kind === 'response-or-decision' ? [EVENT.response, EVENT.decision] : [EVENT[kind]];

type Events = readonly ComplaintEvent[];
/** An event of a kind. */
export type Recorded<K extends Kind> = Extract<
  ComplaintEvent,
  { type: (typeof EVENT)[K extends Name ? K : 'response' | 'decision'] }
>;

/** Every event of a kind, in order. */
export const every = <K extends Kind>(kind: K, events: Events): Recorded<K>[] =>
  allOf(events, ...typesOf(kind)) as Recorded<K>[];

/** The first event of a kind. */
export const first = <K extends Kind>(kind: K, events: Events): Recorded<K> | undefined =>
  every(kind, events)[0];

/** The day of the first event of a kind. */
export const firstDay = (kind: Kind, events: Events): IsoDate | undefined =>
  firstOn(events, ...typesOf(kind));

export const isOf = (kind: Kind, type: EventType): boolean => typesOf(kind).includes(type);

/** Whether the record does not cover events of these kinds. */
export const isNotCovered = (file: CaseFile, ...kinds: readonly Kind[]): boolean =>
  isSilent(file, ...kinds.flatMap(typesOf));

/** The events that the Code names; if it names the response, also every other event that answers a stage. */
export const withAnswers = (types: readonly EventType[]): readonly EventType[] =>
  types.some((type) => isOf('response', type)) ? [...types, ...ANSWERING] : types;
