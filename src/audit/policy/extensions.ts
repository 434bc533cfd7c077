import type { Duration } from '../../calendar/index.js';
import { describeDuration, longest } from '../../calendar/index.js';
import type { CodeExtension } from '../../codes/index.js';
import type { Extension } from '../../policy/index.js';
import { durationInWords, given } from '../../policy/index.js';
import type { Asked, Check } from './asked.js';
import { answerOf, atStages, puttingOff } from './asked.js';
import { fails, lacks, meets, notSeen, review } from './judged.js';
import { closedMeanwhile } from './times.js';

/** How far, in what cases and on what footing an answer is put off. */
export const extensionIsCapped: Check = (asked) => {
  const code = asked.parameters.extension;
  if (!code) return undefined;
  return atStages(asked, [code.stage], (stage) => {
    const own = puttingOff(asked, stage);
    if ('verdict' in own) return own;
    const { name } = stage;
    return [length(asked, name, own, code), cases(name, own, code), beyond(name, own, code)];
  });
};

/** Beyond the Code's cap only good reason helps, and whether there is one is for a person. */
function length(asked: Asked, name: string, own: Extension, code: CodeExtension) {
  const added = inAll(own);
  if (added === 'not-seen') return notSeen(`limit how far the answer of ${name} is put off`, own);
  const cap = describeDuration(code.most);
  const both =
    added === 'no-maximum'
      ? `The policy sets no maximum to how far the answer of ${name} is put off; the Code allows ${cap}`
      : `The answer of ${name} can be put off by ${added.map(durationInWords).join(' and ') || 'no time'}; the Code allows ${cap}`;
  if (added !== 'no-maximum' && longest(added, code.most) === 'within')
    return closedMeanwhile(asked, added, code.most, `${both}.`, own) ?? meets(`${both}.`, own);
  if (!code.beyond) return fails(`${both}.`, `Allow no more than ${cap}.`, own);
  const { cases } = code.beyond;
  const advice = `Allow no more than ${cap}, or more ${cases} alone.`;
  return review(`${both}, and more only ${cases}.`, advice, own);
}

/** In what cases: words, which are the Code's own or for a person to compare. */
function cases(name: string, own: Extension, code: CodeExtension) {
  if (!code.cases || own.cases === code.cases) return undefined;
  const words =
    own.cases === undefined
      ? `It is not given in what cases the answer of ${name} is put off`
      : `The answer of ${name} is put off ${own.cases}`;
  const advice = `Say that it is done only ${code.cases}.`;
  return review(`${words}; the Code has it only ${code.cases}.`, advice, own);
}

/** A second tier of the policy's own, beside that of the Code. */
function beyond(name: string, { beyond: own }: Extension, code: CodeExtension) {
  if (!own) return undefined;
  const further = `The answer of ${name} can be put off further ${own.cases ?? 'without saying when'}`;
  if (!code.beyond)
    return fails(`${further}, which the Code does not.`, 'Take that power out.', own);
  const { by, cases } = code.beyond;
  if ((by === 'right' || own.by === 'agreement') && own.cases === cases)
    return meets(`${further}, as the Code does.`, own);
  const only = `only ${cases}${by === 'agreement' ? ', and with agreement' : ''}`;
  return review(`${further}; the Code does so ${only}.`, `Say that it is done ${only}.`, own);
}

/** What the policy has beyond the Code's cap needs both sides, where the Code says so. */
export const longerIsAgreed: Check = (asked) => {
  const { agreementOver, stages = [] } = asked.parameters;
  if (!agreementOver) return undefined;
  return atStages(asked, stages, (stage) => {
    const extension = puttingOff(asked, stage);
    if ('verdict' in extension) return extension;
    const longer = extension.beyond ?? extension;
    if (longer.by === 'agreement')
      return meets(`${stage.name} is put off for longer only with agreement.`, longer);
    const added = extension.beyond ? 'no-maximum' : inAll(extension);
    if (typeof added !== 'string') {
      const { time, extension: alone } = agreementOver;
      const [first] = (time && given(answerOf(stage)?.limit)) ?? [];
      const times = first ? [first, ...added] : added;
      const most = time ? first && time : alone;
      const never = `${stage.name} is never put off for so long that agreement is needed.`;
      const at = first?.filledFrom ? first : longer;
      if (most && longest(times, most) === 'within')
        return closedMeanwhile(asked, times, most, never, at) ?? meets(never, at);
    }
    const doing = `ask for agreement before ${stage.name} is put off for longer`;
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
