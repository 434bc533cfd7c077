import { get, list } from './anything.js';

/** What a clause says, what becomes of it, and where the policy's document prints what. */
export function clauseInWords(value: object): string {
  const [place, also] = [get(value, 'statedIn'), Object.entries(Object(get(value, 'alsoSays')))];
  const editions = list(value, 'codeEditions');
  const how = [
    get(value, 'treatment'),
    ...(place ? [`stated in ${place}`] : []),
    ...(editions.length > 0 ? [`naming the Code of ${editions.join(' and ')}`] : []),
  ];
  return [
    `‘${get(value, 'summary')}’ (${how.map(spaced).join(', ')})`,
    ...also.map(([part, words]) => `in ${spaced(part)} also ‘${words}’`),
  ].join(', ');
}

const spaced = (name: unknown): string => String(name).replaceAll('-', ' ');
