import { longDate } from '../../calendar/index.js';
import { decisionFact, decisionIssues, decisionOf, decisionParts } from './decision.js';
import { apology } from './due.js';
import type { LetterFile } from './file.js';
import { dutyOf, latest } from './file.js';
import { finish } from './finish.js';
import type { Letter } from './issue.js';
import { unwritten } from './issue.js';
import { optionsAfter } from './next.js';
import type { LetterPart } from './parts.js';
import { saying } from './parts.js';
import { noPlace, notRecorded } from './place.js';
import { promisesIn } from './promises.js';
import { afterwards, asksForActions } from './response.js';
import type { Sent } from './send.js';
import { send } from './send.js';

/** What the panel decided, why, and where the complainant can go next. */
export function panelDecision(file: LetterFile<'panel-decision'>): Letter {
  const none = noPlace(file, 'decision.sent', 'the decision of a panel');
  if (none.length > 0) return unwritten(...none);
  const decision = decisionOf(file, 'decision.sent');
  const bare = decisionFact('decision.sent', file, decision);
  const signposts = optionsAfter(file, send(file, bare)).map(({ to }) => to);
  const sent = send(file, {
    ...bare,
    type: 'decision.sent',
    inWriting: true,
    ...(signposts.length > 0 && { signposts }),
  });
  const step = sent.stage?.steps.find(({ doneBy }) => doneBy.includes('decision.sent'));
  return finish(file, sent, {
    title: "The panel's decision on your complaint",
    missing: [
      ...notRecorded(file, 'hearing.held', sent.stage),
      ...decisionIssues(file, decision, step ?? {}),
    ],
    promises: promisesIn(file, decision.remedies, sent.stage?.id),
    parts: [
      opening(file, sent),
      ...decisionParts(file, decision, 'The panel has', asksForActions(file, sent)),
      ...afterwards(file, sent),
    ],
  });
}

function opening(file: LetterFile, { complaint, stage }: Sent): LetterPart {
  const hearing = latest(complaint, file.on, 'hearing.held');
  return saying(
    ['stage'],
    hearing &&
      `On ${longDate(hearing.on)} a panel heard your complaint at ${stage?.name} of our complaints process.`,
    'This is its decision.',
    apology(dutyOf(complaint, stage, file.on, 'decide')),
  );
}
