import type { LimitOf, Stage } from '../../policy/index.js';
import { reviewStage } from '../../policy/index.js';
import { isAbout } from './kinds.js';

/** Time limits are among sections 5 to 10, which were not available. */
const UNSEEN: LimitOf = 'not-seen';

const localResolution: Stage = {
  id: 'local-resolution',
  name: 'Local resolution',
  clause: '2.7',
  reading:
    'The policy asks for this first but never requires it. The complaints procedure is open from the start.',
  informal: true,
  opensOn: ['complaint.received'],
  handler: 'not-stated',
  steps: [
    {
      duty: 'resolve',
      party: 'landlord',
      clause: '2.7',
      doneBy: ['query.resolved'],
      releasedBy: ['complaint.formalised'],
      limit: UNSEEN,
      ends: [{ on: 'query.resolved', as: 'resolved' }],
    },
  ],
};

const stageOne = reviewStage({
  id: 'stage-1',
  name: 'Stage One',
  clause: '11.2',
  reading: 'It is named in 11.2. The section that sets it up was not available.',
  opensOn: ['complaint.received', 'complaint.formalised'],
  handler: 'not-seen',
  handlers: [
    {
      clause: '11.1',
      when: isAbout('data-protection'),
      handler: ['data-protection-lead'],
      does: 'investigate',
    },
    {
      clause: '3.2',
      when: { fact: 'recipient', is: 'chief-executive' },
      handler: ['complaints-manager'],
      does: 'respond',
    },
  ],
  allocate: UNSEEN,
  acknowledge: UNSEEN,
  respond: UNSEEN,
  extension: 'not-seen',
  escalate: UNSEEN,
});

const stageTwo = reviewStage({
  id: 'stage-2',
  name: 'Stage Two',
  clause: '11.2',
  reading: 'It is named only in 11.2. It is read as the last stage.',
  opensOn: ['escalation.requested'],
  handler: 'not-seen',
  allocate: UNSEEN,
  acknowledge: UNSEEN,
  respond: UNSEEN,
  extension: 'not-seen',
  escalate: 'last',
});

/** Local resolution, and two stages; only the names of the two stages were available. */
export const stages: readonly Stage[] = [localResolution, stageOne, stageTwo];
