/** The types of a policy file and of its parts. */
export type {
  ConditionFile,
  DurationText,
  LimitFile,
  LimitsFile,
  LimitText,
  WithinFile,
} from './limit-file.js';
export type * from './part-files.js';
export type { PolicyFile } from './policy-file.js';
export type * from './stage-file.js';
