import { joined } from '../../calendar/index.js';
import { coded, day, from, given, say } from '../say.js';
import type { Types } from './words.js';
import { late, namesOf, number, on, overdue, until, what } from './words.js';

/* All sentences about the Housing Ombudsman: whether the complainant can go there, and its requests and orders. */

const notKnown = say`It is not known whether the landlord has given its final response.`;
const theDay = day('day');
const anyOf = (all: Types) => joined(namesOf(all), 'or');

/** Whether the complainant can go to the Ombudsman. */
export const ROUTE = {
  referred: say`The complainant went to the Ombudsman on ${theDay}${given('until', say`, after the time to go there ended on ${until}`)}.`,
  determined: say`The Ombudsman determined the complaint on ${theDay}, so the complainant had gone there by then. The record does not show on what day.`,
  'not-covered': say`${notKnown} The record does not cover ${anyOf}.`,
  'refusal-not-available': say`${notKnown} The part of the policy on whether the refusal of ${theDay} counts was not available.`,
  'no-final-response': say`The landlord has not given its final response. The Ombudsman does not normally investigate before then, but can give advice at any time.`,
  overdue: say`Under the Complaint Handling Code, the stage ${number} response has been overdue since ${day('since')}. The complainant can ask the Ombudsman to step in.`,
};

const dueBy = day('dueBy');
const determinedOn = given('overtakenOn', day('overtakenOn'));
const done = coded('kind', { order: 'done', information: 'given' });
const doneOn = say`It ${given('dueBy', say`was due by ${dueBy} and `)}was ${done} on ${given('completedOn', day('completedOn'))}`;
const ITEMS = {
  open: given('dueBy', say`It is due by ${dueBy}.`, say`It has not been ${done} yet.`),
  overdue: say`It was due${given('dueBy', say` by ${dueBy}`)} and is ${overdue}.`,
  met: say`${doneOn}.`,
  late: say`${doneOn}, ${late}.`,
  missed: say`It was due${given('dueBy', say` by ${dueBy}`)} and not ${done} before the determination of ${determinedOn}, ${late}.`,
  released: say`It was not ${done}. The determination of ${determinedOn} came ${given('dueBy', say`by the due date, ${dueBy}`, say`first`)}.`,
  unknown: say`${given('dueBy', say`It was due by ${dueBy}. `)}The record does not cover whether it was ${done}.`,
};
type Item = Parameters<(typeof ITEMS)['late' | 'unknown']>[0];
const became = (item: Item & { readonly standing: keyof typeof ITEMS }) =>
  ITEMS[item.standing](item);
const asked = coded('kind', { order: 'ordered an action', information: 'asked for information' });

/** A sum of money: £350, £1,250.50. */
const pounds = (sum: number): string =>
  sum.toLocaleString('en-GB', {
    style: 'currency',
    currency: 'GBP',
    trailingZeroDisplay: 'stripIfInteger',
  });

const paying = given('compensation', say`, with ${from('compensation', pounds)} to be paid`);

/** A request or order of the Ombudsman, and its outcome. */
export const itemBecause = say`The Housing Ombudsman ${asked} on ${on}${what}${paying}. ${became}`;
