import type { IsoDate } from '../../calendar/index.js';
import { longDate } from '../../calendar/index.js';
import type { Obligation } from '../../complaint/index.js';
import { opens } from '../../lifecycle/index.js';
import { noDueDateInWords } from '../../obligations/index.js';
import type { Stage, Step } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import type { LetterFile } from './file.js';
import { dutyOf } from './file.js';
import type { LetterIssue } from './issue.js';
import { issue } from './issue.js';
import type { LetterPart } from './parts.js';
import { NOTHING, saying, titled } from './parts.js';
import { placeholder } from './placeholders.js';
import type { Sent } from './send.js';
import { cite, limitWords, say } from './words.js';

/** The stage to which the complainant can ask to go from one; `undefined` where there is none. */
function nextStage({ policy }: LetterFile, stage: Stage | undefined): Stage | undefined {
  const later = stage ? policy.stages.slice(policy.stages.indexOf(stage) + 1) : [];
  return windowStep(stage) && later.find((one) => opens(one, 'escalation.requested'));
}

const windowStep = (stage: Stage | undefined): Step | undefined =>
  stage?.steps.find(({ duty }) => duty === 'escalate');

/** The right to ask for the next stage, with its last day counted from the letter. */
export function escalationPart(
  file: LetterFile,
  { complaint, stage }: Sent,
  escalateBy: IsoDate | undefined,
): LetterPart {
  const next = nextStage(file, stage);
  const window = dutyOf(complaint, stage, file.on, 'escalate');
  if (!next || !window) return NOTHING;
  const panel = next.steps.some(({ duty }) => duty === 'hear');
  return titled(
    'If you are not satisfied',
    saying(
      [
        'escalation-right',
        'next-steps',
        ...((window.due ?? escalateBy) ? ['escalation-deadline'] : []),
      ],
      say`You can ask us to look at your complaint again at ${next.name}${cite(windowStep(stage) ?? {})}.`,
      panel ? `At ${next.name} a panel can consider your complaint.` : undefined,
      ...lastDay(window, escalateBy),
    ),
    saying(
      [],
      ['To ask, please contact us: ', placeholder("landlord's contact details"), '.'],
      `Please say that you want to go to ${next.name}.`,
      'It helps us if you say what you are still unhappy about.',
    ),
    gatePart(next),
  );
}

function lastDay({ due, limit }: Obligation, escalateBy: IsoDate | undefined): readonly string[] {
  if (due && typeof limit === 'object')
    return [
      `The last day to ask is ${longDate(due)}.`,
      `That is ${limitWords(limit, limit.from === 'response.sent' ? 'the date of this letter' : undefined)}.`,
    ];
  if (escalateBy) return [`The last day to ask is ${longDate(escalateBy)}.`];
  return ['Our policy sets no last day for this. Please ask as soon as you can.'];
}

/** What a request has to meet. */
function gatePart({ name, gate }: Stage): LetterPart {
  const asked = given(gate);
  if (!asked) return NOTHING;
  const enough = asked.passes === 'any' ? 'at least one of these is' : 'all of these are';
  return {
    says: [],
    content: [
      paragraph(`We take a request to ${name} if ${enough} true:`),
      list(asked.criteria.map((one) => paragraph(say`the request ${one.name}${cite(one)}`))),
    ],
  };
}

/** What is wrong with the last day: it was not available and nobody gave it, or the policy gives another. */
export function windowIssues(
  file: LetterFile,
  { complaint, stage }: Sent,
  escalateBy: IsoDate | undefined,
): readonly LetterIssue[] {
  const next = nextStage(file, stage);
  const window = dutyOf(complaint, stage, file.on, 'escalate');
  if (!next || !window) return [];
  const { due, limit, clause } = window;
  const cited = typeof limit === 'object' ? limit : clause === undefined ? {} : { clause };
  if (due && escalateBy && escalateBy !== due) {
    const message = `The policy gives ${longDate(due)} as the last day to ask for ${next.name}: leave 'escalateBy' out.`;
    return [issue(file.policy, 'escalateBy', message, cited)];
  }
  const untold = limit === 'not-seen' || (typeof limit === 'object' && !due);
  if (!untold || escalateBy) return [];
  const message = `The last day to ask for ${next.name} is not known. ${noDueDateInWords(window)} Give the last day in 'escalateBy'.`;
  return [issue(file.policy, 'escalateBy', message, cited)];
}
