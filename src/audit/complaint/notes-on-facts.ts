import { dateWithYear, type IsoDate } from '../../calendar/index.js';
import { answeredOn, answersPromised, type CaseFile } from '../../history/index.js';
import { REGULARITIES, type Regularity } from '../../lifecycle/index.js';
import { isPast } from '../../obligations/index.js';
import { EVENT_NAMES } from '../../policy/index.js';
import { of, sentence } from './check.js';
import type { AuditedDuty } from './duties.js';
import type { AuditNote } from './note.js';

/** What is said of a fact out of its place. What is told otherwise, as a duty missed or a formality, is not here. */
const OUT_OF_PLACE: Partial<Readonly<Record<Regularity, string>>> = {
  regular: '',
  'step-skipped': '',
  'without-formalities': '',
  // A note of the complaint's own tells of it.
  repeated: '',
  'step-passed': 'came when the stage was already past it, so it may be a second one',
  unanswered: 'came before the stage was answered',
  'stage-skipped': 'is about a stage that nothing in the record had opened',
  'earlier-stage': 'is about an earlier stage than the one that was open',
  'after-the-end': 'came after the complaint was closed',
  'not-provided': 'is something for which the policy has no place there',
};

/** Of every fact out of its place, how it stood. What a silent source left out may have opened a stage or answered it. */
export const outOfPlace = ({ complaint, asOf }: CaseFile): AuditNote[] =>
  complaint.history
    .filter(({ event }) => event.on <= asOf)
    .filter(({ regularity }) => complaint.silentOn.length === 0 || !OPENED.includes(regularity))
    .flatMap(({ event, regularity }) => {
      const how = OUT_OF_PLACE[regularity] ?? `came ${REGULARITIES[regularity]}`;
      const message = sentence(`${EVENT_NAMES[event.type]} ${of(event.on)} ${how}`);
      return how ? [{ id: 'out-of-place', on: event.on, message }] : [];
    });

const OPENED: readonly Regularity[] = ['stage-skipped', 'unanswered'];

/** Answers promised by a day that was not kept, that another promise changed, or that the policy does not leave. */
export const promisedAnswers = (file: CaseFile, duties: readonly AuditedDuty[]): AuditNote[] =>
  file.stages.flatMap((at) => {
    const { stage, events } = at;
    const promises = answersPromised(events.map((event) => ({ event, stage: stage.id })));
    const due = duties.find(({ id }) => ANSWER.some((duty) => id === `${stage.id}/${duty}`))?.due;
    return promises.flatMap(({ on, by, type }, index): AuditNote[] => {
      const name = `${EVENT_NAMES[type]} ${of(on)} promised an answer by ${dateWithYear(by)}`;
      const next = promises.slice(index + 1).find((later) => later.by !== by);
      const isChanged = next !== undefined && next.on <= by;
      const answered = answeredOn(at) ?? file.endedOn;
      const note = (id: AuditNote['id'], day: IsoDate, end: string): AuditNote => ({
        id,
        on: day,
        message: sentence(`${name}${end}`),
      });
      return [
        ...(next
          ? [
              note(
                'promises-differ',
                next.on,
                `; ${EVENT_NAMES[next.type]} ${of(next.on)} promised it by ${dateWithYear(next.by)}`,
              ),
            ]
          : []),
        ...(!isChanged && isPast(answered ?? file.asOf, { latest: by })
          ? [
              note(
                'promise-broken',
                by,
                answered ? `; it came on ${dateWithYear(answered)}` : '; it has not come',
              ),
            ]
          : []),
        ...(due && isPast(by, { latest: due }) && type !== 'response.extended'
          ? [note('promise-too-late', on, `; the policy asks for it by ${dateWithYear(due)}`)]
          : []),
      ];
    });
  });

const ANSWER = ['respond', 'decide'] as const;
