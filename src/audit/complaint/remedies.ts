import { dateWithYear, workingDays } from '../../calendar/index.js';
import { allOf, type CaseFile, firstOn, tells } from '../../history/index.js';
import { EVENT_NAMES } from '../../policy/index.js';
import { type Check, cannotSay, fails, type Judged, meets, of, review } from './check.js';
import type { PromisedRemedy } from './promises.js';

/** Whether each remedy that was promised had a date, and was done by it. */
export const promisesKept: Check = (file) => file.promises.map(ofPromise);

function ofPromise({ what, on, dueBy, standing, workingDaysLate = 0 }: PromisedRemedy): Judged {
  const name = `What was promised on ${dateWithYear(on)}${what ? ` ('${what}')` : ''}`;
  if (!dueBy)
    return cannotSay(`${name} has no date in the record by which it is to be done`, { on });
  const by = dateWithYear(dueBy);
  const days = workingDays(workingDaysLate);
  const late = { on, workingDaysLate };
  return {
    met: meets(`${name} was done by ${by}, as promised`, { on }),
    late: fails(`${name} was due by ${by} and done ${days} late`, late),
    overdue: fails(`${name} was due by ${by} and is overdue by ${days}`, late),
    open: cannotSay(`${name} is not due until ${by}`, { on }),
    unknown: cannotSay(`${name} was due by ${by}; whether it was done the record does not tell`, {
      on,
    }),
  }[standing];
}

/** Whether an answer that finds the landlord at fault says what it will do about it. */
export const putRight: Check = (file) =>
  upheld(file).map((answer): Judged => {
    const { on, type } = answer;
    const name = `${EVENT_NAMES[type]} ${of(on)}`;
    const fault = `${name} finds the landlord at fault and`;
    const told = tells('remedies', answer, false);
    const agreed = allOf(file.events, 'action.agreed').filter((one) => one.on <= on);
    const sameDay = agreed.some((one) => one.on === on);
    if (told === true || (told === 'unknown' && sameDay))
      return meets(`${fault} says what it will do`, { on });
    const offers = `what ${name}, which finds the landlord at fault, offers is not in the record`;
    if (told === 'unknown') return cannotSay(offers, { on });
    const [earlier] = agreed;
    if (!earlier) return fails(`${fault} offers nothing`, { on });
    const whether = `whether what was agreed on ${dateWithYear(earlier.on)} puts it right is for a person to look up`;
    return review(`${fault} offers nothing; ${whether}`, { on });
  });

/** The answers that find the landlord at fault. */
export const upheld = ({ events }: Pick<CaseFile, 'events'>) =>
  allOf(events, 'response.sent', 'decision.sent').filter(
    ({ outcome }) => outcome === 'upheld' || outcome === 'partly-upheld',
  );

/** Whether the adjustments that a complainant needs were agreed. */
export const adjustments: Check = (file) => {
  const needed = allOf(file.events, 'complaint.received').find((one) => one.adjustmentsNeeded);
  const on = firstOn(file.events, 'adjustment.agreed');
  if (!needed) return undefined;
  return on
    ? meets(`An adjustment was agreed on ${dateWithYear(on)}`, { on })
    : review(
        'The complainant needs adjustments, and none is in the record: whether any was made is for a person to look up.',
        { on: needed.on },
      );
};
