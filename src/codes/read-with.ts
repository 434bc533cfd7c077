import type { Policy } from '../policy/index.js';
import { checkedPolicy, defineWritten } from '../policy/index.js';
import type { Code } from './code.js';
import { checkedCode } from './editions.js';
import { signpostsFrom } from './fill-requirements.js';
import { fillStage } from './fill-stage.js';
import { readWithEdition } from './words.js';

/**
 * Fills the gaps of a policy from an edition of the Code: everything that was `'not-seen'`, if the
 * Code has a value for it. What the policy says, and what it is known not to say, stays.
 *
 * At the first two formal stages it fills in the times to acknowledge and to respond, how the
 * response can be extended, and what holding letters must contain. It also fills in that someone
 * else decides stage 2, if the policy's handler was not seen, and the signposts to the Ombudsman.
 * Each has `filledFrom`, and the clause of the policy that it belongs to. A value seen in part does
 * not change; nor do informal and third stages, windows, roles, grounds and powers.
 *
 * The result has the same id. Its edition says what it was read with, so that a complaint saved
 * under the one policy is not restored under the other.
 *
 * @returns The policy itself if there is nothing to fill.
 * @throws `ComplaintsError` `argument/invalid` for an argument that is not a policy or an edition of the Code;
 * `policy/invalid` if values of the Code do not fit what the policy says, such as limits in a circle.
 *
 * @example
 * readWith(creativeSupport2022, code2022).edition;
 * // 'Version 2 (May 2022), read with the Code of April 2022'
 */
export function readWith(policy: Policy, code: Code): Policy {
  const read = checkedCode(code);
  const gaps = checkedPolicy(policy);
  const formal = gaps.stages.filter(({ informal }) => !informal);
  const stages = gaps.stages.map((stage) => {
    const number = formal.indexOf(stage) + 1;
    return number === 1 || number === 2 ? fillStage(stage, number, read) : stage;
  });
  const signposts = gaps.signposts === 'not-seen' ? signpostsFrom(read, gaps) : gaps.signposts;
  const isSame =
    signposts === gaps.signposts && stages.every((stage, n) => stage === gaps.stages[n]);
  return isSame
    ? gaps
    : defineWritten({
        ...gaps,
        edition: readWithEdition(gaps.edition, read.edition),
        stages,
        signposts,
      });
}
