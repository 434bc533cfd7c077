// Run by ical.test.ts in a process of its own for each zone.
import { replay } from '../../src/complaint/index.js';
import { toICalendar } from '../../src/documents/ical.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { WHOLE_HISTORY } from '../support/histories.js';

const whole = replay(housingPlus2018, WHOLE_HISTORY);
process.stdout.write(toICalendar(whole, '2019-02-19', { ref: 'C-1042' }));
