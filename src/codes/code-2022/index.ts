import { deepFreeze } from '../../policy/index.js';
import type { Code } from '../code.js';
import { access } from './access.js';
import { afterwards } from './afterwards.js';
import { definition } from './definition.js';
import { procedure } from './procedure.js';
import { laterStages } from './later-stages.js';
import { stageOne } from './stage-one.js';

/** The Complaint Handling Code of 1 April 2022. Landlords had until 1 October 2022 to comply with it. */
export const code2022: Code = /* @__PURE__ */ deepFreeze<Code>({
  id: '2022',
  title: 'Complaint Handling Code',
  edition: 'April 2022',
  inForce: { from: '2022-04-01', to: '2024-03-31' },
  graceUntil: '2022-10-01',
  sections: {
    1: 'What a complaint is',
    2: 'Access and awareness',
    3: 'Staff',
    4: 'How complaints are handled',
    5: 'Stages',
    6: 'Putting things right',
    7: 'Learning',
    8: 'Self-assessment',
  },
  provisions: [...definition, ...access, ...procedure, ...stageOne, ...laterStages, ...afterwards],
});
