import type { Duty, End } from '../duties.js';
import type { CommonEventType, EVENTS, EventType } from './all.js';
import { EVENT_TYPES, rowOf } from './all.js';
import type { EventRow } from './row.js';

/** Finds the event types whose rows have a trait, in their usual order. */
const typesWith = (holds: (event: EventRow) => unknown): readonly EventType[] =>
  EVENT_TYPES.filter((type) => holds(rowOf(type)));

/** What an event is about: the complaint as a whole, any stage, or a step. */
export const aboutOf = (type: EventType): EventRow['about'] => rowOf(type).about;

/** Events that can be agreed ahead of the complaint. */
export const AGREED_AHEAD = typesWith((event) => event.beforeReceipt === 'agreed-ahead');

/** Events that may be dated before the complaint was received. */
export const BEFORE_RECEIPT = typesWith((event) => event.beforeReceipt);

/** The end with which an event closes the complaint, if it does. */
export const endOf = (type: EventType): End | undefined => rowOf(type).closes;

/** The events that close a complaint with a given end. */
export const eventsClosing = (end: End): readonly EventType[] =>
  typesWith((event) => event.closes === end);

/** Whether an event closes the complaint. */
export const isClosing = (type: EventType): boolean => endOf(type) !== undefined;

/** The basis that an event needs to close the complaint while the landlord still owes something. */
export const basisNeeded = (type: EventType): EventRow['basis'] => rowOf(type).basis;

/** Whether an event is the receipt of the complaint. */
export const isReceipt = (type: EventType): boolean => type === 'complaint.received';

/** Whether an event reopens the complaint. */
export const isReopening = (type: EventType): boolean => rowOf(type).reopens === true;

/** Whether an event refuses the next stage. */
export const isRefusal = (type: EventType): boolean => rowOf(type).refuses === true;

/** Whether an event is the landlord's own decision to take the complaint to the next stage. */
export const isTakingOn = (type: EventType): boolean => rowOf(type).takesOn === true;

/** Whether an advocate is authorised after an event; undefined if the event does not change that. */
export const advocateAfter = (type: EventType): boolean | undefined => rowOf(type).advocate;

/** The duty that an event does in most policies. */
export const dutyOf = (type: EventType): Duty | undefined => rowOf(type).does;

/** The type of an event that can do a duty alongside a complaint of some kind. */
export type AlongsideType = TypeWith<{ alongside: true }>;

/** Every {@link AlongsideType}. */
export const ALONGSIDE = typesWith((event) => event.alongside) as readonly AlongsideType[];

/** The events that do a duty in most policies. */
export const eventsDoing = (duty: Duty): readonly EventType[] =>
  typesWith((event) => event.does === duty || event.alsoDoes === duty);

/** The event types whose rows have a trait, as a type. */
type TypeWith<Trait> = {
  [T in CommonEventType]: (typeof EVENTS)[T] extends Trait ? T : never;
}[CommonEventType];

/** The events that answer a complaint at a stage. */
export const ANSWERING = typesWith((event) => event.answers) as readonly TypeWith<{
  answers: true;
}>[];

/** The events by which a landlord takes up a stage that was asked for. */
export const TAKING_UP = typesWith((event) => event.takesUp);

/** Whether any stage can have its own such event, so that one that names no stage belongs to the open stage. */
export const isOfEveryStage = (type: EventType): boolean => rowOf(type).everyStage === true;

/** Whether an event does a step of a formal stage as soon as that stage is open. */
export const beginsEarly = (type: EventType): boolean => rowOf(type).beginsEarly === true;

/** How an event is itself a message to the complainant, if it is one. */
export const messageOf = (type: EventType): EventRow['message'] => rowOf(type).message;

/** Whether an event is a posting by the complainant. It ends the complainant's own time, and does nothing else. */
export const isPosting = (type: EventType): boolean => rowOf(type).receivedAs !== undefined;

/** Returns the receipt that follows a posting, or any other event unchanged. */
export const receiptOf = (type: EventType): EventType => rowOf(type).receivedAs ?? type;

/** Finds the postings that a receipt follows; few events have any. */
export const postingsOf = (type: EventType): readonly EventType[] =>
  typesWith((event) => event.receivedAs === type);
