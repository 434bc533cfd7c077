import { dateWithYear, type IsoDate } from '../calendar/index.js';
import type { Complaint, PlacedFact } from '../history/index.js';
import {
  aboutComplaint,
  checkedComplaint,
  checkedDate,
  inWords,
  type KnownFacts,
  leftOnRecord,
  openedOn,
  releasedOn,
  settledOn,
  stepAnsweredOn,
} from '../history/index.js';
import { knownAt, ledgerOf, type PolicyObligation } from '../obligations/index.js';
import {
  answer,
  DUTY_NAMES,
  EVENT_NAMES,
  exclusionGround,
  given,
  type Policy,
  type Stage,
} from '../policy/index.js';
import type { NotShown } from './breach.js';
import { ofUnshownEnd, openOf } from './ends.js';
import { factName, judge } from './requirements.js';

/**
 * What the policy asks for and the record neither shows nor rules out, as it stood at the
 * end of a day: to be looked for, not held against the landlord.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`.
 */
export function notShown(complaint: Complaint, asOf: IsoDate): NotShown[] {
  const day = checkedDate(asOf, 'asOf');
  return notShownAmong(complaint, day, ledgerOf(checkedComplaint(complaint), day).rows('policy'));
}

/** The same, where the obligations of that day are at hand. */
export function notShownAmong(
  complaint: Complaint,
  day: IsoDate,
  duties: readonly PolicyObligation[],
): NotShown[] {
  const { policy } = complaint;
  const { id, edition } = policy;
  const known = knownAt(complaint, day);
  const { facts } = known;
  const ofFacts = judge(complaint, facts, day)
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
    ...leftOnRecord(complaint, day).map(({ must, ...one }) => ({
      ...{ ...one, needs: ['conduct.lifted'] },
      because: `${factName('conduct.lifted', one.on)} must ${must}; the record does not show it.`,
    })),
    ...facts.flatMap((fact) => ofFact(complaint, fact, duties)),
    ...duties.flatMap((duty) => ofUntoldLetter(policy, duty)),
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
  return (policy.alongside ?? []).flatMap(({ id, clause, name, when }) => {
    const { truth, needs } = answer(when, aboutComplaint(complaint, asOf), policy);
    if (truth !== 'unknown' || (needs.includes('found') && !isAnswered)) return [];
    const because = `Whether the landlord has to ${name} turns on ${inWords(needs)}, which the record does not show.`;
    const stage = moments[0]?.after.stage ?? null;
    return [{ clause, stage, obligation: `alongside/${id}`, needs, because }];
  });
}

/** What is late unless a holding letter, of which the record does not tell, put it off. */
function ofUntoldLetter(policy: Policy, duty: PolicyObligation): Found[] {
  const { lateUnless, stage, last } = duty;
  if (!lateUnless || !last.earliest) return [];
  const step = policy.stages
    .find(({ id }) => id === stage)
    ?.steps.find(({ duty: one }) => one === duty.duty);
  const clause = given(step?.extension)?.clause ?? duty.clause;
  const late = `late by ${lateUnless.workingDays} working ${lateUnless.workingDays === 1 ? 'day' : 'days'}`;
  const because = `The duty to ${duty.what ?? DUTY_NAMES[duty.duty]} is ${late} unless ${EVENT_NAMES[lateUnless.fact]} put off the last day, ${dateWithYear(last.earliest)}; the record does not show it.`;
  return [{ clause, stage, needs: [lateUnless.fact], because }];
}

/** What a fact leaves open besides the policy's requirements. */
function ofFact(
  { policy }: Complaint,
  fact: PlacedFact,
  duties: readonly PolicyObligation[],
): Found[] {
  const { event, stage } = fact;
  const found = openOf(fact);
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
      ? found(letter.clause, ['agreed'], 'whether the complainant agreed is not shown.')
      : [];
  }
  if (event.type === 'escalation.refused') return ofUnseenPower(policy, found);
  if (event.type !== 'complaint.excluded') return [];
  const grounds = event.grounds.map((name) => ({ name, ...exclusionGround(policy, name) }));
  const own = event.reasons === undefined && grounds.find(({ is }) => is === 'own');
  return [
    ...(own
      ? found(
          own.clause,
          ['reasons'],
          "the reasons for a ground of the landlord's own are not shown.",
        )
      : []),
    ...grounds
      .filter(({ is }) => is === 'not-seen')
      .flatMap(({ name, clause }) =>
        found(clause, ['grounds'], `whether the policy has a ground '${name}' was not available.`),
      ),
  ];
}

/** A power to refuse escalation, or its grounds, that were not available. */
function ofUnseenPower({ refusal }: Policy, found: ReturnType<typeof openOf>): Found[] {
  if (refusal === 'not-seen')
    return found(
      undefined,
      ['ground'],
      'whether the policy gives a power to refuse was not available.',
    );
  const power = given(refusal);
  return power?.grounds === 'not-seen'
    ? found(power.clause, ['ground'], 'on what grounds it may be was not available.')
    : [];
}
