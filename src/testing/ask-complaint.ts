import {
  BREACH_KINDS,
  breachesOf,
  expectedEvents,
  positionOf,
  replay,
  signpostsOf,
} from '../complaint/index.js';
import type { Policy } from '../policy/index.js';
import { ENDS, SIGNPOSTS, typesOf } from '../policy/index.js';
import type { ComplaintAsOf, Question } from './question.js';
import { oneOf, viewWith } from './question.js';
import * as words from './words.js';

/* Questions about breaches, the position of a complaint, and what comes next. */

/** Whether a complaint breaks a clause, or breaks the policy in a certain way. */
export const breaks: Question = (received, [which, options]) => {
  const view = viewWith(received, options);
  const clauses = view.complaint.policy.clauses.map(({ number }) => number);
  const name = oneOf(which, [...clauses, ...BREACH_KINDS], 'breach');
  const all = breachesOf(view.complaint, view.asOf);
  const asked = all.filter(({ clause, kind }) => clause === name || kind === name);
  return { truth: asked.length > 0, ...words.breaches(name, { ...sourceOf(view), asked, all }) };
};

/** Whether a complaint breaks no clause. */
export const breaksNothing: Question = (received, [options]) => {
  const view = viewWith(received, options);
  const all = breachesOf(view.complaint, view.asOf);
  return { truth: all.length === 0, ...words.breachesNothing({ ...sourceOf(view), all }) };
};

const sourceOf = ({ complaint: { policy }, asOf }: ComplaintAsOf) => ({ policy, asOf });

/** Whether a complaint is open at a stage, or at a step of it. */
export const isAt: Question = (received, [which, options]) => {
  const view = viewWith(received, options);
  const place = oneOf(which, placesIn(view.complaint.policy), 'place');
  const position = positionIn(view);
  const { stage, step, end } = position;
  const truth = end === undefined && (place === stage || place === `${stage}/${step}`);
  return { truth, ...words.isAt(place, position) };
};

/** Whether a complaint ended in a certain way. */
export const endedAs: Question = (received, [which, options]) => {
  const view = viewWith(received, options);
  const end = oneOf(which, ENDS, 'end');
  const position = positionIn(view);
  return { truth: position.end === end, ...words.endedAs(end, position) };
};

/** Whether the policy expects an event next. */
export const isNext: Question = (received, [which, options]) => {
  const view = viewWith(received, options);
  const event = oneOf(which, typesOf(view.complaint.policy), 'event');
  const { policy, events, calendar, silentOn } = view.complaint;
  const known = events.filter(({ on }) => on <= view.asOf);
  const next = expectedEvents(replay(policy, known, { calendar, silentOn }), view.asOf);
  return { truth: next.includes(event), ...words.isNext(event, next, positionIn(view)) };
};

/** Whether the policy signposts the complainant to a body. */
export const pointsTo: Question = (received, [which, options]) => {
  const view = viewWith(received, options);
  const bodies = Object.keys({ ...SIGNPOSTS, ...view.complaint.policy.bodies });
  const to = oneOf(which, bodies, 'body');
  const all = signpostsOf(view.complaint, view.asOf);
  const truth = all.find((option) => option.to === to)?.applies ?? false;
  return { truth, ...words.signposts(to, all, positionIn(view)) };
};

/** All places of a complaint: the stages, the steps that a stage waits for, and `answered`. */
const placesIn = ({ stages }: Policy): string[] =>
  stages.flatMap(({ id, steps }) => [
    id,
    ...steps.filter(({ beside }) => !beside).map(({ duty }) => `${id}/${duty}`),
    `${id}/answered`,
  ]);

/** The position of the complaint, with the clause of the step that it waits for. */
function positionIn({ complaint, asOf }: ComplaintAsOf) {
  const { policy } = complaint;
  const { stage: id, step, end } = positionOf(complaint, asOf);
  const stage = policy.stages.find((each) => each.id === id);
  const waiting = stage?.steps.find(({ duty }) => duty === step);
  return { policy, asOf, stage: stage?.id, step, end, clause: waiting?.clause ?? stage?.clause };
}
