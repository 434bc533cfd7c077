export { ENGLAND } from './england.js';
export { NORTHERN_IRELAND } from './northern-ireland.js';
export type { PackedCalendar } from './packed.js';
export { regularHolidays } from './packed.js';
export { SCOTLAND } from './scotland.js';
