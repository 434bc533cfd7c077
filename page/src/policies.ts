/** The policies to choose from, and one that is pasted. */
import type { Issue, Policy } from 'housing-complaints';
import { ComplaintsError, definePolicy } from 'housing-complaints';
import { creativeSupport2022, housingPlus2018 } from 'housing-complaints/policies';
import exampleHomes from '../../examples/our-policy.json' with { type: 'json' };
import eastEndHomes from '../../test/fixtures/policies/eastendhomes-three-stages.json' with {
  type: 'json',
};
import housing21 from '../../test/fixtures/policies/housing-21-complaints-2024.json' with {
  type: 'json',
};
import slough from '../../test/fixtures/policies/slough-housing-complaints-2024.json' with {
  type: 'json',
};

/** A policy of the list. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** As the package exports it, where it does. */
  readonly exportedAs?: string;
  /** As it is written in a file, where it is not exported. */
  readonly file?: object;
}

/** What an edition of the Code asks, under nobody's name. */
const byTheCode = (edition: string, from: string) => ({
  extends: `code-${edition}`,
  id: `by-the-code-${edition}`,
  title: `A policy that does what the Code of ${edition} asks, and no more`,
  landlord: 'A landlord',
  inForce: from,
});

/** Where the list begins. */
export const USUAL = 'code-2024';

/** A policy that somebody pastes. */
export const OWN = 'own';

/** The policies to choose from. */
export const CHOICES: readonly Choice[] = [
  {
    id: USUAL,
    name: 'What the Complaint Handling Code of 2024 asks, and no more',
    file: byTheCode('2024', '2024-04-01'),
  },
  {
    id: 'code-2022',
    name: 'What the Complaint Handling Code of 2022 asks, and no more',
    file: byTheCode('2022', '2022-04-01'),
  },
  { id: 'example-homes', name: 'Example Homes, an invented landlord, 2024', file: exampleHomes },
  {
    id: 'housing-plus-2018',
    name: 'Housing Plus Group, July 2018: three stages, the last before a panel',
    exportedAs: 'housingPlus2018',
  },
  {
    id: 'creative-support-2022',
    name: 'Creative Support, May 2022: two stages, as far as its text was available',
    exportedAs: 'creativeSupport2022',
  },
  { id: 'housing-21', name: 'Housing 21, 2024: two stages, in outline', file: housing21 },
  { id: 'slough', name: 'Slough Borough Council, 2024: two stages, in outline', file: slough },
  { id: 'eastendhomes', name: 'EastendHomes: three stages, in outline', file: eastEndHomes },
];

/** What to start from, in the box for a policy of one's own. */
export const TEMPLATE = `${JSON.stringify(
  {
    extends: 'code-2024',
    id: 'our-homes-2026',
    landlord: 'Our Homes',
    inForce: '2026-04-01',
    clauses: { '3.2': 'We answer within 8 working days.' },
    stages: [
      {
        id: 'stage-1',
        handler: 'complaints-officer',
        steps: [{ respond: '8 working days from complaint.acknowledged', clause: '3.2' }],
      },
      { id: 'stage-2', handler: 'senior-manager' },
    ],
  },
  null,
  2,
)}\n`;

/** A policy, or why there is none. */
export type Reading = { readonly policy: Policy } | { readonly issues: readonly Issue[] };

/** A policy of the list by its id, or the one that was pasted. */
export function policyFor(id: string, file = ''): Reading | undefined {
  if (id === OWN) return pasted(file);
  const choice = CHOICES.find((one) => one.id === id);
  if (!choice) return undefined;
  if (id === housingPlus2018.id) return { policy: housingPlus2018 };
  if (id === creativeSupport2022.id) return { policy: creativeSupport2022 };
  return { policy: definePolicy(choice.file) };
}

/** What was pasted, as a policy. */
function pasted(text: string): Reading {
  try {
    return { policy: definePolicy(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof ComplaintsError) return { issues: error.issues };
    if (error instanceof SyntaxError) return { issues: [{ path: '', message: error.message }] };
    throw error;
  }
}
