import type { IsoDate } from '../../calendar/index.js';
import { endOf } from '../../calendar/index.js';
import type { CodeExtension, CodeParameters } from '../../codes/index.js';
import type { CaseFile } from '../../history/index.js';
import type { Revision } from '../../obligations/index.js';
import { isPast } from '../../obligations/index.js';
import type { Judgement } from './check.js';
import { cannotSay, eachStage, fails, meets, review } from './check.js';
import { every } from './record.js';
import type { TimedStage } from './stage-times.js';
import { isUncertain } from './stage-times.js';

/** Whether each holding letter of a stage is an extension by the Code. */
export const extensions = eachStage(({ rows }, _, { extension }) => {
  const { first, revisions = [] } = rows.respond ?? {};
  const due = first?.earliest === first?.latest ? first?.latest : undefined;
  return (
    extension &&
    revisions.map((revision, n) => {
      const before = revisions.slice(0, n).findLast(({ to }) => to);
      return ofLetter(revision, extension, before?.to ?? due);
    })
  );
});

/** What a holding letter is by the Code, sent when the answer was due by a day. */
function ofLetter(revision: Revision, { most, beyond }: CodeExtension, due?: IsoDate): Judgement {
  const { on, newDueDate: to } = revision;
  const letter = { on, due, to, most };
  switch (revision.because) {
    case undefined:
      return meets('extended-within-limit', letter);
    case 'over-cap':
      return beyond
        ? review('extended-beyond-limit', letter)
        : fails('extended-beyond-maximum', letter);
    case 'too-late':
    case 'already-answered':
      return fails('holding-letter-late', letter);
    case 'no-new-date':
      return fails('no-new-date', letter);
    case 'not-later':
      return cannotSay('new-date-not-later', letter);
    case 'not-an-extension':
      return fails('holding-letter-incomplete', letter);
    default:
      return cannotSay(due ? 'new-date-not-recorded' : 'due-date-not-known', letter);
  }
}

/** Whether both sides agreed to more time than the Code gives without that. */
export const agreement = eachStage((at, file, asks) => {
  const without = timeWithout(file, at, asks);
  if (!without) return undefined;
  const { latest, isExact } = without;
  return every('holding-letter', at.events).map(({ on, newDueDate, agreed }, n) => {
    const revision = at.rows.respond?.revisions[n];
    if (!revision || !newDueDate || !(revision.to || isUncertain(revision))) return undefined;
    if (isPast(newDueDate, without)) {
      if (agreed === true) return meets('extension-agreed', { on, latest });
      if (agreed === undefined) return cannotSay('agreement-not-recorded', { on, latest });
      return isUncertain(revision)
        ? cannotSay('not-agreed-perhaps-late', { on, latest })
        : fails('extension-not-agreed', { on, latest });
    }
    if (isExact) return undefined;
    return agreed ? meets('new-date-agreed', { on }) : cannotSay('need-to-agree-not-known', { on });
  });
});

/** The last day that takes no agreement; where what it runs from is not in the record, the latest that it can be. */
function timeWithout(file: CaseFile, at: TimedStage, { agreementOver: over }: CodeParameters) {
  const { number, events, times, rows } = at;
  const [from, latest] = over?.extension
    ? [times.response?.due, rows.respond?.first.latest]
    : [times.receivedOn, number === 1 ? file.knownFrom : events[0]?.on];
  const [time, day] = [over?.extension ?? over?.time, from ?? latest];
  return time && day && { latest: endOf(time, day, file.calendar), isExact: from !== undefined };
}
