import type { EventType, Requirement } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import type { Asked, Check } from './asked.js';
import { exclusions } from './exclusions.js';
import type { Place } from './judged.js';
import { cannotSay, meets, notSeen, review, silent, surest } from './judged.js';
import { coversHousing, letterSays, toOmbudsman } from './letters.js';

/** A complainant whose complaint is not accepted is told what the Code requires. */
export const exclusionIsExplained: Check = (asked) => {
  const { of, contents = [] } = asked.parameters;
  if (!of?.includes('complaint.excluded')) return undefined;
  const { open, unseen } = asked.policy.scope;
  const grounds = exclusions(asked);
  if (grounds.length === 0 && !open) {
    const hidden = 'The part of the policy on exclusions and their explanation was not available.';
    return asked.whole
      ? meets('The policy has no exclusions, so there is nothing to explain.')
      : cannotSay(hidden, unseen);
  }
  const general = requirementsOf(asked, 'complaint.excluded');
  const explained = (letter: string, at: Place, notice: readonly Requirement[] = []) => {
    const requirements = [...general, ...notice];
    return letterSays(asked, { letter, at, contents, requirements, end: 'excluded' });
  };
  const unnoticed = grounds.find(({ notice }) => !notice) ?? open;
  return [
    unnoticed && explained('a refusal to accept a complaint', unnoticed),
    ...grounds
      .filter(({ notice }) => notice)
      .map((one) => explained(`a refusal because the matter ${one.name}`, one, one.notice)),
  ];
};

/** A complainant who is refused escalation is told what the Code requires. */
export const refusalIsExplained: Check = (asked) => {
  const { of, refusalNeeds, contents = ['reasons'] } = asked.parameters;
  if (!of?.includes('escalation.refused') && !refusalNeeds?.includes('reason-stated'))
    return undefined;
  const { refusal } = asked.policy;
  const doing = 'say how a refusal to escalate is explained';
  if (refusal === 'not-seen') return notSeen(doing);
  const power = given(refusal);
  if (!power) return meets('The policy has no separate power to refuse escalation.');
  if (power.formalities === 'not-seen') return notSeen(doing, power);
  const formalities = given(power.formalities) ?? [];
  const requirements = [...formalities, ...requirementsOf(asked, 'escalation.refused')];
  return letterSays(asked, {
    letter: 'the refusal to escalate',
    at: power,
    contents,
    requirements,
    end: 'escalation-refused',
  });
};

const requirementsOf = ({ policy }: Asked, type: EventType): readonly Requirement[] =>
  [...policy.requirements, ...policy.stages.flatMap(({ requires = [] }) => requires)].filter(
    ({ of }) => of.includes(type),
  );

/** Residents are told of the Ombudsman while a complaint is open, where the Code wants it. */
export const ombudsmanIsNamed: Check = (asked) => {
  const { ombudsmanAt, policyStates } = asked.parameters;
  if (!ombudsmanAt?.includes('open')) return undefined;
  const where = 'complainants to the Ombudsman while a complaint is open';
  const doing = `signpost ${where}`;
  if (asked.policy.signposts === 'not-seen') return notSeen(doing);
  const pointers = toOmbudsman(asked.policy);
  const pointer = surest(
    pointers.filter(({ at }) => at.includes('open')),
    ({ when, discretion }) => coversHousing(when) && !discretion,
  );
  if (pointer?.always) return meets(`The policy signposts ${where}.`, pointer.by);
  if (pointer) {
    const because = `The policy signposts ${where}, but only in some cases.`;
    return review(because, 'Change the policy to do so in every case.', pointer.by);
  }
  // Where the Code wants residents told, and does not say when, a pointer at another time may be enough.
  const elsewhere = policyStates?.includes('ombudsman') ? pointers[0] : undefined;
  if (!elsewhere || !asked.whole) return silent(asked, doing);
  const because = `The policy mentions the Ombudsman, but does not ${doing}.`;
  return review(because, `Change the policy to ${doing}.`, elsewhere);
};
