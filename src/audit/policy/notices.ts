import type { EventType, Requirement } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import type { Asked, Check } from './asked.js';
import { exclusions } from './exclusions.js';
import type { Place } from './judged.js';
import { cannotSay, meets, notSeen, review, silent, surest } from './judged.js';
import { coversHousing, letterSays, toOmbudsman } from './letters.js';

/** Whoever's complaint is not taken is told what the Code wants. */
export const exclusionIsExplained: Check = (asked) => {
  const { of, contents = [] } = asked.parameters;
  if (!of?.includes('complaint.excluded')) return undefined;
  const { open, unseen } = asked.policy.scope;
  const grounds = exclusions(asked);
  if (grounds.length === 0 && !open) {
    const hidden = 'What the policy turns away was not available, and so not how it explains it.';
    return asked.whole
      ? meets('The policy turns no complaint away, so nothing has to be explained.')
      : cannotSay(hidden, unseen);
  }
  const general = requirementsOf(asked, 'complaint.excluded');
  const explained = (letter: string, at: Place, notice: readonly Requirement[] = []) => {
    const requirements = [...general, ...notice];
    return letterSays(asked, { letter, at, contents, requirements, end: 'excluded' });
  };
  const unnoticed = grounds.find(({ notice }) => !notice) ?? open;
  return [
    unnoticed && explained('the refusal to take a complaint', unnoticed),
    ...grounds
      .filter(({ notice }) => notice)
      .map((one) => explained(`a refusal because the matter ${one.name}`, one, one.notice)),
  ];
};

/** Whoever is refused the next stage is told what the Code wants. */
export const refusalIsExplained: Check = (asked) => {
  const { of, refusalNeeds, contents = ['reasons'] } = asked.parameters;
  if (!of?.includes('escalation.refused') && !refusalNeeds?.includes('reason-stated'))
    return undefined;
  const { refusal } = asked.policy;
  const doing = 'explain a refusal to escalate';
  if (refusal === 'not-seen') return notSeen(doing);
  const power = given(refusal);
  if (!power) return meets('The policy gives no power of its own to refuse the next stage.');
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
  const doing = `point ${where}`;
  if (asked.policy.signposts === 'not-seen') return notSeen(doing);
  const pointers = toOmbudsman(asked.policy);
  const pointer = surest(
    pointers.filter(({ at }) => at.includes('open')),
    ({ when, discretion }) => coversHousing(when) && !discretion,
  );
  if (pointer?.always) return meets(`The policy points ${where}.`, pointer.by);
  if (pointer) {
    const because = `Only in some cases does the policy ${doing}.`;
    return review(because, 'Do so in every case.', pointer.by);
  }
  // Where the Code wants residents told, and does not say when, a pointer at another time may be enough.
  const elsewhere = policyStates?.includes('ombudsman') ? pointers[0] : undefined;
  if (!elsewhere || !asked.whole) return silent(asked, doing);
  const because = `The policy tells of the Ombudsman, but does not ${doing}.`;
  return review(because, `Let the policy ${doing}.`, elsewhere);
};
