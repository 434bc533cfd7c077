import type { Duration } from '../../calendar/index.js';
import { longest } from '../../calendar/index.js';
import type { CodeExtension } from '../../codes/index.js';
import type { Extension } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import type { Asked, PolicyCheck } from './asked.js';
import { answerOf, atStages, extensionAt } from './asked.js';
import { fails, lacks, meets, notSeen, review } from './judgement.js';
import { areLengthened } from './times.js';

/** Checks how far a response can be extended, in what cases, and on whose agreement. */
export const extensionIsCapped: PolicyCheck = (asked, { extension: code }) => {
  if (!code) return undefined;
  return atStages(asked, [code.stage], (stage) => {
    const own = extensionAt(asked, stage);
    if ('verdict' in own) return own;
    const { name } = stage;
    return [length(asked, name, own, code), cases(name, own, code), beyond(name, own, code)];
  });
};

/** Longer than the Code's maximum needs good reason, which someone has to judge. */
function length(asked: Asked, name: string, own: Extension, { most, beyond }: CodeExtension) {
  const inAll = addedBy(own);
  if (inAll === 'not-seen') return notSeen('limit-extensions', { name }, own);
  const added = inAll === 'no-maximum' ? undefined : inAll;
  const data = { name, added, most };
  if (added && longest(added, most) === 'within')
    return areLengthened(asked, added, most)
      ? review('closures-lengthen-extensions', data, own)
      : meets('extensions-within-limit', data, own);
  return beyond
    ? review('extensions-beyond-limit', { ...data, cases: beyond.cases }, own)
    : fails('extensions-beyond-maximum', data, own);
}

/** The cases are free text: either the Code's own words, or someone has to compare them. */
const cases = (name: string, own: Extension, { cases }: CodeExtension) =>
  !cases || own.cases === cases
    ? undefined
    : review('cases-of-extension-differ', { name, own: own.cases, cases }, own);

/** Judges the policy's own second tier of extension against the Code's. */
function beyond(name: string, { beyond: own }: Extension, code: CodeExtension) {
  if (!own) return undefined;
  const data = { name, own: own.cases };
  if (!code.beyond) return fails('further-extension-not-allowed', data, own);
  const { by, cases } = code.beyond;
  const isByAgreement = by === 'agreement';
  return (!isByAgreement || own.by === 'agreement') && own.cases === cases
    ? meets('further-extension-allowed', data, own)
    : review('further-extension-differs', { ...data, cases, isByAgreement }, own);
}

/** Checks that an extension longer than the Code's cap needs the agreement of both sides, if the Code requires it. */
export const longerIsAgreed: PolicyCheck = (asked, { agreementOver, stages = [] }) => {
  if (!agreementOver) return undefined;
  return atStages(asked, stages, (stage) => {
    const extension = extensionAt(asked, stage);
    if ('verdict' in extension) return extension;
    const { name } = stage;
    const longer = extension.beyond ?? extension;
    if (longer.by === 'agreement') return meets('longer-extension-agreed', { name }, longer);
    const added = extension.beyond ? 'no-maximum' : addedBy(extension);
    if (typeof added !== 'string') {
      const { time, extension: alone } = agreementOver;
      const [first] = (time && given(answerOf(stage)?.limit)) ?? [];
      const times = first ? [first, ...added] : added;
      const most = time ? first && time : alone;
      const at = first?.filledFrom ? first : longer;
      if (most && longest(times, most) === 'within')
        return areLengthened(asked, times, most)
          ? review('closures-lengthen-to-agreement', { name }, at)
          : meets('no-extension-needs-agreement', { name }, at);
    }
    // A value filled in from a "must" of the Code does not show whether the policy does what the Code says it "should".
    return longer.by === 'not-seen' || added === 'not-seen' || longer.filledFrom
      ? notSeen('require-agreement', { name }, longer)
      : lacks('require-agreement', { name }, longer);
  });
};

/** The times that all extensions add together, in sequence. */
function addedBy(extension: Extension): readonly Duration[] | 'no-maximum' | 'not-seen' {
  const { each, inAll, times } = extension;
  if (times === 'none') return [];
  if (typeof inAll === 'object') return [inAll];
  if (typeof each === 'object' && typeof times === 'number') return Array(times).fill(each);
  const wasSeen =
    inAll !== 'not-seen' &&
    each !== 'not-seen' &&
    (typeof each !== 'object' || times !== 'not-seen');
  return wasSeen ? 'no-maximum' : 'not-seen';
}
