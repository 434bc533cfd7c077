import type { Duty, End, Stage } from '../../policy/index.js';

/** What each duty is, after 'we' or 'you can', from the landlord to the complainant. */
export const DUTY_WORDS: Readonly<Record<Duty, string>> = {
  resolve: 'put the matter right',
  allocate: 'allocate your complaint to someone who looks into it',
  acknowledge: 'acknowledge your complaint',
  contact: 'contact you about your complaint',
  respond: 'send you our response',
  escalate: 'ask us to take your complaint further',
  call: 'telephone you',
  'send-form': 'send you the form',
  'return-form': 'return the completed form',
  'decide-hearing': 'decide whether there is a hearing',
  hear: 'hold the hearing',
  decide: 'send you the decision',
  complete: 'do what we promised',
};

/** What a duty is at a stage: what is acknowledged at a later one is a request. */
export const dutyAt = (duty: Duty, { opensOn }: Stage): string =>
  duty === 'acknowledge' && isOnRequest(opensOn) ? 'acknowledge your request' : DUTY_WORDS[duty];

const isOnRequest = (opensOn: Stage['opensOn']): boolean =>
  opensOn.includes('escalation.requested') && !opensOn.includes('complaint.received');

/** How a complaint is closed, after 'This'. */
export const CLOSES: Readonly<Record<End, string>> = {
  resolved: 'closes the matter as resolved',
  excluded: 'ends it: we do not take your complaint',
  withdrawn: 'closes your complaint as withdrawn',
  'escalation-refused': 'ends our complaints process',
  lapsed: 'closes your complaint because you did not reply',
  merged: 'joins your complaint to another',
  exhausted: 'ends our complaints process',
};
