/** The form in which people write a policy, and what makes of it the form that the library reads. */
export { expand } from './expand.js';
export type {
  ConditionFile,
  DurationText,
  LimitFile,
  LimitsFile,
  LimitText,
  WithinFile,
} from './limit-file.js';
export type {
  ClauseFile,
  ConductFile,
  DutyAlongsideFile,
  ExtensionFile,
  GroundFile,
  PauseFile,
  RefusalFile,
  ReopeningFile,
  RequirementFile,
  ScopeFile,
  SignpostFile,
  StageFile,
  StepFile,
} from './part-files.js';
export type { PolicyFile } from './policy-file.js';
