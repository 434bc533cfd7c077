import { dateWithYear, describeDuration } from '../../calendar/index.js';
import type { CodeExtension } from '../../codes/index.js';
import { type Check, cannotSay, fails, type Judged, meets, of, review } from './check.js';
import type { JudgedLetter } from './stage-times.js';

/** Whether each holding letter of a stage is an extension by the Code. */
export const extensions: Check = ({ stages }, { parameters }) => {
  const said = parameters.extension;
  return stages
    .filter(({ number }) => number === said?.stage)
    .flatMap(({ stage, letters }) =>
      letters.map((one) => ({
        ...letterFinding(one, said),
        stage: stage.id,
        on: one.letter.on,
      })),
    );
};

function letterFinding(
  { letter, effect, due }: JudgedLetter,
  said: CodeExtension | undefined,
): Judged {
  const most = said ? describeDuration(said.most) : '';
  const name = `the holding letter ${of(letter.on)}`;
  const to = letter.newDueDate ? dateWithYear(letter.newDueDate) : '';
  const by = due ? dateWithYear(due) : '';
  const longer = `${name} put the answer off to ${to}, by more than the ${most} that the Code gives`;
  switch (effect) {
    case 'extends':
      return meets(
        `${name} was sent by ${by} and put the answer off to ${to}, within the ${most} that the Code gives`,
      );
    case 'over-cap':
      return said?.beyond
        ? review(`${longer}: whether there was good reason is for a person to judge`)
        : fails(`${longer} at most`, { advice: `Put an answer off by no more than ${most}.` });
    case 'too-late':
      return fails(
        `${name} came after ${by}, when the answer was due, or after the answer: that is no extension`,
        { advice: 'Tell the complainant on or before the day the answer is due.' },
      );
    case 'no-new-date':
      return fails(`${name} gives no new date, so it puts nothing off`, {
        advice: 'Give the new date in every holding letter.',
      });
    case 'not-later':
      return cannotSay(
        `${name} gave ${to}, no later than the answer was due anyway, so it puts nothing off`,
      );
    case 'not-an-extension':
      return fails(`${name} lacks what the Code asks of an extension, so it puts nothing off`, {
        advice: 'Give the reasons and the new date in every holding letter.',
      });
    case 'unknown':
      return cannotSay(
        due
          ? `${name} was sent by ${by}; the new date that it gave is not in the record, so how far it put the answer off cannot be said`
          : `whether ${name} came in time cannot be said: the day the answer was due is not known`,
      );
  }
}
