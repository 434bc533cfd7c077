import { given } from '../../policy/index.js';
import { type Check, fails, meets, notSeen, review, silent } from './check.js';

/** There is a section on unacceptable behaviour, or a policy of its own, which is not looked at here. */
export const behaviourIsProvidedFor: Check = (asked) => {
  const { conduct = asked.whole ? 'not-stated' : 'not-seen' } = asked.policy;
  const doing = 'provide for unacceptable behaviour';
  if (conduct === 'not-seen') return [notSeen(doing)];
  if (conduct === 'none')
    return [fails(`The policy does not ${doing}.`, `Let the policy ${doing}.`)];
  return typeof conduct === 'object'
    ? [meets('The policy provides for unacceptable behaviour.', conduct)]
    : [
        review(
          `The policy does not ${doing}; another policy may.`,
          'Name the policy on unacceptable behaviour, or add a section.',
        ),
      ];
};

/** Limits on contact are looked at again. */
export const restrictionsAreReviewed: Check = (asked) => {
  const conduct = given(asked.policy.conduct);
  if (!asked.provision.parameters.restrictionsReviewed || !conduct) return [];
  const doing = 'say when a limit on contact is looked at again';
  const { powers, review: again } = conduct;
  if (powers === 'not-seen' || again === 'not-seen') return [notSeen(doing, conduct)];
  const restricting = given(powers)?.find(({ does }) => does === 'restrict-contact');
  if (!restricting) return [];
  return typeof again === 'string'
    ? [silent({ ...asked, whole: true }, doing, restricting)]
    : [meets('The policy says when a limit on contact is looked at again.', again[0])];
};

/** Turning away whatever somebody may yet complain of is more than a limit on contact. */
export const laterComplaintsAreHeard: Check = (asked) =>
  (given(given(asked.policy.conduct)?.powers) ?? [])
    .filter(({ does }) => does === 'reject-later-complaints')
    .map((power) =>
      review(
        `The policy lets the landlord ${power.name}, whatever the later ones are about.`,
        'Judge each later complaint by itself, with evidence.',
        power,
      ),
    );
