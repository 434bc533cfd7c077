import type { Paragraph, RootContent } from 'mdast';
import type { Ground, Policy } from '../../policy/index.js';
import { heading, list, paragraph } from '../pages/index.js';
import { statedAt } from './clauses.js';
import { groundItem } from './grounds.js';
import { isOnlyOf, requirementItems } from './requirements.js';
import { said } from './words.js';

/** What the policy covers, and where else a matter goes. */
export const scope = (policy: Policy): RootContent[] => [
  ...statedAt(policy, 'scope', policy.scope.grounds),
  ...EFFECTS.flatMap(([effect, title, words]) => {
    const grounds = policy.scope.grounds.filter((ground) => ground.effect === effect);
    const content = grounds.length > 0 ? [list(grounds.map((one) => groundItem(one, policy)))] : [];
    const after = effect === 'exclude' ? aboutTheList(policy) : [];
    const first = content.length > 0 ? [paragraph(words)] : [];
    return content.length + after.length > 0
      ? [heading(3, title), ...first, ...content, ...after]
      : [];
  }),
];

const EFFECTS: readonly (readonly [effect: Ground['effect'], title: string, words: string])[] = [
  [
    'exclude',
    'What we do not take as a complaint',
    'We do not take a matter as a complaint in these cases. Where we may decide otherwise, we say so.',
  ],
  [
    'first-contact',
    'What we try to put right first',
    'We try to put these matters right at first contact, before they become a complaint:',
  ],
  [
    'alongside',
    'What also goes elsewhere',
    'These matters also go elsewhere. Your complaint continues:',
  ],
  [
    'merge',
    'What we join to an earlier complaint',
    'We join these matters to a complaint that you have already made:',
  ],
  [
    'include',
    'What we do take as a complaint',
    'Our policy names these matters as ones that we take:',
  ],
  ['no-bar', 'What makes no difference', 'By itself, this does not keep a complaint out:'],
];

/** Whether the list is whole, and what turning a complaint away takes. */
function aboutTheList(policy: Policy): (Paragraph | RootContent)[] {
  const { open, unseen } = policy.scope;
  const required = policy.requirements.filter((one) => isOnlyOf(one, 'complaint.excluded'));
  return [
    ...(open
      ? [
          said(
            'This list is not complete. We may have another reason, and then we tell you what it is',
            open,
          ),
        ]
      : []),
    ...(unseen
      ? [
          said(
            [
              'Not all of our list was available',
              'A matter that is not named here may still be one that we do not take',
            ],
            unseen,
          ),
        ]
      : []),
    ...(required.length > 0
      ? [paragraph('When we do not accept a complaint:'), list(requirementItems(required, policy))]
      : []),
  ];
}
