import { answer, type Case, type Ground, keepsOut, leavesIn } from '../../policy/index.js';
import { type Check, fails, type Judged, meets, review } from './check.js';
import { because, exclusions } from './grounds.js';

const LETTERS = ['solicitors-letter', 'pre-action-letter'] as const;

/** A matter about which legal proceedings have come so far. */
const at =
  (legalProceedings: string): Case =>
  (leaf) =>
    'fact' in leaf && leaf.fact === 'legalProceedings'
      ? answer(leaf, { legalProceedings }).truth === true
      : undefined;

const speaksOfThem = (ground: Ground): boolean =>
  leavesIn(keepsOut(ground)).some((leaf) => 'fact' in leaf && leaf.fact === 'legalProceedings');

/** Legal proceedings keep a matter out only once they have begun. */
export const proceedingsHaveBegun: Check = (asked) => {
  const { proceedingsBegin } = asked.provision.parameters;
  if (!proceedingsBegin) return [];
  return exclusions(asked)
    .filter(speaksOfThem)
    .map((ground): Judged => {
      const found = LETTERS.map((letter) => because(ground, at(letter), at('none')));
      if (found.every((one) => one === 'never'))
        return meets('Legal proceedings keep a matter out only once a claim is filed.', ground);
      const alone = found.includes('certain');
      const told = `A solicitor's letter or a letter before action keeps a matter out${alone ? '' : ' where something else is so as well'}`;
      const advice =
        'Turn a matter away for legal proceedings only once a claim is filed at court.';
      if (proceedingsBegin === 'started')
        return review(
          `${told}; whether proceedings have begun by then is doubtful.`,
          advice,
          ground,
        );
      const why = `${told}; by the Code proceedings begin when a claim is filed.`;
      return alone ? fails(why, advice, ground) : review(why, advice, ground);
    });
};
