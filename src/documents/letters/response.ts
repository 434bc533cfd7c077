import { longDate } from '../../calendar/index.js';
import { positionOf } from '../../complaint/index.js';
import { askedBy, isLast } from './asked.js';
import { decisionFact, decisionIssues, decisionOf, decisionParts } from './decision.js';
import { apology } from './due.js';
import type { LetterFile } from './file.js';
import { dutyOf, latest } from './file.js';
import { finish } from './finish.js';
import type { Letter } from './issue.js';
import { unwritten } from './issue.js';
import { nextPart, ombudsmanPart, optionsAfter } from './next.js';
import type { LetterPart } from './parts.js';
import { NOTHING, saying } from './parts.js';
import { noPlace } from './place.js';
import { promisesIn } from './promises.js';
import { escalationPart, windowIssues } from './rights.js';
import type { Sent } from './send.js';
import { send } from './send.js';

/** Our answer at a stage: the decision, why, what we will do, and how to take it further. */
export function response(file: LetterFile<'response'>): Letter {
  const none = noPlace(file, 'response.sent', 'a response');
  if (none.length > 0) return unwritten(...none);
  const decision = decisionOf(file, 'response.sent');
  const sent = send(file, decisionFact('response.sent', file, decision));
  const step = sent.stage?.steps.find(({ doneBy }) => doneBy.includes('response.sent'));
  const { escalateBy } = file.options;
  return finish(file, sent, {
    title: `Our answer to your complaint: ${sent.stage?.name}`,
    missing: [
      ...decisionIssues(file, decision, step ?? {}),
      ...windowIssues(file, sent, escalateBy),
    ],
    promises: promisesIn(file, decision.remedies, sent.stage?.id),
    parts: [
      opening(file, sent),
      ...decisionParts(file, decision, 'We have', asksForActions(file, sent)),
      escalationPart(file, sent, escalateBy),
      ...afterwards(file, sent),
    ],
  });
}

function opening(file: LetterFile, { complaint, stage }: Sent): LetterPart {
  const receipt = latest(complaint, file.on, 'complaint.received');
  const request = stage?.opensOn.includes('escalation.requested')
    ? latest(complaint, file.on, 'escalation.requested')
    : undefined;
  return saying(
    ['stage'],
    receipt && `You made a complaint to us on ${longDate(receipt.on)}.`,
    request && `On ${longDate(request.on)} you asked us to look at it again.`,
    `This is our answer at ${stage?.name} of our complaints process.`,
    apology(dutyOf(complaint, stage, file.on, 'respond')),
  );
}

/** Whether somebody asks what is still to be done. */
export const asksForActions = (file: LetterFile, sent: Sent): boolean =>
  askedBy(file, sent, 'outstanding-actions') !== undefined;

/** After the last stage the process is over; before it, the Ombudsman is named where that is asked for. */
export function afterwards(file: LetterFile, sent: Sent): readonly LetterPart[] {
  const over = positionOf(sent.complaint).end !== undefined && isLast(file, sent.stage);
  const options = nextPart(file, optionsAfter(file, sent));
  const asked = options.says.includes('ombudsman-details')
    ? undefined
    : askedBy(file, sent, 'ombudsman-details');
  return [
    over
      ? saying([], 'This was the last stage. Our complaints process is now at its end.')
      : NOTHING,
    options,
    ombudsmanPart(
      'The Housing Ombudsman',
      asked,
      over
        ? 'If you are not satisfied, you can ask the Housing Ombudsman to look at your complaint.'
        : 'You can ask the Housing Ombudsman about your complaint.',
    ),
  ];
}
