import type { Stage, Step } from '../policy/index.js';

/** The step that the Code calls the response of a stage: the response or, where there is none, the decision. */
export const answeringStep = ({ steps }: Stage): Step | undefined =>
  steps.find(({ duty }) => duty === 'respond') ?? steps.find(({ duty }) => duty === 'decide');
