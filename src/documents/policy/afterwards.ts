import type { RootContent } from 'mdast';
import type { Policy } from '../../policy/index.js';
import { paragraph } from '../pages/index.js';
import { howLong } from './limits.js';
import { lack, said } from './words.js';

/** Whether a complaint is taken up again after its end, and whether complaints are joined. */
export const afterwards = (policy: Policy): RootContent[] => [
  ...reopening(policy),
  ...merging(policy),
];

function reopening({ reopening: rule = 'not-stated' }: Policy): RootContent[] {
  if (typeof rule === 'string')
    return [
      paragraph(
        lack(
          rule,
          'whether a closed complaint can be reopened',
          'A closed complaint cannot be reopened',
        ),
      ),
    ];
  const time = rule.within
    ? `within ${howLong(rule.within)} of its end`
    : 'and no time is set for that';
  return [said(`you can ask us to reopen a closed complaint ${time}`, rule)];
}

function merging({ merging: rule = 'not-stated' }: Policy): RootContent[] {
  if (typeof rule === 'string')
    return [
      paragraph(
        lack(
          rule,
          'whether we join complaints about the same matter',
          'We do not join complaints about the same matter',
        ),
      ),
    ];
  return [said('we can join complaints about the same matter', rule)];
}
