import type { RootContent } from 'mdast';
import type { Policy } from '../../policy/index.js';
import { flatten } from '../../policy/index.js';
import { heading, paragraph } from '../pages/index.js';
import { sentences } from './words.js';

/** Whose policy it is, who is meant by 'we' and 'you', and how to read it. */
export function opening(policy: Policy): RootContent[] {
  const values = flatten(policy);
  const isFilled = values.some(({ path }) => path.endsWith('.filledFrom'));
  const isPartial = values.some(({ value }) => value === 'not-seen');
  return [
    heading(1, policy.title),
    paragraph(sentences(policy.landlord, `Edition: ${policy.edition}`)),
    paragraph(
      sentences(
        'In this policy, ‘we’ and ‘the landlord’ mean the landlord named above',
        '‘You’ and ‘the complainant’ mean whoever makes a complaint',
        'The clause that a rule comes from is in brackets after it',
        isFilled ? 'Some rules come from the Complaint Handling Code, and say so' : undefined,
        isPartial ? 'Some of the text was not available, and we say where' : undefined,
      ),
    ),
  ];
}
