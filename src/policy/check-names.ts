import type { CalendarName } from '../calendar/index.js';
import { calendarNamed, dateProblem } from '../calendar/index.js';
import { show } from '../errors.js';
import type { Check, Part } from './loose.js';
import { get, list, partsIn, stagesOf, walk, within } from './loose.js';

/** Names of states that are not stages. */
const RESERVED: readonly string[] = ['awaiting', 'closed'];

const inForceRunsForward: Check = (policy, found) => {
  const time = get(policy, 'inForce');
  const from = get(time, 'from');
  for (const field of ['to', 'reviewBy']) {
    const day = get(time, field);
    if (dateProblem(from) || dateProblem(day) || String(day) >= String(from)) continue;
    found(
      `inForce.${field}`,
      `${day} is before ${from}, the first day in force: exchange the two, or correct one`,
    );
  }
};

const namesAreUnique: Check = (policy, found) => {
  const unique = (parts: readonly Part[], key: string, what: string) => {
    const first = new Map<unknown, string>();
    for (const [part, place] of parts) {
      const name = get(part, key);
      const path = within(place, key);
      const earlier = first.get(name);
      if (name === undefined) continue;
      if (earlier === undefined) first.set(name, path);
      else found(path, `${show(name)} is also the ${key} of ${earlier}: ${what}`);
    }
  };
  unique(partsIn(policy, 'clauses'), 'number', 'list each clause once');
  unique(partsIn(policy, 'stages'), 'id', 'give each stage an id of its own');
  for (const part of ['scope', 'refusal']) {
    const grounds = partsIn(get(policy, part), 'grounds', part);
    unique(grounds, 'id', 'give each ground an id of its own');
  }
  const conduct = get(policy, 'conduct');
  unique(partsIn(conduct, 'grounds', 'conduct'), 'id', 'give each ground an id of its own');
  unique(partsIn(conduct, 'powers', 'conduct'), 'id', 'give each power an id of its own');
  unique(partsIn(policy, 'alongside'), 'id', 'give each duty alongside an id of its own');
  unique(partsIn(policy, 'closures'), 'date', 'list each day once');
  for (const [stage, place] of partsIn(policy, 'stages')) {
    const gate = get(stage, 'gate');
    unique(
      partsIn(gate, 'criteria', `${place}.gate`),
      'id',
      'give each criterion an id of its own',
    );
    const once = 'a stage has each duty once; give it several limits instead';
    unique(partsIn(stage, 'steps', place), 'duty', once);
  }
  const requirements: Part[] = [];
  walk(policy, '', (value, path) => {
    if (get(value, 'holds') !== undefined) requirements.push([value, path]);
  });
  unique(requirements, 'id', 'give each requirement an id of its own');
};

const stageIdsAreFree: Check = (policy, found) => {
  stagesOf(policy).forEach((stage, index) => {
    const reserved = RESERVED.find((name) => name === get(stage, 'id'));
    if (reserved) {
      found(
        `stages.${index}.id`,
        `'${reserved}' is the name of a state every policy has: choose another, such as stage-${index + 1}`,
      );
    }
  });
};

const clausesExist: Check = (policy, found) => {
  if (!Array.isArray(get(policy, 'clauses'))) return;
  const numbers = new Set(list(policy, 'clauses').map((clause) => get(clause, 'number')));
  walk(policy, '', (value, path) => {
    const clause = get(value, 'clause');
    if (typeof clause === 'string' && !numbers.has(clause)) {
      found(
        within(path, 'clause'),
        `'${clause}' is not in the policy's list of clauses: add it there, or correct the number`,
      );
    }
  });
};

/** A name that means something to JavaScript would be lost, in the notes too. */
export const namesAreKept: Check = (input, found) => {
  walk(input, '', (value, path) => {
    if (Object.hasOwn(value, '__proto__')) {
      found(within(path, '__proto__'), 'cannot be kept under this name: choose another');
    }
  });
};

/** Closures are days of a calendar, which ends. */
const closuresAreCovered: Check = (policy, found) => {
  const { from, to } = calendarNamed(get(policy, 'calendar') as CalendarName | undefined);
  for (const [closure, path] of partsIn(policy, 'closures')) {
    const date = get(closure, 'date');
    if (dateProblem(date) || (String(date) >= from && String(date) <= to)) continue;
    found(
      `${path}.date`,
      `${date} is outside the calendar, which covers ${from} to ${to}: leave it out`,
    );
  }
};

const powersHaveGrounds: Check = (policy, found) => {
  const conduct = get(policy, 'conduct');
  const ids = list(conduct, 'grounds').map((ground) => get(ground, 'id'));
  for (const [power, path] of partsIn(conduct, 'powers', 'conduct')) {
    list(power, 'on').forEach((id, index) => {
      if (!ids.includes(id)) {
        found(
          `${path}.on.${index}`,
          `${show(id)} is no ground of conduct: the grounds are ${ids.map(show).join(', ') || 'none'}`,
        );
      }
    });
  }
};

/** What a policy's dates, ids and clause numbers say together. */
export const nameChecks: readonly Check[] = [
  inForceRunsForward,
  namesAreUnique,
  stageIdsAreFree,
  clausesExist,
  closuresAreCovered,
  powersHaveGrounds,
];
