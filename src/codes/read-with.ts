import type { Policy } from '../policy/index.js';
import { checkedPolicy, defineWritten } from '../policy/index.js';
import type { Code } from './code.js';
import { checkedCode } from './editions.js';
import { signpostsFrom } from './fill-requirements.js';
import { fillStage } from './fill-stage.js';
import { readWithEdition } from './words.js';

/**
 * The same policy with its gaps filled from an edition of the Code: what was `'not-seen'`, as far
 * as the Code has a value for it. What the policy gives, and what it is known not to say, stays.
 *
 * Filled are, at the first two formal stages, the times to acknowledge and to respond and
 * how the response can be put off, with what its letters contain; that stage 2 is decided by
 * somebody else, where who decides was not seen; and the signposts to the Ombudsman. Each has
 * `filledFrom`, and the clause of the policy that it belongs to. A value seen in part stays as
 * it is; so do informal and third stages, windows, roles, grounds and powers.
 *
 * The result has the same id. Its edition says what it was read with, so that a complaint saved
 * under one is not restored under the other.
 *
 * @returns The policy itself where there is nothing to fill.
 * @throws `ComplaintsError` `argument/invalid` for what is no policy or no edition of the Code;
 * `policy/invalid` where what the Code has does not go together with what the policy says, such as limits in a circle.
 *
 * @example
 * readWith(creativeSupport2022, code2022).edition;
 * // 'Version 2 (May 2022), read with the Code of April 2022'
 */
export function readWith(policy: Policy, code: Code): Policy {
  const { edition } = checkedCode(code);
  const gaps = checkedPolicy(policy);
  const formal = gaps.stages.filter(({ informal }) => !informal);
  const stages = gaps.stages.map((stage) => {
    const number = formal.indexOf(stage) + 1;
    return number === 1 || number === 2 ? fillStage(stage, number, code) : stage;
  });
  const signposts = gaps.signposts === 'not-seen' ? signpostsFrom(code, gaps) : gaps.signposts;
  const isSame =
    signposts === gaps.signposts && stages.every((stage, n) => stage === gaps.stages[n]);
  return isSame
    ? gaps
    : defineWritten({
        ...gaps,
        edition: readWithEdition(gaps.edition, edition),
        stages,
        signposts,
      });
}
