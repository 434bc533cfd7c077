/**
 * Many complaints together: the figures that landlords publish, and what a change would do.
 *
 * @module housing-complaints/caseload
 */
export { reportingYear, type ReportingPeriod } from './period.js';
export {
  DENOMINATORS,
  DUPLICATES,
  type MeasuredBy,
  type MeasureOptions,
  TENURE_GROUPS,
  type TenureGroup,
} from './options.js';
export type { Counts, NamedCount } from './counts.js';
export type { InTimeMeasure, ReceivedMeasure } from './satisfaction-measures.js';
export type {
  AnnualFigures,
  MonthFigures,
  OutcomeFigures,
  PromiseFigures,
  StageFigures,
} from './annual-figures.js';
export type { MeasureNote } from './measure-notes.js';
export { type Measures, measure, mergeMeasures } from './measures.js';
export { type AffectedComplaint, type Scenario, type WhatIf, whatIf } from './what-if.js';
