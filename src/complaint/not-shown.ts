import type { IsoDate } from '../calendar/index.js';
import type { Complaint, PlacedFact } from '../history/index.js';
import {
  aboutComplaint,
  checkedComplaint,
  checkedDate,
  inWords,
  type KnownFacts,
  openedOn,
  releasedOn,
  settledOn,
  stepAnsweredOn,
} from '../history/index.js';
import {
  answer,
  DUTY_NAMES,
  EVENT_NAMES,
  given,
  type Policy,
  type Stage,
} from '../policy/index.js';
import type { NotShown } from './breach.js';
import { ofUnshownEnd } from './ends.js';
import { isOwnGround } from './handling.js';
import type { Obligation } from './obligation.js';
import { obligationsOf } from './obligations.js';
import { knownAt } from './passing-time.js';
import { factName, judge } from './requirements.js';

/**
 * What the policy asks for and the record neither shows nor rules out, as it stood at the
 * end of a day: to be looked for, not held against the landlord.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`.
 */
export function notShown(complaint: Complaint, asOf: IsoDate): NotShown[] {
  const day = checkedDate(asOf, 'asOf');
  return notShownAmong(checkedComplaint(complaint), day, obligationsOf(complaint, day));
}

/** The same, where the obligations of that day are at hand. */
export function notShownAmong(
  complaint: Complaint,
  day: IsoDate,
  duties: readonly Obligation[],
): NotShown[] {
  const { policy } = complaint;
  const { id, edition } = policy;
  const known = knownAt(complaint, day);
  const { facts } = known;
  const ofFacts = judge(complaint, facts)
    .filter(
      ({ requirement, answer: { truth } }) =>
        truth === 'unknown' && requirement.kind !== 'formality',
    )
    .map(({ fact: { event, stage }, requirement: { clause, must }, answer: { needs } }) => ({
      clause,
      stage,
      on: event.on,
      needs,
      because: `${factName(event.type, event.on)} must ${must}; the record does not show it.`,
    }));
  const found = [
    ...policy.stages.flatMap((stage) => ofStage(known, stage)),
    ...ofKind(known),
    ...facts.flatMap((fact) => ofFact(complaint, fact, duties)),
    ...facts.flatMap((fact) => ofUnseenGrounds(policy, fact)),
    ...facts.flatMap((fact, at) => ofUnshownEnd(policy, fact, facts[at - 1])),
    ...ofFacts,
  ];
  return found.map((one) => ({ ...one, policy: { id, edition } }));
}

type Found = Omit<NotShown, 'policy'>;

/** What opened a stage, and the steps of the landlord's that no limit dates, where no fact shows them. */
function ofStage(known: KnownFacts, stage: Stage): Found[] {
  if (openedOn(known, stage) === undefined) return [];
  const openers = stage.opensOn.filter((trigger) => typeof trigger === 'string');
  const isShown =
    openers.length < stage.opensOn.length ||
    known.facts.some(
      ({ event, stage: at }) =>
        openers.includes(event.type) && (at === stage.id || event.type === 'complaint.received'),
    );
  const opening: Found = {
    clause: stage.clause,
    stage: stage.id,
    needs: openers,
    because: `What opened ${stage.name} is not shown: ${openers.map((type) => EVENT_NAMES[type]).join(' or ')}.`,
  };
  const steps = stage.steps
    .filter((step) => step.party === 'landlord' && typeof step.limit !== 'object')
    // Of a step beside the others that was not seen, nobody can say that the policy asks for it.
    .filter((step) => !(step.beside && step.limit === 'not-seen'))
    .filter((step) => !settledOn(known, stage, step) && !releasedOn(known, stage, step))
    .filter((step) => stepAnsweredOn(known, stage, step))
    .map((step) => ({
      clause: step.clause,
      stage: stage.id,
      needs: step.doneBy,
      because: `The policy asks the landlord to ${DUTY_NAMES[step.duty]} at ${stage.name}; the record does not show it.`,
    }));
  return [...(isShown ? [] : [opening]), ...steps];
}

/** Duties beside the complaint of which it is not known whether they are owed. What an answer would tell waits for it. */
function ofKind({ complaint, asOf, facts, moments }: KnownFacts): Found[] {
  const { policy } = complaint;
  const isAnswered = facts.some(({ event }) => 'found' in event);
  return (policy.alongside ?? []).flatMap(({ clause, name, when }) => {
    const { truth, needs } = answer(when, aboutComplaint(complaint, asOf), policy);
    if (truth !== 'unknown' || (needs.includes('found') && !isAnswered)) return [];
    const because = `Whether the landlord has to ${name} turns on ${inWords(needs)}, which the record does not show.`;
    return [{ clause, stage: moments[0]?.after.stage ?? null, needs, because }];
  });
}

/** What a fact leaves open besides the policy's requirements. */
function ofFact(
  { policy }: Complaint,
  { event, stage }: PlacedFact,
  duties: readonly Obligation[],
): Found[] {
  const found = (clause: string, needs: readonly string[], because: string): Found[] => [
    {
      clause,
      stage,
      on: event.on,
      needs,
      because: `${factName(event.type, event.on)}: ${because}`,
    },
  ];
  if (event.type === 'advocate.authorised' && event.signed === undefined) {
    const rule = policy.requirements.find(({ kind }) => kind === 'unauthorised-advocate');
    return rule
      ? found(rule.clause, ['signed'], 'whether the authority is signed is not shown.')
      : [];
  }
  if (event.type === 'response.extended' && event.agreed === undefined) {
    const letter = duties
      .filter((duty) => duty.stage === stage)
      .flatMap(({ revisions }) => revisions)
      .find(({ on, byAgreement }) => byAgreement && on === event.on);
    return letter
      ? found(letter.clause ?? '', ['agreed'], 'whether the complainant agreed is not shown.')
      : [];
  }
  if (event.type === 'complaint.excluded' && event.reasons === undefined) {
    const { open } = policy.scope;
    return open && event.grounds.some((name) => isOwnGround(policy, name))
      ? found(
          open.clause,
          ['reasons'],
          "the reasons for a ground of the landlord's own are not shown.",
        )
      : [];
  }
  return [];
}

/** Grounds that may be among those of the policy that were not available. */
function ofUnseenGrounds(
  { scope, refusal, stages }: Policy,
  { event, stage }: PlacedFact,
): Found[] {
  const found = (clause: string, needs: string, because: string): Found => ({
    clause,
    stage,
    on: event.on,
    needs: [needs],
    because: `${factName(event.type, event.on)}: ${because}`,
  });
  if (event.type === 'escalation.refused') {
    const at = stages.find(({ id }) => id === stage)?.clause ?? '';
    if (refusal === 'not-seen')
      return [found(at, 'ground', 'whether the policy gives a power to refuse was not available.')];
    return given(refusal)?.grounds === 'not-seen'
      ? [
          found(
            given(refusal)?.clause ?? at,
            'ground',
            'on what grounds it may be was not available.',
          ),
        ]
      : [];
  }
  if (event.type !== 'complaint.excluded' || !scope.unseen) return [];
  const { clause } = scope.unseen;
  const isSeen = (name: string) =>
    scope.grounds.some((one) => one.id === name || one.clause === name);
  return event.grounds
    .filter((name) => !isSeen(name))
    .map((name) =>
      found(clause, 'grounds', `whether the policy has a ground '${name}' was not available.`),
    );
}
