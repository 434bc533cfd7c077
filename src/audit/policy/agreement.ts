import { closuresCanLengthen, longest } from '../../calendar/index.js';
import { given } from '../../policy/index.js';
import { type Check, closedMeanwhile, fails, meets, notSeen } from './check.js';
import { inAll } from './in-all.js';
import { answerOf, closureDays, puttingOff, withoutStage } from './parts.js';

/** What the policy has beyond the Code's cap needs both sides, where the Code says so. */
export const longerIsAgreed: Check = (asked) => {
  const { agreementOver, stages = [] } = asked.provision.parameters;
  const stage = asked.formal[(stages[0] ?? 0) - 1];
  if (!agreementOver) return [];
  if (!stage) return withoutStage(asked, stages[0] ?? 1);
  const extension = puttingOff(asked, stage);
  if ('verdict' in extension) return [extension];
  const longer = extension.beyond ?? extension;
  if (longer.by === 'agreement')
    return [meets(`${stage.name} is put off for longer only with agreement.`, longer)];
  const [first] = given(answerOf(stage)?.limit) ?? [];
  const added = extension.beyond ? 'no-maximum' : inAll(extension);
  if (typeof added !== 'string') {
    const { time, extension: alone } = agreementOver;
    const most = time ?? alone;
    const times = time && first ? [first, ...added] : added;
    const told = `${stage.name} is never put off for so long that agreement is needed.`;
    const at = time && first?.filledFrom ? first : longer;
    if (most && (first || !time) && longest(times, most) === 'within')
      return [
        closuresCanLengthen(times, most, closureDays(asked.policy))
          ? closedMeanwhile(told, at)
          : meets(told, at),
      ];
  }
  const doing = `ask for agreement before ${stage.name} is put off for longer`;
  if (longer.by === 'not-seen' || added === 'not-seen') return [notSeen(doing, longer)];
  return [fails(`The policy does not ${doing}.`, `Let the policy ${doing}.`, longer)];
};
