/**
 * How a fact stands to what the policy foresees at its place. Irregular is not
 * forbidden: the fact is recorded all the same. Whether it breaks the policy is
 * for breaches to say.
 */
export const REGULARITIES = {
  regular: 'as the policy provides',
  'step-skipped': 'before an earlier step of the stage was done',
  'step-passed': 'after the stage had passed this step',
  repeated: 'again before the stage it asks for had a response, so it has no effect',
  unanswered: 'before the stage had a response',
  'stage-skipped': 'for a stage that was not open, so it opened it',
  'earlier-stage': 'for an earlier stage',
  'without-formalities': 'without the ground or the formalities that it needs, so it has no effect',
  'without-basis':
    'a way to close the complaint that neither the policy nor the complainant provides for, so it has no effect',
  'after-the-end': 'after the complaint was closed',
  'not-provided': 'not provided for by the policy at this stage',
} as const;

/** How a fact stands to what the policy foresees at its place. */
export type Regularity = keyof typeof REGULARITIES;
