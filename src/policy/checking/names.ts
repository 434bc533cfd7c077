import type { CalendarName } from '../../calendar/index.js';
import { calendarNamed, dateProblem } from '../../calendar/index.js';
import { show } from '../../errors.js';
import type { Check, Part } from '../anything.js';
import { fieldsOf, get, list, partsIn, stagesOf, walk, within } from '../anything.js';
import { nameFaults } from './words.js';

/** Names of states that are not stages. */
const RESERVED: readonly string[] = ['awaiting', 'closed'];

const inForceRunsForward: Check = (policy, report) => {
  const time = get(policy, 'inForce');
  const from = get(time, 'from');
  for (const field of ['to', 'reviewBy']) {
    const day = get(time, field);
    if (dateProblem(from) || dateProblem(day) || String(day) >= String(from)) continue;
    report(`inForce.${field}`, nameFaults.endsBeforeStart(String(day), String(from)));
  }
};

const namesAreUnique: Check = (policy, report, authorsPath) => {
  const unique = (parts: readonly Part[], key: string, what: string) => {
    const first = new Map<unknown, string>();
    for (const [part, place] of parts) {
      const name = get(part, key);
      const path = within(place, key);
      const earlier = first.get(name);
      if (name === undefined) continue;
      if (earlier === undefined) first.set(name, path);
      else report(path, nameFaults.twice(show(name), key, authorsPath(earlier), what));
    }
  };
  unique(partsIn(policy, 'clauses'), 'number', nameFaults.eachClauseOnce);
  unique(partsIn(policy, 'stages'), 'id', nameFaults.ownId('stage'));
  for (const part of ['scope', 'refusal']) {
    const grounds = partsIn(get(policy, part), 'grounds', part);
    unique(grounds, 'id', nameFaults.ownId('ground'));
  }
  const conduct = get(policy, 'conduct');
  unique(partsIn(conduct, 'grounds', 'conduct'), 'id', nameFaults.ownId('ground'));
  unique(partsIn(conduct, 'powers', 'conduct'), 'id', nameFaults.ownId('power'));
  unique(partsIn(policy, 'alongside'), 'id', nameFaults.ownId('duty alongside'));
  unique(partsIn(policy, 'closures'), 'date', nameFaults.eachDayOnce);
  for (const [stage, place] of partsIn(policy, 'stages')) {
    const gate = get(stage, 'gate');
    unique(partsIn(gate, 'criteria', `${place}.gate`), 'id', nameFaults.ownId('criterion'));
    unique(partsIn(stage, 'steps', place), 'duty', nameFaults.eachDutyOnce);
  }
  const requirements: Part[] = [];
  walk(policy, '', (value, path) => {
    if (get(value, 'holds') !== undefined) requirements.push([value, path]);
  });
  unique(requirements, 'id', nameFaults.ownId('requirement'));
};

const stageIdsAreFree: Check = (policy, report) => {
  stagesOf(policy).forEach((stage, index) => {
    const reserved = RESERVED.find((name) => name === get(stage, 'id'));
    if (reserved) {
      report(`stages.${index}.id`, nameFaults.reservedId(reserved, index + 1));
    }
  });
};

const clausesExist: Check = (policy, report) => {
  if (!Array.isArray(get(policy, 'clauses'))) return;
  const numbers = new Set(list(policy, 'clauses').map((clause) => get(clause, 'number')));
  // The missing clause may be one whose number is faulty.
  if (numbers.has(undefined)) return;
  walk(policy, '', (value, path) => {
    const clause = get(value, 'clause');
    if (typeof clause === 'string' && !numbers.has(clause)) {
      report(within(path, 'clause'), nameFaults.noSuchClause(clause));
    }
  });
};

/** Names that are special in JavaScript would be lost, in the notes too. */
export const namesAreKept: Check = (input, report) => {
  walk(input, '', (value, path) => {
    if (Object.hasOwn(value, '__proto__')) {
      report(within(path, '__proto__'), nameFaults.cannotBeKept);
    }
  });
};

/** The names of the members of every object. */
const INHERITED: ReadonlySet<unknown> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A name that every object has would be found in every lookup. */
const namesAreNotInherited: Check = (policy, report) => {
  const check = (name: unknown, path: string) => {
    if (INHERITED.has(name)) report(path, nameFaults.inherited(String(name)));
  };
  walk(policy, '', (value, path) => {
    for (const field of ['id', 'fact', 'to']) check(get(value, field), within(path, field));
    list(value, 'asks').forEach((fact, index) => {
      check(fact, `${path}.asks.${index}`);
    });
  });
  for (const [topic, path] of partsIn(policy, 'topics')) check(topic, path);
  for (const field of ['roles', 'bodies', 'facts']) {
    for (const name of Object.keys(fieldsOf(get(policy, field)))) check(name, `${field}.${name}`);
  }
};

/** Checks that every name is for one of the policy's own words. */
const namesAreOfOwnWords: Check = (policy, report) => {
  for (const [list, names] of Object.entries(fieldsOf(get(policy, 'names')))) {
    const words = get(policy, list);
    const own: readonly unknown[] = Array.isArray(words) ? words : Object.keys(fieldsOf(words));
    for (const word of Object.keys(fieldsOf(names)))
      if (!own.includes(word)) report(`names.${list}.${word}`, nameFaults.namesNothing(word, list));
  }
};

const LONGEST_ID = 200;

const idsAreShort: Check = (policy, report) => {
  walk(policy, '', (value, path) => {
    const id = get(value, 'id');
    if (typeof id === 'string' && id.length > LONGEST_ID)
      report(within(path, 'id'), nameFaults.tooLong(id.length, LONGEST_ID));
  });
};

/** Checks that closures lie within the calendar. */
const closuresAreCovered: Check = (policy, report) => {
  const { from, to } = calendarNamed(get(policy, 'calendar') as CalendarName | undefined);
  for (const [closure, path] of partsIn(policy, 'closures')) {
    const date = get(closure, 'date');
    if (dateProblem(date) || (String(date) >= from && String(date) <= to)) continue;
    report(`${path}.date`, nameFaults.outsideCalendar(String(date), from, to));
  }
};

const powersHaveGrounds: Check = (policy, report) => {
  const conduct = get(policy, 'conduct');
  const ids = list(conduct, 'grounds').map((ground) => get(ground, 'id'));
  // If one has no name, that is reported instead.
  if (ids.includes(undefined)) return;
  for (const [power, path] of partsIn(conduct, 'powers', 'conduct')) {
    list(power, 'on').forEach((id, index) => {
      if (!ids.includes(id)) {
        report(`${path}.on.${index}`, nameFaults.noSuchGround(show(id), ids.map(show)));
      }
    });
  }
};

/** Checks a policy's dates, ids and clause numbers together. */
export const nameChecks: readonly Check[] = [
  inForceRunsForward,
  namesAreUnique,
  stageIdsAreFree,
  namesAreNotInherited,
  idsAreShort,
  namesAreOfOwnWords,
  clausesExist,
  closuresAreCovered,
  powersHaveGrounds,
];
