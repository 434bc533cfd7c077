/**
 * Policy files that others extend by name, and what each is cited as. They are data, and frozen: see
 * `test/policy/file/extending.test.ts`.
 */
import { codeBase2024 } from './code-2024.js';

export const BASE_FILES = {
  'code-2024': { file: codeBase2024, citedAs: 'Complaint Handling Code (2024)' },
} as const;

/** A policy that can be extended by name: what an edition of the Code asks, and no more. */
export type BaseName = keyof typeof BASE_FILES;
