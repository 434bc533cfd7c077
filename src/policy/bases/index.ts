/**
 * Policy files that others extend by name, and how each is cited. They are frozen data: see
 * `test/policy/file/extending.test.ts`.
 */
import { codeBase2020 } from './code-2020.js';
import { codeBase2022 } from './code-2022.js';
import { codeBase2024 } from './code-2024.js';

export const BASE_FILES = {
  'code-2024': { file: codeBase2024, citedAs: 'Complaint Handling Code (2024)' },
  'code-2022': { file: codeBase2022, citedAs: 'Complaint Handling Code (2022)' },
  'code-2020': { file: codeBase2020, citedAs: 'Complaint Handling Code (2020)' },
} as const;

/**
 * A policy that can be extended by name: exactly what an edition of the Code requires. `housing-complaints/codes` has
 * the provisions that it cites, and whether each was checked against the Code's own text (`checkedAgainstText`).
 */
export type BaseName = keyof typeof BASE_FILES;

/** The base for a file whose `extends` is not a known policy. */
export const LATEST_BASE: BaseName = 'code-2024';
