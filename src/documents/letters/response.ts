import type { IsoDate } from '../../calendar/index.js';
import { opens } from '../../lifecycle/index.js';
import { noDueDateInWords } from '../../obligations/index.js';
import type { Stage } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import type { DecisionOptions } from './decision.js';
import {
  decisionFields,
  decisionIssues,
  decisionOf,
  decisionParts,
  promisesIn,
  toRecord,
} from './decision.js';
import type { Kind } from './finish.js';
import { finish } from './finish.js';
import type { LetterIssue, Sent } from './judging/index.js';
import { asSent, dutyOf, fields, inThePast, issue, latest, send } from './judging/index.js';
import { afterDecision, apology } from './next.js';
import type { LetterPart } from './parts.js';
import { NOTHING, passage, section } from './parts.js';
import { escalationWords, responseWords as words } from './words.js';

/** The options of a response. */
export interface ResponseOptions extends DecisionOptions {
  /** The last day to ask for the next stage, if the part of the policy on it was not available. */
  readonly escalateBy?: IsoDate;
}

/** The landlord's answer at a stage: the decision, the reasons, the remedies, and how to escalate. */
export const response: Kind<ResponseOptions> = {
  step: { event: 'response.sent', called: words.called },
  takes: { ...decisionFields, escalateBy: fields.day },
  write(file) {
    const decision = decisionOf(file, 'response.sent');
    const { remedies } = decision;
    const sent = send(file, 'response.sent', {
      ...toRecord(decision),
      remedies: remedies?.map(({ what }) => what),
    });
    const gone = asSent(sent);
    const step = sent.stage?.steps.find(({ doneBy }) => doneBy.includes('response.sent'));
    return finish(sent, {
      title: words.title(sent.stage?.name),
      missing: [...decisionIssues(file, decision, step), ...windowIssues(gone)],
      promises: promisesIn(sent, decision),
      parts: [
        opening(sent),
        ...decisionParts(sent, decision, words),
        escalationPart(gone),
        ...afterDecision(gone),
      ],
    });
  },
};

function opening(sent: Sent): LetterPart {
  const receipt = latest(sent, 'complaint.received');
  const isOfRequest = sent.stage?.opensOn.includes('escalation.requested');
  const request = isOfRequest ? latest(sent, 'escalation.requested') : undefined;
  return passage(
    ['stage'],
    receipt && words.received(receipt.on),
    request && words.requested(request.on),
    words.stage(sent.stage?.name),
    apology(dutyOf(sent, ['respond'])),
  );
}

/** The next stage that the complainant can ask for, and the window to do so. */
function escalationFrom(sent: Sent) {
  const { stages } = sent.policy;
  const step = sent.stage?.steps.find(({ duty }) => duty === 'escalate');
  const later = sent.stage ? stages.slice(stages.indexOf(sent.stage) + 1) : [];
  const next = step && later.find((stage) => opens(stage, 'escalation.requested'));
  const window = dutyOf(sent, ['escalate']);
  return next && window && { step, next, window };
}

/** The part on the right to escalate, with its last day counted from the letter. */
function escalationPart(sent: Sent<ResponseOptions>): LetterPart {
  const { escalateBy } = sent.options;
  const escalation = escalationFrom(sent);
  if (!escalation) return NOTHING;
  const { step, next, window } = escalation;
  const { due, limit } = window;
  const lastDay = due && typeof limit === 'object' ? due : escalateBy;
  return section(
    escalationWords.title,
    passage(
      ['escalation-right', 'next-steps', ...((due ?? escalateBy) ? ['escalation-deadline'] : [])],
      escalationWords.right(next.name, step),
      next.steps.some(({ duty, when }) => duty === 'hear' && !when) &&
        escalationWords.panel(next.name),
      lastDay ? escalationWords.lastDay(lastDay) : escalationWords.noLastDay,
      due && typeof limit === 'object' && escalationWords.limit(limit, sent.policy),
    ),
    passage(
      [],
      escalationWords.contact(),
      escalationWords.nameStage(next.name),
      escalationWords.sayWhy,
    ),
    gatePart(next),
  );
}

/** The criteria that a request must meet. */
function gatePart({ name, gate }: Stage): LetterPart {
  const asked = given(gate);
  if (!asked) return NOTHING;
  const criteria = asked.criteria.map((each) => paragraph(escalationWords.criterion(each)));
  return {
    says: [],
    content: [paragraph(escalationWords.gate(name, asked.passes)), list(criteria)],
  };
}

/** The issue if the last day is not known and was not given, or differs from the policy's. */
function windowIssues(sent: Sent<ResponseOptions>): readonly LetterIssue[] {
  const { escalateBy } = sent.options;
  const { next, window } = escalationFrom(sent) ?? {};
  if (!next || !window) return [];
  if (escalateBy && escalateBy < sent.on) return inThePast(sent, 'escalateBy', escalateBy);
  const { due, limit, clause } = window;
  const cited = typeof limit === 'object' ? limit : clause === undefined ? {} : { clause };
  const wrong = (message: string) => [issue(sent.policy, 'escalateBy', message, cited)];
  if (due && escalateBy && escalateBy !== due)
    return wrong(escalationWords.otherLastDay(due, next.name));
  const isUnknown = limit === 'not-seen' || (typeof limit === 'object' && !due);
  return isUnknown && !escalateBy
    ? wrong(escalationWords.lastDayUnknown(next.name, noDueDateInWords(window)))
    : [];
}
