import type { IsoDate } from '../../calendar/index.js';
import { citation } from '../../codes/index.js';
import type { Complaint } from '../../complaint/index.js';
import { obligationsOf } from '../../complaint/index.js';
import { opens } from '../../lifecycle/index.js';
import type { Cited, End } from '../../policy/index.js';
import { ANSWERING, stageOf } from '../../policy/index.js';
import type { Kind } from './finish.js';
import { framed } from './finish.js';
import type { LetterBasics, LetterFile, LetterIssue } from './judging/index.js';
import { issue, unwritten } from './judging/index.js';
import { ombudsmanPart, optionsAfter, signpostPart, tellsOfOmbudsman } from './next.js';
import type { LetterPart } from './parts.js';
import { NOTHING, passage } from './parts.js';
import { escalationWords, ombudsmanWords, endWords as words } from './words.js';

/** Tells the complainant, after the end of the process, where to go next. */
export const finalSignposting: Kind<LetterBasics> = {
  takes: {},
  write(file) {
    const { complaint, policy, position } = file;
    const { end } = position;
    if (!end) return unwritten(stillOpen(file));
    const listed = signpostPart(file, optionsAfter(file));
    const byCode = tellsOfOmbudsman(listed) ? undefined : fromCode(file, end);
    if (listed.content.length === 0 && !byCode) {
      const { code } = file.options;
      const message = words.nowhere(end, policy.signposts !== 'not-seen', code !== undefined);
      return unwritten(issue(policy, code ? 'kind' : 'code', message, policy.stages.at(-1)));
    }
    return framed(file, {
      title: words.title,
      parts: [
        passage([], words.ended(end, ending(complaint)), words.otherOptions),
        stillToAsk(file),
        listed,
        ombudsmanPart(ombudsmanWords.afterEnd, byCode),
      ],
    });
  },
};

/** The event that brought about the latest end: its day, and whether it was the answer itself. */
const ending = ({ history }: Complaint) => {
  const closing = history.findLast(({ after }, at) => after.end && !history[at - 1]?.after.end);
  const isAnswer = ANSWERING.some((type) => type === closing?.event.type);
  return closing && { on: closing.event.on, isAnswer };
};

/** The right to ask for the next stage, if the answer closed the complaint and the window is still open. */
function stillToAsk({ complaint, policy, on }: LetterFile): LetterPart {
  const window = openWindow(complaint, on);
  const from = policy.stages.findIndex(({ id }) => id === window?.stage);
  const later = policy.stages.slice(from + 1);
  const next = later.find((stage) => opens(stage, 'escalation.requested'));
  if (!window?.due || !next) return NOTHING;
  return passage([], escalationWords.right(next.name, window), escalationWords.lastDay(window.due));
}

const openWindow = (complaint: Complaint, on: IsoDate) =>
  obligationsOf(complaint, on, { by: ['policy'] }).find(
    ({ duty, standing, due }) => duty === 'escalate' && standing === 'open' && due,
  );

/** The provision of the given edition of the Code that requires signposting to the Ombudsman after such an end. */
function fromCode({ options: { code } }: LetterFile, end: End): Partial<Cited> | undefined {
  const provision = code?.provisions.find(
    ({ level, parameters }) => level === 'must' && parameters.ombudsmanAt?.includes(end),
  );
  return code && provision && { filledFrom: citation(code, provision) };
}

function stillOpen({ complaint, policy, position, on }: LetterFile): LetterIssue {
  const stage = stageOf(policy, position.stage);
  const window = openWindow(complaint, on);
  return issue(policy, 'on', words.stillOpen(on, stage?.name, window?.due), window ?? stage);
}
