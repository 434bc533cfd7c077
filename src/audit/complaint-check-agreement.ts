import { dateWithYear, endOf, type IsoDate } from '../calendar/index.js';
import { allOf } from './complaint-case.js';
import { type Check, type Judged, of, stagesFor } from './complaint-check.js';
import type { TimedStage } from './complaint-stages.js';

/** Whether both sides agreed to more time than the Code gives without that. */
export const agreement: Check = (file, provision) => {
  const over = provision.parameters.agreementOver;
  return stagesFor(file, provision).flatMap((at): Judged[] => {
    const { due, from } = { due: at.times.response?.due, from: at.times.receivedOn };
    const ends: (IsoDate | undefined)[] = [
      over?.extension && due && endOf(over.extension, due, file.calendar),
      over?.time && from && endOf(over.time, from, file.calendar),
    ];
    const latest = ends.find((day) => day !== undefined);
    return (at.extended?.letters ?? [])
      .filter(({ effect }) => effect === 'extends' || effect === 'over-cap')
      .filter(({ letter: { newDueDate } }) => latest && newDueDate && newDueDate > latest)
      .map(({ letter }) => agreed(at, letter.on, letter.agreed, latest as IsoDate));
  });
};

function agreed(
  { stage }: TimedStage,
  on: IsoDate,
  answer: boolean | undefined,
  latest: IsoDate,
): Judged {
  const name = `To be put off beyond ${dateWithYear(latest)}, as the holding letter ${of(on)} has it, takes agreement`;
  const about = { stage: stage.id, on };
  if (answer === true)
    return { ...about, verdict: 'meets', because: `${name}; the complainant agreed.` };
  return answer === false
    ? { ...about, verdict: 'fails', because: `${name}; the complainant did not agree.` }
    : {
        ...about,
        verdict: 'cannot-be-assessed',
        because: `${name}; whether the complainant agreed is not in the record.`,
      };
}

/** Whether a complainant who did not agree to more time was told of the Ombudsman. */
export const dispute: Check = (file, provision) =>
  stagesFor(file, provision).flatMap(({ stage, events }) =>
    allOf(events, 'response.extended')
      .filter((letter) => letter.agreed === false)
      .map(({ on, contents }): Judged => {
        const told = contents?.includes('ombudsman-details');
        const how = told ? 'tells' : 'does not tell';
        return {
          stage: stage.id,
          on,
          verdict: told ? 'meets' : contents ? 'fails' : 'cannot-be-assessed',
          because: contents
            ? `The holding letter ${of(on)}, to which the complainant did not agree, ${how} of the Ombudsman.`
            : `What the holding letter ${of(on)}, to which the complainant did not agree, contained is not in the record.`,
        };
      }),
  );
