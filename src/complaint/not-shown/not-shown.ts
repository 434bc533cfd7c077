import type { IsoDate } from '../../calendar/index.js';
import type { Complaint, KnownComplaint, PlacedEvent } from '../../history/index.js';
import {
  aboutComplaint,
  checkedComplaint,
  checkedDate,
  leftOnRecord,
} from '../../history/index.js';
import { basisOf } from '../../lifecycle/index.js';
import type { PolicyObligation, Revision } from '../../obligations/index.js';
import { ledgerOf } from '../../obligations/index.js';
import type { EventOf, Policy } from '../../policy/index.js';
import {
  advocateAfter,
  answer,
  basisNeeded,
  exclusionGround,
  given,
  isRefusal,
  powerToRefuse,
  stageOf,
  stepOf,
} from '../../policy/index.js';
import type { Draft, NotShown } from '../breach.js';
import { gap, ofEvent, under } from '../breach.js';
import { clauseOwed } from '../breaches.js';
import { seniorityLeftOpen } from '../handling.js';
import { judgedOn } from '../requirements.js';
import { ofStage } from './of-stage.js';

/**
 * What the policy requires and the record neither shows nor rules out, as of the end of a
 * day: something to look for, not to hold against the landlord.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`.
 */
export function notShown(complaint: Complaint, asOf: IsoDate): NotShown[] {
  const day = checkedDate(asOf, 'asOf');
  const { known, rows } = ledgerOf(checkedComplaint(complaint), day);
  const { policy } = complaint;
  const { history } = known;
  const duties = rows('policy');
  const byAgreement = lettersByAgreement(duties);
  return under(policy, [
    ...policy.stages.flatMap((stage) => ofStage(known, stage)),
    ...ofKind(known),
    ...leftOnRecord(complaint, day).map(({ must, shownBy, on, ...fields }) =>
      gap('requirement-met', { type: shownBy, on, must }, { ...fields, on, needs: [shownBy] }),
    ),
    ...history.flatMap((placed) => leftOpen(policy, placed, byAgreement)),
    ...history.flatMap((placed) => seniorityLeftOpen(complaint, placed)),
    ...duties.flatMap((duty) => ofUntoldLetter(policy, duty)),
    ...history.flatMap((placed, at) => ofEnd(policy, placed, history[at - 1])),
    ...ofRequirements(complaint, day),
  ]);
}

/**
 * Duties alongside the complaint that may or may not be owed. Facts that an answer would give are not asked for
 * before it.
 */
function ofKind({ complaint, asOf, moments }: KnownComplaint): Draft<NotShown>[] {
  const { policy } = complaint;
  const stage = moments[0]?.after.stage ?? null;
  return (policy.alongside ?? []).flatMap(({ id, clause, name: must, when }) => {
    const { truth, needs } = answer(when, aboutComplaint(complaint, asOf), policy);
    if (truth !== 'unknown' || needs.includes('found')) return [];
    const fields = { clause, stage, obligation: `alongside/${id}`, needs };
    return [gap('whether-required', { must, needs }, fields)];
  });
}

/** Duties that are late unless a holding letter missing from the record put them off. */
function ofUntoldLetter(policy: Policy, row: PolicyObligation): Draft<NotShown>[] {
  const { lateUnless, stage, duty } = row;
  const due = row.last.earliest as IsoDate;
  if (!lateUnless) return [];
  const { fact, workingDays: workingDaysLate } = lateUnless;
  const clause = given(stepOf(policy, stage, duty)?.extension)?.clause ?? row.clause;
  const mover = fact === 'complaint.paused' ? 'pause' : 'holding letter';
  const data = { ...row, due, workingDaysLate, mover };
  return [gap('whether-extended', data, { clause, stage, needs: [fact] })];
}

/** Requirements that an event may or may not meet. */
const ofRequirements = (complaint: Complaint, day: IsoDate): Draft<NotShown>[] =>
  judgedOn(complaint, day)
    .filter(
      ({ answer, requirement }) => answer.truth === 'unknown' && requirement.kind !== 'formality',
    )
    .map(({ placed: { event, stage }, requirement: { clause, must }, answer: { needs } }) =>
      gap('requirement-met', { ...event, must }, { clause, stage, on: event.on, needs }),
    );

/** Holding letters by day and stage. */
type Letters = ReadonlyMap<string, Revision>;

/** The first holding letter of each stage and day that needs the complainant's agreement. */
function lettersByAgreement(duties: readonly PolicyObligation[]): Letters {
  const letters = duties.flatMap(({ stage, revisions }) =>
    revisions
      .filter(({ byAgreement }) => byAgreement)
      .map((letter) => [`${letter.on} ${stage}`, letter] as const),
  );
  return new Map(letters.reverse());
}

/** Gaps that an event leaves besides the policy's requirements. */
function leftOpen(policy: Policy, placed: PlacedEvent, byAgreement: Letters): Draft<NotShown>[] {
  const { event, stage } = placed;
  if (advocateAfter(event.type)) {
    const rule = policy.requirements.find(({ kind }) => kind === 'unauthorised-advocate');
    if ('signed' in event || !rule) return [];
    return [gap('signature', event, ofEvent(placed, rule.clause, 'signed'))];
  }
  switch (event.type) {
    case 'response.extended': {
      const letter = byAgreement.get(`${event.on} ${stage}`);
      if (event.agreed !== undefined || !letter) return [];
      return [gap('extension-agreed', event, ofEvent(placed, letter.clause, 'agreed'))];
    }
    case 'escalation.refused': {
      const refusal = given(policy.refusal);
      if (policy.refusal !== 'not-seen' && refusal?.grounds !== 'not-seen') return [];
      const reason = refusal ? 'refusal-grounds' : 'refusal-allowed';
      return [gap(reason, event, ofEvent(placed, refusal?.clause, 'ground'))];
    }
    case 'complaint.excluded':
      return ofExclusion(policy, placed, event);
    default:
      return [];
  }
}

/** Grounds outside the policy without reasons, and grounds that the policy may have. */
function ofExclusion(
  policy: Policy,
  placed: PlacedEvent,
  { type, on, grounds, reasons }: EventOf<'complaint.excluded'>,
): Draft<NotShown>[] {
  const named = grounds.map((id) => ({ id, ...exclusionGround(policy, id) }));
  const own = reasons === undefined && named.find(({ is }) => is === 'own');
  return [
    ...(own
      ? [gap('own-ground-reasons', { type, on }, ofEvent(placed, own.clause, 'reasons'))]
      : []),
    ...named
      .filter(({ is }) => is === 'not-seen')
      .map(({ id: ground, clause }) =>
        gap('exclusion-ground', { type, on, ground }, ofEvent(placed, clause, 'grounds')),
      ),
  ];
}

/** What would justify an end, if neither the record nor the available policy shows it. */
function ofEnd(policy: Policy, placed: PlacedEvent, before?: PlacedEvent): Draft<NotShown>[] {
  const { event, regularity } = placed;
  if (isRefusal(event.type)) {
    const power = powerToRefuse(policy);
    const isMissing = Array.isArray(power?.grounds) && !('ground' in event);
    if (!power || !isMissing) return [];
    return [gap('refusal-ground', event, ofEvent(placed, power.clause, 'ground'))];
  }
  const needed = basisNeeded(event.type);
  if (regularity === 'without-basis' && needed === 'agreement' && !('agreed' in event))
    return [gap('end-agreed', event, ofEvent(placed, clauseOwed(policy, placed), 'agreed'))];
  const open = stageOf(policy, before?.after.stage);
  const step = stepOf(policy, before?.after.stage, before?.after.step);
  const isOwed = step?.party === 'landlord' && needed !== 'ground';
  if (!open || !isOwed || basisOf(policy, open, event) !== 'unknown') return [];
  const field = needed === 'agreement' ? 'agreed' : 'reasons';
  return [gap('end-allowed', event, ofEvent(placed, step.clause, field))];
}
