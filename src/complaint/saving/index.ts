export { type RestoreOptions, restore, type SerialisedComplaint, serialise } from './serialise.js';
