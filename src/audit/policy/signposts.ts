import { type End, given, type Signpost } from '../../policy/index.js';
import { type Asked, type Check, type Judged, meets, notSeen, review, silent } from './check.js';
import { coversHousing } from './contents.js';

const WHEN: Readonly<Partial<Record<End | 'open', string>>> = {
  open: 'while a complaint is open',
  exhausted: 'at the end of the process',
  excluded: 'where a complaint is not taken',
  'escalation-refused': 'where the next stage is refused',
};

/** Residents are told of the Ombudsman when the Code wants it. */
export const ombudsmanIsNamed: Check = (asked) =>
  (asked.provision.parameters.ombudsmanAt ?? []).map((at) => named(asked, at));

function named(asked: Asked, at: End | 'open'): Judged {
  const doing = `point complainants to the Ombudsman ${WHEN[at] ?? ''}`;
  const { signposts } = asked.policy;
  if (signposts === 'not-seen') return notSeen(doing);
  const there = (given(signposts) ?? []).filter(
    (one: Signpost) => one.to === 'housing-ombudsman' && one.at.includes(at),
  );
  const always = there.find(({ when, discretion }) => coversHousing(when) && !discretion);
  const [sometimes] = there;
  const elsewhere = asked.provision.parameters.policyStates?.includes('ombudsman')
    ? (given(signposts) ?? []).find(({ to }) => to === 'housing-ombudsman')
    : undefined;
  if (always)
    return meets(`The policy points complainants to the Ombudsman ${WHEN[at] ?? ''}.`, always);
  if (sometimes)
    return review(
      `Only in some cases does the policy ${doing}.`,
      'Do so in every case.',
      sometimes,
    );
  // Where the Code wants residents told, and does not say when, a pointer at another time may be enough.
  return elsewhere && asked.whole
    ? review(
        `The policy tells of the Ombudsman, but does not ${doing}.`,
        `Let the policy ${doing}.`,
        elsewhere,
      )
    : silent(asked, doing);
}
