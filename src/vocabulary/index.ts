/** The words of complaint handling: events, duties, ends, roles, and what complaints are about. */
export * from './duties.js';
export * from './editions.js';
export * from './events/index.js';
export * from './matters.js';
export * from './own-words.js';
export * from './roles.js';
export * from './schemas.js';
export * from './truth.js';
export * from './words.js';
