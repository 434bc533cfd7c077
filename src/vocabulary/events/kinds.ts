import type { Duty, End } from '../duties.js';
import type { CommonEventType, EVENTS, EventType } from './all.js';
import { EVENT_TYPES, rowOf } from './all.js';
import type { EventRow } from './row.js';

/** The event types of which something is so, in their usual order. */
const typesWith = (holds: (event: EventRow) => unknown): readonly EventType[] =>
  EVENT_TYPES.filter((type) => holds(rowOf(type)));

/** What an event is about: the complaint as a whole, any stage, or what a step makes of it. */
export const aboutOf = (type: EventType): EventRow['about'] => rowOf(type).about;

/** Events that may be agreed ahead of the complaint. */
export const AGREED_AHEAD = typesWith((event) => event.beforeReceipt === 'agreed-ahead');

/** Events that may be dated before the complaint was received. */
export const BEFORE_RECEIPT = typesWith((event) => event.beforeReceipt);

/** The end with which an event closes the complaint, where it does. */
export const endOf = (type: EventType): End | undefined => rowOf(type).closes;

/** The events that close a complaint with an end. */
export const eventsClosing = (end: End): readonly EventType[] =>
  typesWith((event) => event.closes === end);

/** Whether the complaint is closed with it. */
export const isClosing = (type: EventType): boolean => endOf(type) !== undefined;

/** What gives the end that it brings its basis. */
export const basisNeeded = (type: EventType): EventRow['basis'] => rowOf(type).basis;

/** Whether with it the complaint is received. */
export const isReceipt = (type: EventType): boolean => type === 'complaint.received';

/** Whether with it the complaint is taken up again. */
export const isReopening = (type: EventType): boolean => rowOf(type).reopens === true;

/** Whether it refuses the next stage. */
export const isRefusal = (type: EventType): boolean => rowOf(type).refuses === true;

/** Whether with it the landlord takes the complaint on to the next stage by itself. */
export const isTakingOn = (type: EventType): boolean => rowOf(type).takesOn === true;

/** What it makes of whether an advocate is authorised; nothing, where undefined. */
export const advocateAfter = (type: EventType): boolean | undefined => rowOf(type).advocate;

/** The duty that an event does in most policies. */
export const dutyOf = (type: EventType): Duty | undefined => rowOf(type).does;

/** An event that can do what is owed alongside a complaint of some kind. */
export type AlongsideType = TypeWith<{ alongside: true }>;

/** Those events. */
export const ALONGSIDE = typesWith((event) => event.alongside) as readonly AlongsideType[];

/** The events that do a duty in most policies. */
export const eventsDoing = (duty: Duty): readonly EventType[] =>
  typesWith((event) => event.does === duty || event.alsoDoes === duty);

/** The event types of which something is so, as a type. */
type TypeWith<Trait> = {
  [T in CommonEventType]: (typeof EVENTS)[T] extends Trait ? T : never;
}[CommonEventType];

/** The events that answer a complaint at a stage. */
export const ANSWERING = typesWith((event) => event.answers) as readonly TypeWith<{
  answers: true;
}>[];

/** What a landlord does about a stage that was asked for. */
export const TAKING_UP = typesWith((event) => event.takesUp);

/** Whether any stage can have its own, so that without a stage named it stays with the one that is open. */
export const isOfEveryStage = (type: EventType): boolean => rowOf(type).everyStage === true;

/** Whether it does a step of a formal stage as soon as that is open. */
export const beginsEarly = (type: EventType): boolean => rowOf(type).beginsEarly === true;

/** How an event is itself a message to the complainant, where it is one. */
export const messageOf = (type: EventType): EventRow['message'] => rowOf(type).message;

/** Whether the event is that the complainant posted something. It ends the complainant's own time, and nothing else. */
export const isPosting = (type: EventType): boolean => rowOf(type).receivedAs !== undefined;

/** The receipt of what was posted; any other event is its own. */
export const receiptOf = (type: EventType): EventType => rowOf(type).receivedAs ?? type;

/** The posting of what is received so, where there is such an event. */
export const postingsOf = (type: EventType): readonly EventType[] =>
  typesWith((event) => event.receivedAs === type);
