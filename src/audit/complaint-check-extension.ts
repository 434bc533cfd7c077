import { dateWithYear, describeDuration } from '../calendar/index.js';
import { type Check, type Judged, of } from './complaint-check.js';
import type { JudgedLetter } from './complaint-extensions.js';

/** Whether each holding letter of a stage is an extension by the Code. */
export const extensions: Check = ({ stages }, { parameters }) => {
  const said = parameters.extension;
  return stages
    .filter(({ number }) => number === said?.stage)
    .flatMap(({ stage, extended }) =>
      (extended?.letters ?? []).map((one) => ({
        ...letterFinding(one, said ? describeDuration(said.most) : ''),
        stage: stage.id,
        on: one.letter.on,
      })),
    );
};

function letterFinding({ letter, effect, due }: JudgedLetter, most: string): Judged {
  const name = `The holding letter ${of(letter.on)}`;
  const to = letter.newDueDate ? dateWithYear(letter.newDueDate) : '';
  const by = due ? dateWithYear(due) : '';
  switch (effect) {
    case 'extends':
      return {
        verdict: 'meets',
        because: `${name} was sent by ${by} and put the answer off to ${to}, within the ${most} that the Code gives.`,
      };
    case 'over-cap':
      return {
        verdict: 'review',
        because: `${name} put the answer off to ${to}, by more than the ${most} that the Code gives: whether there was good reason is for a person to judge.`,
      };
    case 'too-late':
      return {
        verdict: 'fails',
        because: `${name} came after ${by}, when the answer was due, or after the answer: that is no extension.`,
        advice: 'Tell the complainant on or before the day the answer is due.',
      };
    case 'no-new-date':
      return {
        verdict:
          letter.contents && !letter.contents.includes('new-due-date')
            ? 'fails'
            : 'cannot-be-assessed',
        because: `${name} has no new date in the record, so it puts nothing off.`,
      };
    case 'not-later':
      return {
        verdict: 'cannot-be-assessed',
        because: `${name} gave ${to}, no later than the answer was due anyway, so it puts nothing off.`,
      };
    case 'unknown':
      return {
        verdict: 'cannot-be-assessed',
        because: `Whether ${name.charAt(0).toLowerCase()}${name.slice(1)} came in time cannot be said: the day the answer was due is not known.`,
      };
  }
}
