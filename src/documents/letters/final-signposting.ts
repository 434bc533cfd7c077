import type { IsoDate } from '../../calendar/index.js';
import { citation } from '../../codes/index.js';
import type { Complaint } from '../../complaint/index.js';
import { obligationsOf } from '../../complaint/index.js';
import type { Cited, End } from '../../policy/index.js';
import { stageOf } from '../../policy/index.js';
import type { Kind } from './finish.js';
import { framed } from './finish.js';
import type { LetterBasics, LetterFile, LetterIssue } from './judging/index.js';
import { issue, unwritten } from './judging/index.js';
import { ombudsmanPart, optionsAfter, signpostPart, tellsOfOmbudsman } from './next.js';
import { passage } from './parts.js';
import { ombudsmanWords, endWords as words } from './words.js';

/** The process is over: where the complainant can go next. */
export const finalSignposting: Kind<LetterBasics> = {
  takes: {},
  write(file) {
    const { complaint, policy, position } = file;
    const { end } = position;
    if (!end) return unwritten(stillOpen(file));
    const listed = signpostPart(file, optionsAfter(file));
    const byCode = tellsOfOmbudsman(listed) ? undefined : fromCode(file, end);
    if (listed.content.length === 0 && !byCode) {
      const message = words.nowhere(end, policy.signposts !== 'not-seen');
      return unwritten(issue(policy, 'kind', message, policy.stages.at(-1)));
    }
    return framed(file, {
      title: words.title,
      parts: [
        passage([], words.ended(end, endedOn(complaint)), words.otherOptions),
        listed,
        ombudsmanPart(ombudsmanWords.afterEnd, byCode),
      ],
    });
  },
};

/** The day of the latest end, where an event brought it about. */
const endedOn = ({ history }: Complaint): IsoDate | undefined =>
  history.findLast(({ after }, index) => after.end && !history[index - 1]?.after.end)?.event.on;

/** What the edition of the Code that was given says of such an end. */
function fromCode({ options: { code } }: LetterFile, end: End): Partial<Cited> | undefined {
  const provision = code?.provisions.find(
    ({ level, parameters }) => level === 'must' && parameters.ombudsmanAt?.includes(end),
  );
  return code && provision && { filledFrom: citation(code, provision) };
}

function stillOpen({ complaint, policy, position, on }: LetterFile): LetterIssue {
  const stage = stageOf(policy, position.stage);
  const window = obligationsOf(complaint, on).find(
    ({ duty, standing, due }) => duty === 'escalate' && standing === 'open' && due,
  );
  return issue(policy, 'on', words.stillOpen(on, stage?.name, window?.due), window ?? stage);
}
