import type { RootContent } from 'mdast';
import { dateWithYear } from '../../calendar/index.js';
import type { DocumentControl, Policy } from '../../policy/index.js';
import { heading, paragraph, table } from '../pages/index.js';
import { stated } from './clauses.js';
import { lack, sentences } from './words.js';

/** When the policy is in force, when it is reviewed, and what its cover says. */
export const review = (policy: Policy): RootContent[] => [
  ...stated(policy, 'review'),
  paragraph(inForce(policy)),
  ...control(policy),
];

function inForce({ inForce: time }: Policy): string {
  if (typeof time === 'string') return lack(time, 'from when this policy is in force', '');
  const { from, to, reviewBy } = time;
  return sentences(
    `this policy is in force from ${dateWithYear(from)}${to ? ` to ${dateWithYear(to)}` : ''}`,
    reviewBy && `we must review it by ${dateWithYear(reviewBy)}`,
  );
}

const COVER: readonly (readonly [field: keyof DocumentControl, name: string])[] = [
  ['reference', 'Reference'],
  ['version', 'Version'],
  ['responsibleOfficer', 'Responsible officer'],
  ['approvedBy', 'Approved by'],
  ['equalityAssessment', 'Equality impact assessment'],
  ['replaces', 'Replaces'],
  ['firstIssued', 'First issued'],
  ['adopted', 'Adopted'],
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
