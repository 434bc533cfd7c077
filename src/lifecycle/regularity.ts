/**
 * How a fact stands to what the policy foresees at its place. Irregular is not
 * forbidden: the fact is recorded all the same. Whether it breaks the policy is
 * for breaches to say.
 */
export const REGULARITIES = {
  regular: 'as the policy foresees',
  'step-skipped': 'before an earlier step of the stage was done',
  'step-passed': 'when the stage was already past this step',
  repeated: 'again while the stage it asks for is still to be answered, so it changes nothing',
  unanswered: 'before the stage was answered',
  'stage-skipped': 'about a stage not yet opened, which it opens',
  'earlier-stage': 'about an earlier stage',
  'without-formalities':
    'without the ground or the formalities that make it count, so it changes nothing',
  'without-basis':
    'an end that neither the policy nor the complainant provides, so it changes nothing',
  'after-the-end': 'after the complaint was closed',
  'not-provided': 'without a place in the policy at this stage',
} as const;

/** How a fact stands to what the policy foresees at its place. */
export type Regularity = keyof typeof REGULARITIES;
