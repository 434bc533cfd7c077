import { deepFreeze } from '../../policy/index.js';
import type { Code } from '../code.js';
import { access } from './access.js';
import { afterwards } from './afterwards.js';
import { definition } from './definition.js';
import { procedure } from './procedure.js';
import { stageOne } from './stage-one.js';
import { stageTwo } from './stage-two.js';

/** The Complaint Handling Code of 1 April 2024, the first that binds landlords by statute. */
export const code2024: Code = /* @__PURE__ */ deepFreeze<Code>({
  id: '2024',
  title: 'Complaint Handling Code',
  edition: 'April 2024',
  inForce: {
    from: '2024-04-01',
    lookedAtUntil: '2026-04-01',
    reading:
      'The Ombudsman takes the yearly submissions of 2026-27 by this edition. Nothing is asserted of the days after 1 April 2026: a later edition may be in force.',
  },
  sections: {
    1: 'What a complaint is',
    2: 'Exclusions',
    3: 'Access and awareness',
    4: 'Staff',
    5: 'The process',
    6: 'Stages',
    7: 'Putting things right',
    8: 'Self-assessment and reporting',
    9: 'Scrutiny and learning',
  },
  provisions: [...definition, ...access, ...procedure, ...stageOne, ...stageTwo, ...afterwards],
});
