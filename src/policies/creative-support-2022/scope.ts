import type { Ground, Scope } from '../../policy/index.js';
import { CRIMES, DISCRIMINATION, isAbout } from './kinds.js';

const grounds: readonly Ground[] = [
  {
    id: 'discrimination',
    name: 'is about discrimination or harassment',
    clause: '2.5',
    met: isAbout(...DISCRIMINATION),
    effect: 'include',
  },
  {
    id: 'data-protection',
    name: 'is about data protection, retention or information security',
    clause: '11.1',
    met: isAbout('data-protection'),
    effect: 'include',
  },
  {
    id: 'crime',
    name: 'may involve fraud, theft or another crime',
    clause: '12.1',
    reading: 'This is a duty, not a choice. The complaint continues alongside it.',
    met: isAbout(...CRIMES),
    effect: 'alongside',
    route: { to: 'police', name: 'the police' },
  },
  {
    id: 'safeguarding',
    name: 'involves the safeguarding of children or vulnerable adults',
    clause: '12.1',
    reading: 'This is a duty, not a choice. The complaint continues alongside it.',
    met: isAbout('safeguarding'),
    effect: 'alongside',
    route: { to: 'local-authority', name: "the local authority's safeguarding procedures" },
  },
  {
    id: 'staff-conduct',
    name: 'is about a member of staff',
    clause: '13.1',
    reading:
      'It is investigated as a complaint. The disciplinary policy also applies if the investigation finds that it should.',
    met: isAbout('staff-conduct'),
    effect: 'alongside',
    route: {
      to: 'disciplinary-policy',
      name: 'the disciplinary policy, if the investigation finds cause',
    },
  },
  {
    id: 'anonymous',
    name: 'is anonymous',
    clause: '14.1',
    met: { fact: 'anonymous', is: true },
    effect: 'no-bar',
  },
];

/** The scope, as far as it was available: kinds of complaint that the policy expressly deals with. */
export const scope: Scope = {
  clause: '4.1',
  grounds,
  unseen: {
    clause: '4.1',
    reading: 'The list of what the policy is for, and any exclusions, were not available.',
  },
};
