import { show } from '../errors.js';
import type { Check } from './loose.js';
import { get, list, partsIn, stagesOf, texts } from './loose.js';

const eventsSettleOneStep: Check = (policy, found) => {
  stagesOf(policy).forEach((stage, s) => {
    const settled = new Map<string, string>();
    list(stage, 'steps').forEach((step, i) => {
      const path = `stages.${s}.steps.${i}`;
      texts(step, 'doneBy').forEach((event, e) => {
        const other = settled.get(event);
        if (other)
          found(
            `${path}.doneBy.${e}`,
            `'${event}' already does ${other}: an event does one step of a stage`,
          );
        else settled.set(event, path);
      });
      list(step, 'ends').forEach((end, e) => {
        if (!texts(step, 'doneBy').includes(String(get(end, 'on')))) {
          found(
            `${path}.ends.${e}.on`,
            `${show(get(end, 'on'))} does not do this step: it should be one of ${texts(step, 'doneBy').join(', ')}`,
          );
        }
      });
    });
  });
};

const processEnds: Check = (policy, found) => {
  const stages = stagesOf(policy);
  const last = stages.length - 1;
  const steps = list(stages[last], 'steps');
  const ends = (step: unknown) =>
    list(step, 'ends').length > 0 || get(step, 'onExpiry') !== undefined;
  if (steps.length > 0 && !steps.some(ends)) {
    found(
      `stages.${last}.steps`,
      "nothing at the last stage ends the process: give its last step an end, such as { on: 'response.sent', as: 'exhausted' }",
    );
  }
};

const expiriesEndSomething: Check = (policy, found) => {
  stagesOf(policy).forEach((stage, s) => {
    list(stage, 'steps').forEach((step, i) => {
      if (get(step, 'onExpiry') === undefined) return;
      const path = `stages.${s}.steps.${i}.onExpiry`;
      if (!Array.isArray(get(step, 'limit'))) {
        found(
          path,
          'the step has no limit, so its time never runs out: give it one, or take this out',
        );
      }
      if (get(step, 'beside') === true) {
        found(path, 'a step beside the others ends nothing: move this to a step that waits');
      }
    });
  });
};

const stagesWait: Check = (policy, found) => {
  stagesOf(policy).forEach((stage, s) => {
    const steps = list(stage, 'steps');
    if (steps.length > 0 && steps.every((step) => get(step, 'beside') === true)) {
      found(
        `stages.${s}.steps`,
        'every step is beside the others, so the stage waits for nothing: at least one step must be one that it waits for',
      );
    }
  });
};

const NO_POWER =
  "the policy has no power to refuse escalation: give it one under refusal, or end as 'exhausted'";

const endsCanBeReached: Check = (policy, found) => {
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
          found(path, 'a step beside the others ends nothing: move the end to a step that waits');
        }
        if (get(end, 'as') === 'escalation-refused' && !canRefuse) found(`${path}.as`, NO_POWER);
      });
      if (get(get(step, 'onExpiry'), 'as') === 'escalation-refused' && !canRefuse) {
        found(`stages.${s}.steps.${i}.onExpiry.as`, NO_POWER);
      }
    });
  });
};

/** A clock can only be stopped where one runs, and is started again by something else than what stopped it. */
const pausesStopSomething: Check = (policy, found) => {
  const steps = stagesOf(policy).flatMap((stage) => list(stage, 'steps'));
  const ours = steps.filter((step) => get(step, 'party') === 'landlord');
  const duties = [...new Set(ours.map((step) => get(step, 'duty')))];
  for (const [pause, path] of partsIn(policy, 'pauses')) {
    const [from, until] = [get(pause, 'from'), get(pause, 'until')];
    if (from !== undefined && from === until) {
      found(
        `${path}.until`,
        `${show(until)} also stops the clock: say what starts it again, such as 'complaint.resumed'`,
      );
    }
    list(pause, 'of').forEach((duty, index) => {
      if (!duties.includes(duty)) {
        found(
          `${path}.of.${index}`,
          `${show(duty)} is no duty of the landlord's at any stage: they are ${duties.map(show).join(', ') || 'none'}`,
        );
      }
    });
  }
};

/** What a policy's steps say together: each fact does one, each stage waits for something, the last ends, and a pause stops a clock that runs. */
export const stepChecks: readonly Check[] = [
  eventsSettleOneStep,
  processEnds,
  endsCanBeReached,
  expiriesEndSomething,
  stagesWait,
  pausesStopSomething,
];
