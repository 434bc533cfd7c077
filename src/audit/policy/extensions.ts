import { closuresCanLengthen, describeDuration, longest } from '../../calendar/index.js';
import type { CodeExtension } from '../../codes/index.js';
import { durationInWords, type Extension, type Stage } from '../../policy/index.js';
import {
  type Asked,
  type Check,
  closedMeanwhile,
  fails,
  type Judged,
  meets,
  notSeen,
  review,
} from './check.js';
import { inAll } from './in-all.js';
import { closureDays, puttingOff, withoutStage } from './parts.js';

/** How far, in what cases and on what footing an answer is put off. */
export const extensionIsCapped: Check = (asked) => {
  const said = asked.provision.parameters.extension;
  if (!said) return [];
  const stage = asked.formal[said.stage - 1];
  if (!stage) return withoutStage(asked, said.stage);
  const extension = puttingOff(asked, stage);
  if ('verdict' in extension) return [extension];
  return [
    length(asked, stage, extension, said),
    ...cases(stage, extension, said),
    ...beyond(stage, extension, said),
  ];
};

/** Beyond the Code's cap only good reason helps, and whether there is one is for a person. */
function length(
  { policy }: Asked,
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
    return closuresCanLengthen(added, most, closureDays(policy))
      ? closedMeanwhile(`${told}; the Code allows ${cap}.`, extension)
      : meets(`${told}; the Code allows ${cap}.`, extension);
  const advice = `Allow no more than ${cap}${soft ? `, or more ${soft.cases} alone` : ''}.`;
  return soft
    ? review(`${told}; the Code allows ${cap}, and more only ${soft.cases}.`, advice, extension)
    : fails(`${told}; the Code allows ${cap}.`, advice, extension);
}

/** In what cases: words, which are the Code's own or for a person to compare. */
function cases({ name }: Stage, extension: Extension, said: CodeExtension): Judged[] {
  if (!said.cases || extension.cases === said.cases) return [];
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
  const told = `The answer of ${name} can be put off further ${own.cases ?? 'without saying when'}`;
  if (!said) return [fails(`${told}, which the Code does not.`, 'Take that power out.', own)];
  const agreed = said.by === 'right' || own.by === 'agreement';
  if (agreed && own.cases === said.cases) return [meets(`${told}, as the Code does.`, own)];
  const with_ = said.by === 'agreement' ? ', and with agreement' : '';
  return [
    review(
      `${told}; the Code does so only ${said.cases}${with_}.`,
      `Say that it is done only ${said.cases}${with_}.`,
      own,
    ),
  ];
}
