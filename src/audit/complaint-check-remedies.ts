import { dateWithYear } from '../calendar/index.js';
import { allOf, type CaseFile } from './complaint-case.js';
import { type Check, type Judged, of, workingDays } from './complaint-check.js';
import { type PromisedRemedy, promisesOf } from './complaint-promises.js';

/** Whether each remedy that was promised had a date, and was done by it. */
export const promisesKept: Check = (file) => promisesOf(file).map(ofPromise);

function ofPromise({ what, on, dueBy, standing, workingDaysLate = 0 }: PromisedRemedy): Judged {
  const name = `What was promised on ${dateWithYear(on)}${what ? ` ('${what}')` : ''}`;
  if (!dueBy)
    return {
      on,
      verdict: 'cannot-be-assessed',
      because: `${name} has no date in the record by which it is to be done.`,
    };
  const by = dateWithYear(dueBy);
  const days = workingDays(workingDaysLate);
  switch (standing) {
    case 'met':
      return { on, verdict: 'meets', because: `${name} was done by ${by}, as promised.` };
    case 'late':
      return {
        on,
        workingDaysLate,
        verdict: 'fails',
        because: `${name} was due by ${by} and done ${days} late.`,
      };
    case 'overdue':
      return {
        on,
        workingDaysLate,
        verdict: 'fails',
        because: `${name} was due by ${by} and is overdue by ${days}.`,
      };
    case 'open':
      return { on, verdict: 'cannot-be-assessed', because: `${name} is not due until ${by}.` };
  }
}

/** Whether an answer that finds the landlord at fault says what it will do about it. */
export const putRight: Check = (file) =>
  upheld(file).map(({ on, contents, remedies }): Judged => {
    const promised =
      promisesOf(file).some((one) => one.on <= on) ||
      remedies?.length ||
      contents?.includes('remedies');
    if (promised)
      return {
        on,
        verdict: 'meets',
        because: `The response ${of(on)} finds the landlord at fault and says what it will do.`,
      };
    return contents
      ? {
          on,
          verdict: 'fails',
          because: `The response ${of(on)} finds the landlord at fault and offers nothing.`,
        }
      : {
          on,
          verdict: 'cannot-be-assessed',
          because: `What the response ${of(on)}, which finds the landlord at fault, offers is not in the record.`,
        };
  });

/** The responses that find the landlord at fault. */
export const upheld = ({ events }: Pick<CaseFile, 'events'>) =>
  allOf(events, 'response.sent').filter(
    ({ outcome }) => outcome === 'upheld' || outcome === 'partly-upheld',
  );

/** Whether the adjustments that a complainant needs were agreed. */
export const adjustments: Check = (file) => {
  const needed = allOf(file.events, 'complaint.received').find((one) => one.adjustmentsNeeded);
  if (!needed) return [];
  const [agreed] = allOf(file.events, 'adjustment.agreed');
  return agreed
    ? [
        {
          on: agreed.on,
          verdict: 'meets',
          because: `An adjustment was agreed on ${dateWithYear(agreed.on)}.`,
        },
      ]
    : [
        {
          on: needed.on,
          verdict: 'review',
          because:
            'The complainant needs adjustments, and none is in the record: whether any was made is for a person to look up.',
        },
      ];
};
