import type { RootContent } from 'mdast';
import type { Stage } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import { lack, said } from './words.js';

/** What a request has to meet to be taken to a stage. */
export function gateContent({ gate }: Stage): RootContent[] {
  if (gate === undefined) return [];
  if (typeof gate === 'string')
    return [
      paragraph(
        lack(gate, 'what a request must meet', 'A request does not have to meet anything more'),
      ),
    ];
  const { criteria, passes } = gate;
  const how = passes === 'any' ? 'at least one of these' : 'each of these';
  return [
    said([`we take a request to this stage if it meets ${how}`, OTHERWISE[gate.otherwise]], gate),
    list(criteria.map((one) => said(`the request ${one.name}`, one))),
  ];
}

const OTHERWISE = {
  'may-refuse': 'If it does not, we may refuse to take it further',
  'for-decision': 'If it does not, someone decides what follows',
} as const;
