import { ComplaintsError } from '../errors.js';
import type { Policy } from '../policy/index.js';
import type { Ask, CaseHistory, Questions } from './case.js';

/** What a question may need of the kit. */
export interface Named {
  readonly policy: (name: string) => Policy;
  readonly history: (given: string | CaseHistory) => CaseHistory;
}

/** How this library answers some of the questions; fields that are `undefined` are left out. */
export type Answers<A extends Ask> = {
  readonly [K in A]: (given: Questions[K], named: Named) => unknown;
};

/** Something of the kit by its name. */
export function named<T>(all: Readonly<Record<string, T>>, name: string, kind: string): T {
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  if (found !== undefined) return found;
  throw new ComplaintsError('argument/invalid', {
    given: name,
    expected: `the name of a ${kind} of the kit`,
    possible: Object.keys(all),
  });
}
