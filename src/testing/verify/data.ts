import type { Duration } from '../../calendar/index.js';
import { longest } from '../../calendar/index.js';
import type { Extension, Policy } from '../../policy/index.js';
import { flatten, given } from '../../policy/index.js';
import type { Fault } from './walk.js';

/* Finds parts of a policy that run, but probably do not say what was meant. */

export const dataFaults = (policy: Policy): Fault[] => [
  ...idleClauses(policy),
  ...policy.stages.flatMap(({ id, name, steps }) =>
    steps.flatMap(({ duty, extension }) =>
      tiersOf(given(extension)).flatMap((tier): Fault[] =>
        isLongerThanAll(tier)
          ? [
              {
                ...at(id, duty),
                code: 'extension-beyond-total',
                clause: tier.clause,
                duty,
                stage: name,
              },
            ]
          : [],
      ),
    ),
  ),
  ...Object.values(policy).flatMap((part) => unreadDays(part, [], '')),
];

const at = (...names: readonly string[]) => ({ at: names.join('/') });

/** An extension, and those that are possible beyond it. */
const tiersOf = (extension: Extension | undefined): readonly Extension[] =>
  extension ? [extension, ...tiersOf(extension.beyond)] : [];

const isLongerThanAll = ({ each, inAll }: Extension): boolean => {
  const [one, all] = [given(each), given(inAll)];
  return one !== undefined && all !== undefined && longest([one], all) === 'over';
};

/** Clauses marked as executed that no rule cites and no part of the document prints. */
function idleClauses(policy: Policy): Fault[] {
  const { clauses } = policy;
  const cited = new Set(flatten(policy).map(({ clause }) => clause));
  return clauses
    .filter(
      ({ treatment, statedIn, alsoSays }) => treatment === 'executed' && !statedIn && !alsoSays,
    )
    .filter(({ number, codeEditions }) => !codeEditions && !cited.has(number))
    .map(({ number }) => ({
      code: 'idle-clause',
      ...at('clauses', number),
      clause: number,
      number,
    }));
}

interface Part {
  readonly id?: string;
  readonly duty?: string;
  readonly clause?: string;
  readonly reading?: string;
}

/** Durations in bare "days" without a reading. */
function unreadDays(part: unknown, path: readonly string[], clause: string): Fault[] {
  if (typeof part !== 'object' || part === null) return [];
  const { id, duty, clause: own, reading } = part as Part;
  const names = [...path, id, duty].filter((name) => typeof name === 'string');
  const cited = own ?? clause;
  const { amount, unit, readAs } = part as Partial<Duration>;
  if (unit === 'days' && amount !== undefined && !readAs && !reading)
    return [{ code: 'unread-days', ...at(...names), clause: cited, amount }];
  // The reading of a part covers the durations in it.
  if (reading) return [];
  return Object.values(part).flatMap((inner) => unreadDays(inner, names, cited));
}
