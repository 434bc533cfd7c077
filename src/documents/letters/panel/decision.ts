import type { DecisionOptions } from '../decision.js';
import {
  decisionFields,
  decisionIssues,
  decisionOf,
  decisionParts,
  promisesIn,
  toRecord,
} from '../decision.js';
import type { Kind } from '../finish.js';
import { finish } from '../finish.js';
import type { Sent } from '../judging/index.js';
import { dutyOf, latest, notRecorded, send, withMore } from '../judging/index.js';
import { afterDecision, apology, optionsAfter } from '../next.js';
import type { LetterPart } from '../parts.js';
import { passage } from '../parts.js';
import { decisionWords as words } from './words.js';

/** Tells the complainant what the panel decided, why, and where to go next. */
export const panelDecision: Kind<DecisionOptions> = {
  step: { event: 'decision.sent', called: words.called },
  takes: decisionFields,
  write(file) {
    const decision = decisionOf(file, 'decision.sent');
    const bare = send(file, 'decision.sent', toRecord(decision));
    const signposts = optionsAfter(bare).map(({ to }) => to);
    const sent = withMore(bare, {
      inWriting: true,
      ...(signposts.length > 0 && { signposts }),
    });
    const step = sent.stage?.steps.find(({ doneBy }) => doneBy.includes('decision.sent'));
    return finish(sent, {
      title: words.title,
      missing: [
        ...notRecorded(file, 'hearing.held', sent.stage),
        ...decisionIssues(file, decision, step),
      ],
      promises: promisesIn(sent, decision),
      parts: [opening(sent), ...decisionParts(sent, decision, words), ...afterDecision(sent)],
    });
  },
};

function opening(sent: Sent): LetterPart {
  const hearing = latest(sent, 'hearing.held');
  return passage(
    ['stage'],
    hearing && words.heard(hearing.on, sent.stage?.name),
    words.decided,
    apology(dutyOf(sent, ['decide'])),
  );
}
