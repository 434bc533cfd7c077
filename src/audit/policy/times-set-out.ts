import { type Check, fails, meets, notSeen } from './check.js';

/** Each stage has its times, so that the policy sets out the process. */
export const timesAreSetOut: Check = (asked) => {
  const { policyStates = [] } = asked.provision.parameters;
  if (!policyStates.includes('time-limits')) return [];
  const times = asked.formal.flatMap((stage) =>
    stage.steps
      .filter(({ duty }) => duty === 'acknowledge' || duty === 'respond' || duty === 'decide')
      .map((step) => ({ stage, step })),
  );
  const untold = times.find(({ step }) => step.limit === 'not-stated' || step.limit === 'none');
  if (untold)
    return [
      fails(
        `The policy does not say how long ${untold.stage.name} takes.`,
        `Say how long ${untold.stage.name} takes.`,
        untold.step,
      ),
    ];
  const hidden = times.find(({ step }) => step.limit === 'not-seen');
  if (hidden) return [notSeen(`say how long ${hidden.stage.name} takes`, hidden.step)];
  return times.flatMap(({ stage, step: { limit } }) => {
    const filled = Array.isArray(limit) && limit.find(({ filledFrom }) => filledFrom);
    return filled ? [meets(`It is said how long ${stage.name} takes.`, filled)] : [];
  });
};
