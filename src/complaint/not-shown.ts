import type { IsoDate } from '../calendar/index.js';
import { dateWithYear, workingDays } from '../calendar/index.js';
import type { Complaint, KnownFacts, PlacedFact } from '../history/index.js';
import {
  aboutComplaint,
  checkedComplaint,
  checkedDate,
  inWords,
  leftOnRecord,
  openedOn,
  releasedOn,
  settledOn,
  stepAnsweredOn,
} from '../history/index.js';
import type { PolicyObligation } from '../obligations/index.js';
import { dutyInWords, ledgerOf } from '../obligations/index.js';
import type { EventOf, Policy, Stage } from '../policy/index.js';
import {
  answer,
  DUTY_NAMES,
  EVENT_NAMES,
  eventOn,
  exclusionGround,
  given,
  isReceipt,
  notShownToMeet,
  stepOf,
} from '../policy/index.js';
import type { NotShown, NotShownOf } from './breach.js';
import { notShownBy } from './breach.js';
import { ofUnshownEnd } from './ends.js';
import { judgedOn } from './requirements.js';

/**
 * What the policy asks for and the record neither shows nor rules out, as it stood at the
 * end of a day: to be looked for, not held against the landlord.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`.
 */
export function notShown(complaint: Complaint, asOf: IsoDate): NotShown[] {
  const day = checkedDate(asOf, 'asOf');
  const { known, rows } = ledgerOf(checkedComplaint(complaint), day);
  const { policy } = complaint;
  const { id, edition } = policy;
  const { facts } = known;
  const duties = rows('policy');
  const all: NotShownOf[] = [
    ...policy.stages.flatMap((stage) => ofStage(known, stage)),
    ...ofKind(known),
    ...leftOnRecord(complaint, day).map(({ must, shownBy, ...one }) => ({
      ...one,
      needs: [shownBy],
      because: notShownToMeet(shownBy, one.on, must),
    })),
    ...facts.flatMap((fact) => ofFact(policy, fact, duties)),
    ...duties.flatMap((duty) => ofUntoldLetter(policy, duty)),
    ...facts.flatMap((fact, at) => ofUnshownEnd(policy, fact, facts[at - 1])),
    ...judgedOn(complaint, day)
      .filter(
        ({ answer, requirement }) => answer.truth === 'unknown' && requirement.kind !== 'formality',
      )
      .map(({ fact, requirement: { clause, must }, answer: { needs } }) => ({
        ...{ clause, stage: fact.stage, on: fact.event.on, needs },
        because: notShownToMeet(fact.event.type, fact.event.on, must),
      })),
  ];
  return all.map((one) => ({ ...one, policy: { id, edition } }));
}

/** What opened a stage, and the steps of the landlord's that no limit dates, where no fact shows them. */
function ofStage(known: KnownFacts, stage: Stage): NotShownOf[] {
  if (openedOn(known, stage) === undefined) return [];
  const openers = stage.opensOn.filter((trigger) => typeof trigger === 'string');
  const isShown =
    openers.length < stage.opensOn.length ||
    known.facts.some(
      ({ event, stage: at }) =>
        openers.includes(event.type) && (at === stage.id || isReceipt(event.type)),
    );
  const missing = stage.steps
    .filter((step) => step.party === 'landlord' && typeof step.limit !== 'object')
    // Of a step beside the others that was not seen, nobody can say that the policy asks for it.
    .filter((step) => !(step.beside && step.limit === 'not-seen'))
    .filter((step) => !settledOn(known, stage, step) && !releasedOn(known, stage, step))
    .filter((step) => stepAnsweredOn(known, stage, step));
  const opening = `The record does not show what opened ${stage.name}. It should show ${openers.map((type) => EVENT_NAMES[type]).join(' or ')}.`;
  return [
    ...(isShown ? [] : [{ clause: stage.clause, needs: openers, because: opening }]),
    ...missing.map(({ clause, doneBy, duty }) => ({
      ...{ clause, needs: doneBy },
      because: `The policy requires the landlord to ${DUTY_NAMES[duty]} at ${stage.name}. The record does not show that it did.`,
    })),
  ].map((one) => ({ ...one, stage: stage.id }));
}

/** Duties beside the complaint of which it is not known whether they are owed. What an answer would tell waits for it. */
function ofKind({ complaint, asOf, facts, moments }: KnownFacts): NotShownOf[] {
  const { policy } = complaint;
  const isAnswered = facts.some(({ event }) => 'found' in event);
  return (policy.alongside ?? []).flatMap(({ id, clause, name, when }) => {
    const { truth, needs } = answer(when, aboutComplaint(complaint, asOf), policy);
    if (truth !== 'unknown' || (needs.includes('found') && !isAnswered)) return [];
    const because = `The landlord must ${name} in some cases only. The record does not show ${inWords(needs)}.`;
    const stage = moments[0]?.after.stage ?? null;
    return [{ clause, stage, obligation: `alongside/${id}`, needs, because }];
  });
}

/** What is late unless a holding letter, of which the record does not tell, put it off. */
function ofUntoldLetter(policy: Policy, row: PolicyObligation): NotShownOf[] {
  const { lateUnless, stage, last } = row;
  if (!lateUnless || !last.earliest) return [];
  const { fact, workingDays: days } = lateUnless;
  const clause = given(stepOf(policy, stage, row.duty)?.extension)?.clause ?? row.clause;
  const mover = fact === 'complaint.paused' ? 'pause' : 'holding letter';
  const late = days > 0 ? `${workingDays(days)} late` : 'late';
  const because = `The landlord had until ${dateWithYear(last.earliest)} to ${dutyInWords(row)}. Unless a ${mover} extended this, it is ${late}. The record does not cover ${mover}s.`;
  return [{ clause, stage, needs: [fact], because }];
}

/** What a fact leaves open besides the policy's requirements. */
function ofFact(
  policy: Policy,
  fact: PlacedFact,
  duties: readonly PolicyObligation[],
): NotShownOf[] {
  const { event, stage } = fact;
  const name = eventOn(event.type, event.on);
  if (event.type === 'advocate.authorised' && event.signed === undefined) {
    const rule = policy.requirements.find(({ kind }) => kind === 'unauthorised-advocate');
    const because = `The record does not show whether ${name} was signed.`;
    return rule ? [notShownBy(fact, rule.clause, 'signed', because)] : [];
  }
  if (event.type === 'response.extended' && event.agreed === undefined) {
    const letter = duties
      .filter((duty) => duty.stage === stage)
      .flatMap(({ revisions }) => revisions)
      .find(({ on, byAgreement }) => byAgreement && on === event.on);
    const because = `The record does not show whether the complainant agreed to ${name}.`;
    return letter ? [notShownBy(fact, letter.clause, 'agreed', because)] : [];
  }
  if (event.type === 'escalation.refused') {
    const refusal = given(policy.refusal);
    if (policy.refusal !== 'not-seen' && refusal?.grounds !== 'not-seen') return [];
    const because = refusal
      ? `The part of the policy on grounds for ${name} was not available.`
      : `The part of the policy that may allow ${name} was not available.`;
    return [notShownBy(fact, refusal?.clause, 'ground', because)];
  }
  return event.type === 'complaint.excluded' ? ofExclusion(policy, fact, event) : [];
}

/** Grounds of the landlord's own without reasons, and grounds that the policy may have. */
function ofExclusion(
  policy: Policy,
  fact: PlacedFact,
  { grounds, reasons }: EventOf<'complaint.excluded'>,
): NotShownOf[] {
  const named = grounds.map((name) => ({ name, ...exclusionGround(policy, name) }));
  const own = reasons === undefined && named.find(({ is }) => is === 'own');
  const unseen = named.filter(({ is }) => is === 'not-seen');
  const of = eventOn(fact.event.type, fact.event.on);
  const noReasons = `The record does not show the reasons for the landlord's own ground for ${of}.`;
  return [
    ...(own ? [notShownBy(fact, own.clause, 'reasons', noReasons)] : []),
    ...unseen.map(({ name, clause }) => {
      const because = `The part of the policy that may have the ground ‘${name}’ for ${of} was not available.`;
      return notShownBy(fact, clause, 'grounds', because);
    }),
  ];
}
