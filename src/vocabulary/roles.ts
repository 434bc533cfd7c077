/**
 * The roles every policy knows, with their seniority: a higher number is more
 * senior, `null` is outside the line of management.
 */
export const ROLES = {
  complainant: null,
  advocate: null,
  supporter: null,
  contractor: null,
  officer: 1,
  'complaints-officer': 1,
  'complaints-advisor': 1,
  investigator: 2,
  'team-leader': 2,
  manager: 3,
  'complaints-manager': 3,
  'senior-manager': 4,
  'senior-management': 4,
  'head-of-service': 5,
  'assistant-director': 6,
  director: 7,
  'executive-director': 8,
  'chief-executive': 9,
  board: null,
  'scrutiny-panel': null,
  panel: null,
  'human-resources': null,
  'legal-team': null,
  'data-protection-lead': null,
  councillor: null,
  mp: null,
  'designated-person': null,
  'housing-ombudsman': null,
} as const satisfies Record<string, number | null>;

/** The role of someone who did, decided or was told something; never a name. A policy can add its own. */
export type Role = keyof typeof ROLES | (string & {});
