import { capitalised } from '../../calendar/index.js';
import type { Duty } from '../../vocabulary/index.js';
import { ANSWERS, eventsDoing, isOwnDuty } from '../../vocabulary/index.js';
import { get, list, within } from '../anything.js';
import { usualOpening } from '../openings.js';
import { asWords } from '../words/index.js';
import type { Fields, Notes } from './places.js';
import { changed, isObject, lacks, mapped, notedWhole, placeOf } from './places.js';
import { isDuty, isKeyed } from './steps.js';

/* The usual values, which need not be written. */

/** Adds the usual values of stages and steps, and an empty list of requirements if there is none. */
export function withUsual(notes: Notes, policy: Fields): Fields {
  const stages = policy['stages'];
  return changed(notes, policy, {
    requirements: lacks(policy, 'requirements') ? [] : undefined,
    stages: Array.isArray(stages)
      ? mapped(notes, stages, 'stages', (stage, path, index) =>
          isObject(stage) ? stageWithUsual(notes, stage, path, index, policy) : stage,
        )
      : undefined,
  });
}

function stageWithUsual(
  notes: Notes,
  stage: Fields,
  path: string,
  index: number,
  policy: Fields,
): Fields {
  const { id, steps } = stage;
  const stages = list(policy, 'stages');
  const isNamed = !lacks(stage, 'name') || typeof id !== 'string';
  const usual = changed(notes, stage, {
    name: isNamed ? undefined : capitalised(asWords(id)),
    opensOn: lacks(stage, 'opensOn') ? [usualOpening(stages.slice(0, index))] : undefined,
  });
  if (!Array.isArray(steps)) return usual;
  const all = mapped(notes, steps, within(path, 'steps'), (step, place) =>
    isObject(step) ? stepWithUsual(notes, step, place, stage, policy) : step,
  );
  const isLast = index === stages.length - 1;
  return changed(notes, usual, { steps: isLast ? withEnd(notes, all) : all });
}

const COMPLAINANTS: readonly unknown[] = ['escalate', 'return-form'] satisfies Duty[];

function stepWithUsual(
  notes: Notes,
  step: Fields,
  path: string,
  stage: Fields,
  policy: Fields,
): Fields {
  const { duty, ends } = step;
  if (!isDuty(duty)) return step;
  const own = isOwnDuty(duty) ? duty.slice('own-'.length) : undefined;
  const by = own === undefined ? undefined : get(get(policy['events'], own), 'by');
  const isInformal = get(stage, 'informal') === true;
  const usual = changed(notes, step, {
    party: lacks(step, 'party')
      ? COMPLAINANTS.includes(duty) || by === 'complainant'
        ? 'complainant'
        : 'landlord'
      : undefined,
    doneBy: lacks(step, 'doneBy')
      ? notedWhole(
          notes,
          own === undefined ? [...eventsDoing(duty)] : [`own.${own}`],
          placeOf(notes, step, 'duty', path),
        )
      : undefined,
  });
  // A step in the core form always says itself whether it ends the complaint.
  const isEnd = isInformal && duty === 'resolve' && isKeyed(notes, step) && lacks(step, 'ends');
  if (isEnd) return changed(notes, usual, { ends: endsAs(usual, 'resolved') });
  if (typeof ends !== 'string') return usual;
  const written = notedWhole(notes, endsAs(usual, ends), placeOf(notes, step, 'ends', path));
  return changed(notes, usual, { ends: written });
}

const endsAs = (step: Fields, as: string) => list(step, 'doneBy').map((on) => ({ on, as }));

/** Makes the answer end the process, if it is the last step and no step of the last stage ends it. */
function withEnd(notes: Notes, steps: readonly unknown[]): readonly unknown[] {
  const waiting = steps.filter((step) => get(step, 'beside') !== true);
  const last = waiting.at(-1);
  const isAnswer = isObject(last) && ANSWERS.some((duty) => duty === last['duty']);
  const ends = (step: unknown) => isObject(step) && 'ends' in step;
  if (!isAnswer || !isKeyed(notes, last) || waiting.some(ends)) return steps;
  return mapped(notes, steps, '', (step) =>
    step === last ? changed(notes, last, { ends: endsAs(last, 'exhausted') }) : step,
  );
}
