/** The grounds on which every edition allows a matter to be excluded. They are part of the bases, and so frozen too. */

const choice = { effect: 'exclude', discretion: 'landlord' };

/** Age, legal proceedings, earlier consideration. */
export const exclusions = (months: number, proceedings: { name: string; reading?: string }) => [
  {
    id: `over-${months}-months`,
    name: `happened, or became known, more than ${months} months before it was raised`,
    met: { olderThan: `${months} months`, since: 'later', boundary: 'over' },
    ...choice,
  },
  {
    id: 'legal-proceedings',
    ...proceedings,
    met: { fact: 'legalProceedings', in: ['filed', 'served', 'concluded'] },
    ...choice,
  },
  {
    id: 'considered-before',
    name: 'has been considered before under the policy',
    met: { fact: 'previouslyConsidered', is: true },
    ...choice,
  },
];

/** Proceedings, for editions that do not say when they begin. */
export const PROCEEDINGS = {
  name: 'is the subject of legal proceedings that have started',
  reading: 'Legal proceedings have started once a claim is filed at court.',
};

/** A request for a service that is not yet a complaint. */
export const serviceRequest = {
  id: 'service-request',
  clause: '1.4',
  name: 'is a first request for a service',
  met: { fact: 'about', includes: 'service-query' },
  unless: { fact: 'triedAtFirstContact', is: true },
  effect: 'first-contact',
};
