import { show } from '../../errors.js';
import type { Duty } from '../../vocabulary/index.js';
import { ANSWERS } from '../../vocabulary/index.js';
import type { Check } from '../anything.js';
import { get, list, partsIn, stagesOf, texts } from '../anything.js';
import { ON_REQUEST } from '../openings.js';
import { stepFaults } from './words.js';

const eventsSettleOneStep: Check = (policy, report, authorsPath) => {
  stagesOf(policy).forEach((stage, s) => {
    const settled = new Map<string, string>();
    list(stage, 'steps').forEach((step, i) => {
      const path = `stages.${s}.steps.${i}`;
      texts(step, 'doneBy').forEach((event, e) => {
        const other = settled.get(event);
        if (other) report(`${path}.doneBy.${e}`, stepFaults.doneTwice(event, authorsPath(other)));
        else settled.set(event, path);
      });
      list(step, 'ends').forEach((end, e) => {
        const on = get(end, 'on');
        const doneBy = texts(step, 'doneBy');
        if (on === undefined || doneBy.includes(String(on))) return;
        report(`${path}.ends.${e}.on`, stepFaults.endNotOfStep(show(on), doneBy));
      });
    });
  });
};

const processEnds: Check = (policy, report) => {
  const stages = stagesOf(policy);
  const last = stages.length - 1;
  const steps = list(stages[last], 'steps');
  const ends = (step: unknown) =>
    list(step, 'ends').length > 0 ||
    // A limit beside the steps that a stage waits for does not end every complaint.
    (get(step, 'onExpiry') !== undefined && get(step, 'beside') !== true);
  // A request for a missing stage is reported elsewhere.
  const asks = steps.some((step) => texts(step, 'doneBy').includes(ON_REQUEST));
  if (steps.length > 0 && !asks && !steps.some(ends)) {
    report(`stages.${last}.steps`, stepFaults.nothingEnds);
  }
};

const expiriesEndSomething: Check = (policy, report) => {
  stagesOf(policy).forEach((stage, s) => {
    list(stage, 'steps').forEach((step, i) => {
      if (get(step, 'onExpiry') === undefined) return;
      const path = `stages.${s}.steps.${i}.onExpiry`;
      const limit = get(step, 'limit');
      if (!Array.isArray(limit) && limit !== 'agreed') {
        report(path, stepFaults.timeNeverRunsOut);
      }
    });
  });
};

const stagesWait: Check = (policy, report) => {
  stagesOf(policy).forEach((stage, s) => {
    const steps = list(stage, 'steps');
    if (steps.length > 0 && steps.every((step) => get(step, 'beside') === true)) {
      report(`stages.${s}.steps`, stepFaults.waitsForNothing);
    }
  });
};

/** A stage that may have nothing to wait for could be neither answered nor left. */
const someStepIsOwed: Check = (policy, report) => {
  stagesOf(policy).forEach((stage, s) => {
    const steps = list(stage, 'steps');
    const waiting = steps.filter((step) => get(step, 'beside') !== true);
    if (waiting.length > 0 && waiting.every((step) => get(step, 'when') !== undefined))
      report(`stages.${s}.steps`, stepFaults.nothingIsOwed);
    steps.forEach((step, i) => {
      if (get(step, 'when') !== undefined && get(step, 'party') === 'complainant')
        report(`stages.${s}.steps.${i}.when`, stepFaults.windowForSome);
    });
  });
};

const ANSWERING_DUTIES: readonly Duty[] = [...ANSWERS, 'resolve'];

/** A stage has an answer, at which it resumes after a reopening. */
const answersAreWaitedFor: Check = (policy, report) => {
  stagesOf(policy).forEach((stage, s) => {
    list(stage, 'steps').forEach((step, i) => {
      const duty = ANSWERING_DUTIES.find((one) => one === get(step, 'duty'));
      if (duty && get(step, 'beside') === true) {
        report(`stages.${s}.steps.${i}.beside`, stepFaults.answerBeside(duty));
      }
    });
  });
};

const endsCanBeReached: Check = (policy, report) => {
  const mayRefuse = (part: unknown, field: string) => get(part, field) === 'may-refuse';
  const canRefuse =
    typeof get(policy, 'refusal') === 'object' ||
    mayRefuse(get(policy, 'lateRequest'), 'effect') ||
    stagesOf(policy).some((stage) => mayRefuse(get(stage, 'gate'), 'otherwise'));
  stagesOf(policy).forEach((stage, s) => {
    list(stage, 'steps').forEach((step, i) => {
      list(step, 'ends').forEach((end, e) => {
        const path = `stages.${s}.steps.${i}.ends.${e}`;
        if (get(step, 'beside') === true) {
          report(path, stepFaults.besideEndsNothing);
        }
        if (get(end, 'as') === 'escalation-refused' && !canRefuse)
          report(`${path}.as`, stepFaults.noPower);
      });
      if (get(get(step, 'onExpiry'), 'as') === 'escalation-refused' && !canRefuse) {
        report(`stages.${s}.steps.${i}.onExpiry.as`, stepFaults.noPower);
      }
    });
  });
};

/** Only a step beside the others can repeat: a stage waits for each of its steps once. */
const onlyBesideRepeats: Check = (policy, report) => {
  for (const [stage, place] of partsIn(policy, 'stages'))
    for (const [step, path] of partsIn(stage, 'steps', place))
      if (get(step, 'repeats') === true && get(step, 'beside') !== true)
        report(`${path}.repeats`, stepFaults.repeatsOnce);
};

/** An aim cannot be the limit of a complainant's window. */
const onlyLandlordsAim: Check = (policy, report) => {
  for (const [stage, place] of partsIn(policy, 'stages'))
    for (const [step, path] of partsIn(stage, 'steps', place))
      for (const [limit, at] of partsIn(step, 'limit', path))
        if (get(limit, 'aim') !== undefined && get(step, 'party') === 'complainant')
          report(`${at}.aim`, stepFaults.notTheirAim);
};

/** A pause needs a clock to stop, and another event to start it again. */
const pausesStopSomething: Check = (policy, report) => {
  const steps = stagesOf(policy).flatMap((stage) => list(stage, 'steps'));
  const ours = steps.filter((step) => get(step, 'party') === 'landlord');
  const duties = [...new Set(ours.map((step) => get(step, 'duty')))].filter((duty) => duty);
  for (const [pause, path] of partsIn(policy, 'pauses')) {
    const [from, until] = [get(pause, 'from'), get(pause, 'until')];
    if (from !== undefined && from === until) {
      report(`${path}.until`, stepFaults.pauseStopsItself(show(until)));
    }
    list(pause, 'of').forEach((duty, index) => {
      if (!duties.includes(duty)) {
        report(`${path}.of.${index}`, stepFaults.pausesNoDuty(show(duty), duties.map(show)));
      }
    });
  }
};

/** The landlord takes a complaint on with its own event, not by a request to itself. */
const onlyComplainantsEscalate: Check = (policy, report) => {
  for (const [stage, place] of partsIn(policy, 'stages'))
    for (const [step, path] of partsIn(stage, 'steps', place))
      if (get(step, 'duty') === 'escalate' && get(step, 'party') === 'landlord')
        report(`${path}.party`, stepFaults.landlordEscalates);
};

/**
 * Checks a policy's steps together: each event does one, each stage waits for something, the last ends, and a pause
 * stops a running clock.
 */
export const stepChecks: readonly Check[] = [
  eventsSettleOneStep,
  answersAreWaitedFor,
  processEnds,
  endsCanBeReached,
  expiriesEndSomething,
  stagesWait,
  someStepIsOwed,
  onlyBesideRepeats,
  onlyLandlordsAim,
  onlyComplainantsEscalate,
  pausesStopSomething,
];
