import type { IsoDate } from '../calendar/index.js';
import { dateWithYear } from '../calendar/index.js';
import type { Complaint, Obligation } from '../complaint/index.js';
import { allOf, windowUsedOn } from '../history/index.js';
import { isPast, noDueDateInWords } from '../obligations/index.js';
import type { Stage } from '../policy/index.js';
import { ANSWERING, given } from '../policy/index.js';
import { base } from './escalation-findings.js';
import type { Finding } from './finding.js';

/** Whether the request comes after its window. */
export function outOfTime(
  complaint: Complaint,
  from: Stage,
  window: Obligation | undefined,
  on: IsoDate,
): Finding {
  const { policy } = complaint;
  const late = given(policy.lateRequest);
  const { met: isLate, because } = lateness(complaint, window, on);
  const met = isLate === true && policy.lateRequest === 'not-seen' ? 'unknown' : isLate;
  return {
    ...base(policy),
    ground: 'out-of-time',
    clause: window?.clause ?? late?.clause ?? from.clause,
    met,
    because: isLate === true ? `${because}${untold(complaint, from, on)}` : because,
    effect: late?.effect === 'may-refuse' ? 'refuse' : 'for-decision',
    discretionary: true,
    ...(late?.reading && { reading: late.reading }),
  };
}

/** That the response is not shown to have told the complainant of the time to ask, for whoever weighs the lateness. */
function untold({ history }: Complaint, from: Stage, on: IsoDate): string {
  const all = history.flatMap(({ event, stage }) => (stage === from.id ? [event] : []));
  const answers = allOf(all, ...ANSWERING).filter((event) => event.on <= on);
  const last = answers.at(-1);
  const told = answers.map(({ contents }) => contents);
  const tells = (...names: readonly string[]) =>
    told.some((contents) => contents?.some((name) => names.includes(name)));
  if (!last || tells('escalation-deadline')) return '';
  const response = `response of ${dateWithYear(last.on)}`;
  const what = tells('escalation-right', 'next-steps')
    ? 'the time to ask'
    : 'the right to ask or the time for it';
  const fact = told.includes(undefined)
    ? `The record does not show that the ${response} told the complainant the time to ask.`
    : `The ${response} did not tell the complainant about ${what}.`;
  return ` ${fact} Someone needs to weigh that.`;
}

/** A window that the policy sets no limit to never closes; one whose limit was not seen may have closed. */
function lateness(
  complaint: Complaint,
  window: Obligation | undefined,
  on: IsoDate,
): Pick<Finding, 'met' | 'because'> {
  if (!window) return { met: false, because: 'The time to ask has not started.' };
  const { due, limit } = window;
  const noDueDate = noDueDateInWords(window);
  if (due === undefined) {
    return limit === 'not-seen'
      ? { met: 'unknown', because: `It is not known whether the request is on time. ${noDueDate}` }
      : { met: false, because: `The request is on time. ${noDueDate}` };
  }
  const asked = windowUsedOn(complaint, on);
  const request =
    asked < on ? `request posted on ${dateWithYear(asked)}` : `request of ${dateWithYear(on)}`;
  if (!isPast(asked, { latest: due }))
    return {
      met: false,
      because: `The ${request} is on time. The last day to ask is ${dateWithYear(due)}.`,
    };
  const because = `The ${request} is late. The last day to ask was ${dateWithYear(due)}.`;
  return asked === on && complaint.silentOn.includes('request.posted')
    ? {
        met: 'unknown',
        because: `The ${request} was received after ${dateWithYear(due)}, the last day to ask. The record does not cover when it was posted.`,
      }
    : { met: true, because };
}
