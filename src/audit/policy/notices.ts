import { type Ground, given, type Requirement } from '../../policy/index.js';
import { type Asked, type Check, cannotSay, type Judged, meets, notSeen } from './check.js';
import { letterSays } from './letters.js';

/** Whoever's complaint is not taken is told what the Code wants. */
export const exclusionIsExplained: Check = (asked) => {
  const { policy, provision, whole } = asked;
  const { contents = [] } = provision.parameters;
  const grounds = policy.scope.grounds.filter(({ effect }) => effect === 'exclude');
  const { open, unseen } = policy.scope;
  if (grounds.length === 0 && !open)
    return [
      whole
        ? meets('The policy turns no complaint away, so nothing has to be explained.')
        : cannotSay(
            'What the policy turns away was not available, and so not how it explains it.',
            unseen,
          ),
    ];
  const general = requirementsOf(asked, 'complaint.excluded');
  const withNotice = grounds.filter(({ notice }) => notice);
  const rest = withNotice.length < grounds.length || open;
  const [first] = grounds.filter(({ notice }) => !notice);
  return [
    ...(rest
      ? [notice(asked, 'the refusal to take a complaint', general, contents, first ?? open)]
      : []),
    ...withNotice.map((ground) =>
      notice(
        asked,
        `a refusal because the matter ${ground.name}`,
        [...general, ...(ground.notice ?? [])],
        contents,
        ground,
      ),
    ),
  ];
};

const notice = (
  asked: Asked,
  letter: string,
  requirements: readonly Requirement[],
  contents: NonNullable<Asked['provision']['parameters']['contents']>,
  at: Pick<Ground, 'clause'> | undefined,
): Judged =>
  letterSays(asked, { letter, requirements, contents, end: 'excluded', ...(at && { at }) });

/** Whoever is refused the next stage is told what the Code wants. */
export const refusalIsExplained: Check = (asked) => {
  const { policy, provision } = asked;
  const {
    contents = provision.parameters.refusalNeeds?.includes('reason-stated')
      ? ['reasons' as const]
      : [],
  } = provision.parameters;
  const { refusal } = policy;
  if (contents.length === 0) return [];
  if (refusal === 'not-seen') return [notSeen('explain a refusal to escalate')];
  const power = given(refusal);
  if (!power) return [meets('The policy gives no power of its own to refuse the next stage.')];
  if (power.formalities === 'not-seen') return [notSeen('explain a refusal to escalate', power)];
  const requirements = [
    ...(given(power.formalities) ?? []),
    ...requirementsOf(asked, 'escalation.refused'),
  ];
  return [
    letterSays(asked, {
      letter: 'the refusal to escalate',
      at: power,
      requirements,
      contents,
      end: 'escalation-refused',
    }),
  ];
};

const requirementsOf = (
  { policy }: Asked,
  type: 'complaint.excluded' | 'escalation.refused',
): readonly Requirement[] =>
  [...policy.requirements, ...policy.stages.flatMap(({ requires = [] }) => requires)].filter(
    ({ of }) => of.includes(type),
  );
