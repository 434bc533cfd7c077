import { type Duration, describeDuration } from '../../calendar/index.js';
import type { CodeExtension } from '../../codes/index.js';
import { durationInWords, type Extension, type Stage } from '../../policy/index.js';
import { type Check, fails, type Judged, meets, notSeen, review } from './check.js';
import { longest } from './longest.js';
import { answerOf, puttingOff, withoutStage } from './parts.js';

/** How far, in what cases and on what footing an answer is put off. */
export const extensionIsCapped: Check = (asked) => {
  const said = asked.provision.parameters.extension;
  if (!said) return [];
  const stage = asked.formal[said.stage - 1];
  if (!stage) return withoutStage(asked, said.stage);
  const extension = puttingOff(asked, stage);
  if ('verdict' in extension) return [extension];
  return [
    length(stage, extension, said),
    ...cases(stage, extension, said),
    ...beyond(stage, extension, said),
  ];
};

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
  const limit = answerOf(stage)?.limit;
  const first = Array.isArray(limit) ? limit[0] : undefined;
  const added = extension.beyond ? 'no-maximum' : inAll(extension);
  if (typeof added !== 'string') {
    const { time, extension: alone } = agreementOver;
    const most = time ?? alone;
    const times = time && first ? [first, ...added] : added;
    if (most && (first || !time) && longest(times, most) === 'within')
      return [
        meets(`${stage.name} is never put off for so long that agreement is needed.`, longer),
      ];
  }
  const doing = `ask for agreement before ${stage.name} is put off for longer`;
  if (longer.by === 'not-seen' || added === 'not-seen') return [notSeen(doing, longer)];
  return [fails(`The policy does not ${doing}.`, `Let the policy ${doing}.`, longer)];
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

/** Beyond the Code's cap only good reason helps, and whether there is one is for a person. */
function length(
  { name }: Stage,
  extension: Extension,
  { most, beyond: soft }: CodeExtension,
): Judged {
  const cap = describeDuration(most);
  const added = inAll(extension);
  if (added === 'not-seen')
    return notSeen(`limit how far the answer of ${name} is put off`, extension);
  const told =
    added === 'no-maximum'
      ? `The policy sets no maximum to how far the answer of ${name} is put off`
      : `The answer of ${name} can be put off by ${added.map(durationInWords).join(' and ') || 'no time'}`;
  if (added !== 'no-maximum' && longest(added, most) === 'within')
    return meets(`${told}; the Code allows ${cap}.`, extension);
  const advice = `Allow no more than ${cap}${soft ? `, or more ${soft.cases} alone` : ''}.`;
  return soft
    ? review(`${told}; the Code allows ${cap}, and more only ${soft.cases}.`, advice, extension)
    : fails(`${told}; the Code allows ${cap}.`, advice, extension);
}

/** In what cases: words, which are the Code's own or for a person to compare. */
function cases({ name }: Stage, extension: Extension, said: CodeExtension): Judged[] {
  if (!said.cases || extension.filledFrom || extension.cases === said.cases) return [];
  const advice = `Say that it is done only ${said.cases}.`;
  return [
    extension.cases === undefined
      ? review(
          `It is not given in what cases the answer of ${name} is put off; the Code has it only ${said.cases}.`,
          advice,
          extension,
        )
      : review(
          `The answer of ${name} is put off ${extension.cases}; the Code has it only ${said.cases}.`,
          advice,
          extension,
        ),
  ];
}

/** A second tier of the policy's own, beside that of the Code. */
function beyond(
  { name }: Stage,
  { beyond: own }: Extension,
  { beyond: said }: CodeExtension,
): Judged[] {
  if (!own) return [];
  const told = `The policy lets the answer of ${name} be put off further ${own.cases ?? 'without saying when'}`;
  if (!said) return [fails(`${told}, which the Code does not.`, 'Take that power out.', own)];
  const agreed = said.by === 'right' || own.by === 'agreement';
  if (agreed && (own.filledFrom || own.cases === said.cases))
    return [meets(`${told}, as the Code does.`, own)];
  const with_ = said.by === 'agreement' ? ', and with agreement' : '';
  return [
    review(
      `${told}; the Code does so only ${said.cases}${with_}.`,
      `Say that it is done only ${said.cases}${with_}.`,
      own,
    ),
  ];
}
