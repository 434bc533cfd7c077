import { joined } from '../calendar/index.js';
import type { NextOption } from '../complaint/index.js';
import { expectedEvents, positionOn, signpostsOf } from '../complaint/index.js';
import type { Policy } from '../policy/index.js';
import { ENDS, EVENT_TYPES, SIGNPOSTS } from '../policy/index.js';
import type { Question } from './judgement.js';
import { oneOf } from './misuse.js';
import type { ComplaintAsOf } from './view.js';
import { knownThen, viewWith } from './view.js';
import { cite, cited } from './words.js';

/* Where a complaint stands, and what comes next. */

/** Whether a complaint is open at a stage, or at a step of it. */
export const isAt: Question = (received, [which, options]) => {
  const view = viewWith(received, options);
  const place = oneOf(which, placesIn(view.complaint.policy), 'a place in the policy');
  const { stage, step, end } = positionOn(view.complaint, view.asOf);
  const here = [stage, `${stage}/${step}`];
  return {
    truth: end === undefined && here.includes(place),
    subject: 'the complaint',
    claim: `be at ${place}`,
    found: `${whereIs(view)}.`,
  };
};

/** Whether a complaint is closed in one way. */
export const endedAs: Question = (received, [which, options]) => {
  const view = viewWith(received, options);
  const expected = oneOf(which, ENDS, 'a way in which a complaint ends');
  const { end } = positionOn(view.complaint, view.asOf);
  return {
    truth: end === expected,
    subject: 'the complaint',
    claim: `have ended as ${expected}`,
    found: `${whereIs(view)}.`,
  };
};

/** Whether the policy foresees a fact next. */
export const isNext: Question = (received, [which, options]) => {
  const view = viewWith(received, options);
  const event = oneOf(which, EVENT_TYPES, 'a type of fact');
  const next = expectedEvents(knownThen(view), view.asOf);
  const foreseen = joined(next) || 'nothing more';
  return {
    truth: next.includes(event),
    subject: 'the complaint',
    claim: `be able to go on to ${event}`,
    found: `the policy foresees ${foreseen}: ${whereIs(view)}.`,
  };
};

/** Whether the policy points the complainant to a body. */
export const pointsTo: Question = (received, [which, options]) => {
  const view = viewWith(received, options);
  const { policy } = view.complaint;
  const bodies = [...Object.keys(SIGNPOSTS), ...Object.keys(policy.bodies ?? {})];
  const to = oneOf(which, bodies, 'a body to which complainants are pointed');
  const all = signpostsOf(view.complaint, view.asOf);
  const option = all.find((one) => one.to === to);
  return {
    truth: option?.applies ?? false,
    subject: 'the complaint',
    claim: `signpost ${to}`,
    found: `${whereIs(view)}. ${told(all, policy)}`,
  };
};

function told(options: readonly NextOption[], policy: Policy): string {
  if (options.length === 0) return 'The policy then points the complainant nowhere.';
  const reasons = options.map(({ name, clause, applies }) => ({
    clause,
    because:
      applies === 'unknown'
        ? `Whether the complainant is pointed to ${name} turns on a fact that is not known`
        : `The complainant is pointed to ${name}`,
  }));
  return cited(reasons, policy);
}

/** Every stage, and what it can wait for: its steps but those beside the others, and nothing more. */
const placesIn = ({ stages }: Policy): string[] =>
  stages.flatMap(({ id, steps }) => [
    id,
    ...steps.filter(({ beside }) => !beside).map(({ duty }) => `${id}/${duty}`),
    `${id}/answered`,
  ]);

function whereIs({ complaint, asOf }: ComplaintAsOf): string {
  const { stage, step, end } = positionOn(complaint, asOf);
  const at = complaint.policy.stages.find(({ id }) => id === stage);
  if (!at) return `as of ${asOf} it is not received yet`;
  const waiting = at.steps.find(({ duty }) => duty === step);
  const where = end ? `closed as ${end}, after ${stage}` : `at ${stage}/${step}`;
  return `as of ${asOf} it is ${where} ${cite(waiting?.clause ?? at.clause, complaint.policy)}`;
}
