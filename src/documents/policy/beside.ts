import type { BlockContent, RootContent } from 'mdast';
import type { DutyAlongside, Policy } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import { stated } from './clauses.js';
import { inWords } from './conditions.js';
import { within } from './limits.js';
import { noLimit, said } from './words.js';

/** What is done beside complaints of some kinds. */
export const beside = (policy: Policy): RootContent[] => {
  const { alongside = [] } = policy;
  const words = stated(policy, 'alongside');
  if (alongside.length === 0) return words;
  return [
    ...words,
    paragraph('Your complaint goes on while we do these things:'),
    list(alongside.map((one) => dutyItem(one, policy))),
  ];
};

function dutyItem(one: DutyAlongside, policy: Policy): BlockContent[] {
  const { name, when, limit } = one;
  const words = `where ${inWords(when, policy)}, we must ${name}`;
  if (typeof limit === 'string') return [said([words, noLimit[limit]], one)];
  return [
    said(words, one),
    list(limit.map((time) => said(within(time, 'landlord', policy), time))),
  ];
}
