import { show } from '../errors.js';
import { type Check, get, isEvent, list, stagesOf, texts, walk } from './loose.js';

const stagesCanBeReached: Check = (policy, found) => {
  const stages = stagesOf(policy);
  if (stages.length > 0 && !texts(stages[0], 'opensOn').includes('complaint.received')) {
    found(
      'stages.0.opensOn',
      "the first stage opens when the complaint is received: add 'complaint.received'",
    );
  }
  stages.slice(1).forEach((stage, before) => {
    const index = before + 1;
    const opensOn = list(stage, 'opensOn').filter(
      (trigger) => isEvent(trigger) || typeof trigger === 'object',
    );
    if (opensOn.length === 0) return;
    const earlier = stages.slice(0, index).flatMap((one) => list(one, 'steps'));
    const happens = (trigger: unknown): boolean =>
      typeof trigger === 'object' ||
      trigger === 'complaint.formalised' ||
      earlier.some((step) =>
        [...texts(step, 'doneBy'), ...texts(step, 'releasedBy')].includes(String(trigger)),
      );
    if (!opensOn.some(happens)) {
      found(
        `stages.${index}.opensOn`,
        `nothing in an earlier stage leads here (${opensOn.map(show).join(', ')}): give an earlier stage a step that does, such as a window in which the complainant can escalate`,
      );
    }
  });
};

const windowsLeadSomewhere: Check = (policy, found) => {
  const stages = stagesOf(policy);
  stages.forEach((stage, s) => {
    const later = stages
      .slice(s + 1)
      .some((one) => texts(one, 'opensOn').includes('escalation.requested'));
    list(stage, 'steps').forEach((step, i) => {
      if (texts(step, 'doneBy').includes('escalation.requested') && !later) {
        found(
          `stages.${s}.steps.${i}`,
          "the complainant can ask for the next stage, and no later stage opens on 'escalation.requested': add the stage, or take the window out",
        );
      }
    });
  });
};

const expiriesExist: Check = (policy, found) => {
  const stages = stagesOf(policy);
  const duties = stages.map((stage) =>
    list(stage, 'steps')
      .filter((step) => get(step, 'party') === 'landlord' && Array.isArray(get(step, 'limit')))
      .map((step) => `${get(stage, 'id')}/${get(step, 'duty')}`),
  );
  stages.forEach((stage, s) => {
    walk(stage, `stages.${s}`, (value, path) => {
      const expiryOf = get(value, 'expiryOf');
      const possible = duties.slice(0, s).flat();
      if (typeof expiryOf === 'string' && !possible.includes(expiryOf)) {
        found(
          path,
          `'${expiryOf}' is not a duty of the landlord with a limit at an earlier stage: ${possible.length ? `possible here: ${possible.join(', ')}` : 'there is none before this stage'}`,
        );
      }
    });
  });
};

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
  if (last >= 0 && !list(stages[last], 'steps').some((step) => list(step, 'ends').length > 0)) {
    found(
      `stages.${last}.steps`,
      "nothing at the last stage ends the process: give its last step an end, such as { on: 'response.sent', as: 'exhausted' }",
    );
  }
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

/** What a policy's stages say together: each can be reached, waits for something, and leads on or ends. */
export const lifecycleChecks: readonly Check[] = [
  stagesCanBeReached,
  windowsLeadSomewhere,
  expiriesExist,
  eventsSettleOneStep,
  processEnds,
  stagesWait,
];
