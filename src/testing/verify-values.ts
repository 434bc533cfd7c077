import { PROCEEDINGS, RAISERS } from '../assessments/index.js';
import { nearest } from '../errors.js';
import type { Policy } from '../policy/index.js';
import { TOPICS } from '../policy/index.js';
import type { Found } from './verify-finding.js';

/** Facts whose values are lists of the library's own: what is not in them can never be given. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  raisedBy: RAISERS,
  legalProceedings: PROCEEDINGS,
  outcome: ['upheld', 'partly-upheld', 'not-upheld'],
};

/** Values that no fact can have, and topics that are nearly those everybody knows. */
export function verifyValues(policy: Policy): Found[] {
  const found: Found[] = [];
  const visit = (part: unknown, at: string, clause: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const {
      fact,
      is,
      includes,
      in: any,
      only,
      ...rest
    } = part as Readonly<Record<string, unknown>>;
    const own = (part as { clause?: unknown }).clause;
    const cited = typeof own === 'string' ? own : clause;
    const place = [(part as { id?: unknown }).id, (part as { duty?: unknown }).duty]
      .filter((name) => typeof name === 'string')
      .reduce((path: string, name) => (path ? `${path}/${name}` : String(name)), at);
    const values = [is, includes, any, only].flat().filter((value) => typeof value === 'string');
    for (const value of values as string[]) {
      const closed = CLOSED[String(fact)];
      const meant = fact === 'about' && !topicsOf(policy).includes(value) && nearest(value, TOPICS);
      if (closed && !closed.includes(value)) {
        found.push(impossible(place, cited, String(fact), value, nearest(value, closed), closed));
      } else if (meant && isNearly(meant, value)) {
        found.push(impossible(place, cited, 'about', value, meant, TOPICS));
      }
    }
    for (const inner of Object.values(rest)) visit(inner, place, cited);
  };
  for (const [field, part] of Object.entries(policy)) {
    if (field !== 'notes' && field !== 'clauses') visit(part, '', '');
  }
  return found;
}

const topicsOf = ({ topics = [] }: Policy): readonly string[] => [...TOPICS, ...topics];

/** Whether two names are the same but for a letter or two. */
const isNearly = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 2 && a[0] === b[0] && a.at(-1) === b.at(-1);

const impossible = (
  at: string,
  clause: string,
  fact: string,
  value: string,
  meant: string | undefined,
  known: readonly string[],
): Found => ({
  code: 'impossible-value',
  at,
  clause,
  because: `The condition turns on '${fact}' being '${value}', which it never is.`,
  advice: meant
    ? `Did you mean '${meant}'?${fact === 'about' ? " If it is a topic of your own, add it to the policy's topics." : ''}`
    : `Use one of ${known.join(', ')}.`,
});
