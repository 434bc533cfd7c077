/* What the history of a complaint says: to developers, of wrong arguments. */

/** What is expected in place of a wrong argument. */
export const EXPECTED = {
  complaint:
    'a complaint, as openComplaint, recordEvent, replay or restore gives it: call one of them first',
  restored: 'a complaint; this one is saved: restore() it first',
  conduct: 'a complaint, or { policy, events }',
} as const;

/** The fields that options can have. */
export const expectedOptions = (fields: readonly string[]): string =>
  `options: { ${fields.join(', ')} }, any or none`;
