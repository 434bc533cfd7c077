export type { Against } from './event-faults.js';
export { readEvent } from './read-event.js';
