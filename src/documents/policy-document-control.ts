import type { RootContent } from 'mdast';
import { dateWithYear } from '../calendar/index.js';
import type { DocumentControl, Policy } from '../policy/index.js';
import { heading, paragraph, table } from './nodes.js';
import { stated } from './policy-document-clauses.js';
import { lack, sentence } from './policy-document-words.js';

/** When the policy is in force, when it is reviewed, and what its cover says. */
export const review = (policy: Policy): RootContent[] => [
  ...stated(policy, 'review'),
  paragraph(inForce(policy)),
  ...control(policy),
];

function inForce({ inForce: time }: Policy): string {
  if (typeof time === 'string') return lack(time, 'from when this policy is in force', '');
  const to = time.to ? ` to ${dateWithYear(time.to)}` : '';
  return sentence(`this policy is in force from ${dateWithYear(time.from)}${to}`);
}

const COVER: readonly (readonly [field: keyof DocumentControl, name: string])[] = [
  ['reference', 'Reference'],
  ['version', 'Version'],
  ['approvedBy', 'Approved by'],
  ['replaces', 'Replaces'],
  ['firstIssued', 'First issued'],
  ['issued', 'Issued'],
  ['review', 'Review'],
];

function control({ document = {}, edition }: Policy): RootContent[] {
  const rows = COVER.flatMap(([field, name]) => {
    const value = document[field];
    return value ? [[name, value]] : [];
  });
  return [
    heading(3, 'Document control'),
    table([['Entry', 'What it says'], ['Edition', edition], ...rows]),
  ];
}
