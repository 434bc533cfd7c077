import type { Holiday } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import { CODES } from '../codes/index.js';
import type { Policy } from '../policy/index.js';
import type { CaseFile, ConformanceCase, NamedHistory } from './case.js';
import { caseFiles, holidays } from './files.js';
import { policies } from './policies.js';

/** The questions for an implementation, and all data that they refer to. Plain data. */
export interface ConformanceKit {
  /** The files of cases, by name. */
  readonly files: Readonly<Record<string, CaseFile>>;
  /** The cases of all files. */
  readonly cases: readonly ConformanceCase[];
  /** The histories of all files, by name. */
  readonly histories: Readonly<Record<string, NamedHistory>>;
  /** Policies by the names that cases use: the published ones, and small ones made up. */
  readonly policies: Readonly<Record<string, Policy>>;
  /** The editions of the Code, oldest first. */
  readonly codes: readonly Code[];
  /** The bank holidays of England and Wales, 2000 to 2028, as published. */
  readonly bankHolidays: readonly Holiday[];
}

const files = Object.values(caseFiles);

/** The kit of this package. The same data is in `housing-complaints/conformance/*.json`. */
export const conformanceKit: ConformanceKit = {
  files: caseFiles,
  cases: /* @__PURE__ */ files.flatMap(({ cases }) => cases),
  histories: /* @__PURE__ */ Object.assign({}, ...files.map(({ histories = {} }) => histories)),
  policies,
  codes: CODES,
  bankHolidays: holidays,
};
