export { type Against, readEvent } from './read-event.js';
