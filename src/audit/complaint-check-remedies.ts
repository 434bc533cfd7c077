import { dateWithYear } from '../calendar/index.js';
import { allOf, type CaseFile, tells } from '../history/index.js';
import { EVENT_NAMES } from '../policy/index.js';
import { type Check, type Judged, of, sentence, workingDays } from './complaint-check.js';
import type { PromisedRemedy } from './complaint-promises.js';

/** Whether each remedy that was promised had a date, and was done by it. */
export const promisesKept: Check = (file) => file.promises.map(ofPromise);

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
    case 'unknown':
      return {
        on,
        verdict: 'cannot-be-assessed',
        because: `${name} was due by ${by}; whether it was done the record does not tell.`,
      };
  }
}

/** Whether an answer that finds the landlord at fault says what it will do about it. */
export const putRight: Check = (file) =>
  upheld(file).map((answer): Judged => {
    const { on, type } = answer;
    const name = `${EVENT_NAMES[type]} ${of(on)}`;
    const found = (verdict: Judged['verdict'], because: string): Judged => ({
      on,
      verdict,
      because: sentence(because),
    });
    const told = tells('remedies', answer, false);
    const agreed = allOf(file.events, 'action.agreed').filter((one) => one.on <= on);
    const sameDay = agreed.some((one) => one.on === on);
    if (told === true || (told === 'unknown' && sameDay))
      return found('meets', `${name} finds the landlord at fault and says what it will do`);
    const [earlier] = agreed;
    if (told === 'unknown')
      return found(
        'cannot-be-assessed',
        `what ${name}, which finds the landlord at fault, offers is not in the record`,
      );
    return earlier
      ? found(
          'review',
          `${name} finds the landlord at fault and offers nothing; whether what was agreed on ${dateWithYear(earlier.on)} puts it right is for a person to look up`,
        )
      : found('fails', `${name} finds the landlord at fault and offers nothing`);
  });

/** The answers that find the landlord at fault. */
export const upheld = ({ events }: Pick<CaseFile, 'events'>) =>
  allOf(events, 'response.sent', 'decision.sent').filter(
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
