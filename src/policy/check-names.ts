import { dateProblem } from '../calendar/index.js';
import { show } from '../errors.js';
import { type Check, get, list, stagesOf, walk, within } from './loose.js';

/** Names of states that are not stages. */
const RESERVED: readonly string[] = ['awaiting', 'closed'];

const inForceRunsForward: Check = (policy, found) => {
  const from = get(get(policy, 'inForce'), 'from');
  const to = get(get(policy, 'inForce'), 'to');
  if (!dateProblem(from) && !dateProblem(to) && String(to) < String(from)) {
    found(
      'inForce.to',
      `${to} is before ${from}, the first day in force: exchange the two, or correct one`,
    );
  }
};

const namesAreUnique: Check = (policy, found) => {
  const unique = (
    items: readonly unknown[],
    key: string,
    pathOf: (index: number) => string,
    what: string,
  ) => {
    const first = new Map<unknown, number>();
    items.forEach((item, index) => {
      const name = get(item, key);
      const earlier = first.get(name);
      if (name === undefined) return;
      if (earlier === undefined) first.set(name, index);
      else found(pathOf(index), `${show(name)} is also the ${key} of ${pathOf(earlier)}: ${what}`);
    });
  };
  unique(list(policy, 'clauses'), 'number', (i) => `clauses.${i}.number`, 'list each clause once');
  unique(stagesOf(policy), 'id', (i) => `stages.${i}.id`, 'give each stage an id of its own');
  unique(
    list(get(policy, 'scope'), 'grounds'),
    'id',
    (i) => `scope.grounds.${i}.id`,
    'give each ground an id of its own',
  );
  unique(
    list(get(policy, 'refusal'), 'grounds'),
    'id',
    (i) => `refusal.grounds.${i}.id`,
    'give each ground an id of its own',
  );
  stagesOf(policy).forEach((stage, s) => {
    unique(
      list(stage, 'steps'),
      'duty',
      (i) => `stages.${s}.steps.${i}.duty`,
      'a stage has each duty once; give it several limits instead',
    );
  });
  const requirements: [unknown, string][] = [];
  walk(policy, '', (value, path) => {
    if (get(value, 'holds') !== undefined && get(value, 'of') !== undefined)
      requirements.push([value, path]);
  });
  unique(
    requirements.map(([value]) => value),
    'id',
    (i) => `${requirements[i]?.[1]}.id`,
    'give each requirement an id of its own',
  );
};

const stageIdsAreFree: Check = (policy, found) => {
  stagesOf(policy).forEach((stage, index) => {
    const id = get(stage, 'id');
    if (typeof id === 'string' && RESERVED.includes(id)) {
      found(
        `stages.${index}.id`,
        `'${id}' is the name of a state every policy has: choose another, such as stage-${index + 1}`,
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

/** What a policy's dates, ids and clause numbers say together. */
export const nameChecks: readonly Check[] = [
  inForceRunsForward,
  namesAreUnique,
  stageIdsAreFree,
  clausesExist,
];
