import type { Duration } from '../../calendar/index.js';
import { capitalised, describeDuration, longest } from '../../calendar/index.js';
import type { CodeExtension } from '../../codes/index.js';
import type { Extension } from '../../policy/index.js';
import { durationInWords, given } from '../../policy/index.js';
import type { Asked, Check } from './asked.js';
import { answerOf, atStages, puttingOff, responseOf } from './asked.js';
import { fails, lacks, meets, notSeen, review } from './judged.js';
import { closedMeanwhile } from './times.js';

/** How far, in what cases and on what footing a response is extended. */
export const extensionIsCapped: Check = (asked) => {
  const code = asked.parameters.extension;
  if (!code) return undefined;
  return atStages(asked, [code.stage], (stage) => {
    const own = puttingOff(asked, stage);
    if ('verdict' in own) return own;
    const name = responseOf(stage);
    return [length(asked, name, own, code), cases(name, own, code), beyond(name, own, code)];
  });
};

/** Beyond the Code's cap only good reason helps, and whether there is one is for a person. */
function length(asked: Asked, name: string, own: Extension, code: CodeExtension) {
  const added = inAll(own);
  if (added === 'not-seen') return notSeen(`limit extensions of ${name}`, own);
  const cap = describeDuration(code.most);
  const limited =
    added === 'no-maximum'
      ? `The policy does not limit extensions of ${name}`
      : `${capitalised(name)} can be extended by ${added.map(durationInWords).join(' and ') || 'no time'}`;
  const both = `${limited}. The Code allows ${cap}`;
  if (added !== 'no-maximum' && longest(added, code.most) === 'within')
    return closedMeanwhile(asked, added, code.most, `${both}.`, own) ?? meets(`${both}.`, own);
  if (!code.beyond) return fails(`${both}.`, `Allow no more than ${cap}.`, own);
  const { cases } = code.beyond;
  const advice = `Allow no more than ${cap}, and longer only ${cases}.`;
  return review(`${both}, and longer only ${cases}.`, advice, own);
}

/** In what cases: words, which are the Code's own or for a person to compare. */
function cases(name: string, own: Extension, code: CodeExtension) {
  if (!code.cases || own.cases === code.cases) return undefined;
  const when = own.cases
    ? `${capitalised(name)} can be extended ${own.cases}.`
    : `The policy does not say when ${name} can be extended.`;
  const advice = `Say that the response can be extended only ${code.cases}.`;
  return review(`${when} The Code allows it only ${code.cases}.`, advice, own);
}

/** A second tier of the policy's own, beside that of the Code. */
function beyond(name: string, { beyond: own }: Extension, code: CodeExtension) {
  if (!own) return undefined;
  const further = `${capitalised(name)} can be extended further${own.cases ? ` ${own.cases}` : ', but the policy does not say when'}.`;
  if (!code.beyond)
    return fails(`${further} The Code does not allow that.`, 'Remove that power.', own);
  const { by, cases } = code.beyond;
  if ((by === 'right' || own.by === 'agreement') && own.cases === cases)
    return meets(`${further} The Code also allows that.`, own);
  const only = `only ${cases}${by === 'agreement' ? ', and with agreement' : ''}`;
  return review(`${further} The Code allows that ${only}.`, `Allow it ${only}.`, own);
}

/** What the policy has beyond the Code's cap needs both sides, where the Code says so. */
export const longerIsAgreed: Check = (asked) => {
  const { agreementOver, stages = [] } = asked.parameters;
  if (!agreementOver) return undefined;
  return atStages(asked, stages, (stage) => {
    const extension = puttingOff(asked, stage);
    if ('verdict' in extension) return extension;
    const longer = extension.beyond ?? extension;
    const name = responseOf(stage);
    if (longer.by === 'agreement')
      return meets(`A longer extension of ${name} needs agreement.`, longer);
    const added = extension.beyond ? 'no-maximum' : inAll(extension);
    if (typeof added !== 'string') {
      const { time, extension: alone } = agreementOver;
      const [first] = (time && given(answerOf(stage)?.limit)) ?? [];
      const times = first ? [first, ...added] : added;
      const most = time ? first && time : alone;
      const never = `No extension of ${name} is so long that it needs agreement.`;
      const at = first?.filledFrom ? first : longer;
      if (most && longest(times, most) === 'within')
        return closedMeanwhile(asked, times, most, never, at) ?? meets(never, at);
    }
    const doing = `require agreement to a longer extension of ${name}`;
    return longer.by === 'not-seen' || added === 'not-seen'
      ? notSeen(doing, longer)
      : lacks(doing, longer);
  });
};

/** The times that all extensions add together. */
function inAll(extension: Extension): readonly Duration[] | 'no-maximum' | 'not-seen' {
  const { each, inAll: most, times } = extension;
  if (times === 'none') return [];
  if (typeof most === 'object') return [most];
  if (typeof each === 'object' && typeof times === 'number') return Array(times).fill(each);
  const wasSeen =
    most !== 'not-seen' &&
    each !== 'not-seen' &&
    (typeof each !== 'object' || times !== 'not-seen');
  return wasSeen ? 'no-maximum' : 'not-seen';
}
