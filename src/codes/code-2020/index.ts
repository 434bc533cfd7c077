import { deepFreeze } from '../../policy/index.js';
import type { Code } from '../code.js';
import { form } from './form.js';
import { formAfterwards } from './form-afterwards.js';
import { formTimes } from './form-times.js';
import { text } from './text.js';

/**
 * The Complaint Handling Code of July 2020, the first edition. Much of it is known from
 * its self-assessment form.
 */
export const code2020: Code = /* @__PURE__ */ deepFreeze<Code>({
  id: '2020',
  title: 'Complaint Handling Code',
  edition: 'July 2020',
  inForce: {
    from: '2020-07-01',
    to: '2022-03-31',
    reading: 'Issued in July 2020: the first day of that month.',
  },
  sections: {
    1: 'What a complaint is',
    2: 'Access',
    3: 'Staff, stages and records',
    4: 'Communication and time',
    5: 'The Ombudsman',
    6: 'Fairness',
    7: 'Putting things right',
    8: 'Learning',
  },
  provisions: [...form, ...formTimes, ...formAfterwards, ...text],
});
