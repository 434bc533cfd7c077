import type { ClauseRef, End, EventType, Policy, Stage } from '../policy/index.js';
import {
  aboutOf,
  advocateAfter,
  basisNeeded,
  endOf,
  given,
  isClosing,
  isReceipt,
  isRefusal,
  isReopening,
  receiptOf,
} from '../policy/index.js';
import type { EventStages } from './event-stages.js';
import { canRefuse, clauseToAsk, opens, stagesAfter } from './event-stages.js';
import { opening, stateToResume } from './stage-states.js';
import type { Transition, TransitionTable } from './transitions.js';
import { about, add, endId, enter, move, stateId, stay, stayHere } from './transitions.js';
import type { Regularity } from './words.js';

/** The events that every state after receipt accepts, besides those of the open stage. */
export function inEveryState(policy: Policy, places: EventStages): TransitionTable {
  const table: Record<string, Transition[]> = {};
  for (const type of places.known) {
    if (isReceipt(type)) continue;
    if (!places.bearsOnStage(type)) {
      add(table, type, general(type));
      continue;
    }
    if (isRefusal(type) && canRefuse(policy)) {
      add(
        table,
        type,
        ...refusals(policy),
        move({ type: 'refusalCounts' }, endId(policy, 'escalation-refused'), 'not-provided'),
      );
    }
    if (isClosing(type)) {
      add(table, type, ...closings(policy, type));
      continue;
    }
    const refused = isRefusal(type) && canRefuse(policy);
    const regularity = refused ? 'without-formalities' : 'stage-skipped';
    add(
      table,
      type,
      ...entering(policy, type, regularity),
      stay('earlier-stage', { type: 'isAboutEarlier' }),
      stay(fallback(policy, type)),
    );
  }
  return table;
}

/** An event about a later stage, which opens it. */
const entering = (policy: Policy, type: EventType, regularity: Regularity): Transition[] =>
  policy.stages.map((stage) => opening(policy, stage, type, 'isAboutLater', regularity));

/** The regularity of an event that belongs to no stage. */
function fallback(policy: Policy, type: EventType): Regularity {
  if (isRefusal(type) && canRefuse(policy)) return 'without-formalities';
  // A landlord may do these at any stage, even if its policy has no step for them.
  const isWelcome = aboutOf(type) === 'any-stage' && !isReopening(type);
  return isWelcome ? 'regular' : 'not-provided';
}

/** Events about the complaint as a whole. */
function general(type: EventType): Transition {
  const plain = stay('regular');
  const advocate = advocateAfter(type);
  if (advocate === undefined) return plain;
  const action = { type: advocate ? 'authorise' : 'endAuthority' } as const;
  return { ...plain, actions: [action, ...plain.actions] };
}

/** A refusal that counts, of a stage for which no request is recorded. */
const refusals = (policy: Policy): Transition[] =>
  policy.stages
    .filter((stage) => opens(stage, 'escalation.requested'))
    .map((stage) =>
      enter(
        stage.id,
        about('isLaterRefusal', stage.id),
        endId(policy, 'escalation-refused'),
        'stage-skipped',
      ),
    );

function closings(policy: Policy, type: EventType): Transition[] {
  const end = endOf(type) as End;
  const regularity =
    basisNeeded(type) === 'ground' ||
    basisNeeded(type) === 'time' ||
    (end === 'merged' && policy.merging === 'none')
      ? 'not-provided'
      : 'regular';
  return [
    ...policy.stages.map((stage) =>
      enter(stage.id, about('isAboutLater', stage.id), endId(policy, end), 'stage-skipped'),
    ),
    move(undefined, endId(policy, end), regularity),
  ];
}

/**
 * The events accepted once the complaint is closed. Closed is not final: the complainant may still escalate,
 * and the landlord or the Ombudsman may reopen it.
 */
export function afterTheEnd(policy: Policy, places: EventStages): TransitionTable {
  const table: Record<string, Transition[]> = {};
  for (const type of places.known) {
    if (isReceipt(type) || !places.bearsOnStage(type)) continue;
    if (isReopening(type)) {
      for (const stage of policy.stages) {
        add(
          table,
          type,
          enter(
            stage.id,
            about('isAbout', stage.id),
            stateId(policy, stage.id, stateToResume(stage)),
            policy.reopening === 'none' ? 'not-provided' : 'regular',
            given(policy.reopening)?.clause,
          ),
        );
      }
    } else if (isRefusal(type) && canRefuse(policy)) {
      add(table, type, ...refusals(policy));
    } else if (!isClosing(type)) {
      add(table, type, ...entering(policy, type, 'after-the-end'));
    }
    add(table, type, stay('after-the-end'));
  }
  return table;
}

/** A merged complaint goes on in the other one: only reopening brings it back. */
export function afterMerging(places: EventStages): TransitionTable {
  const table: Record<string, Transition[]> = {};
  for (const type of places.known) {
    if (isReceipt(type) || isReopening(type)) continue;
    if (places.bearsOnStage(type)) add(table, type, stayHere('after-the-end'));
  }
  return table;
}

/** The clause that lets the complainant ask for a stage: the clause of the last stage that leads there. */
const clauseToGoOn = (policy: Policy, stage: Stage): ClauseRef => {
  const before = policy.stages.findLast((one) =>
    stagesAfter(policy, one, 'escalation.requested').includes(stage),
  );
  return before ? clauseToAsk(before) : stage.clause;
};

const LEADING_ON = ['escalation.requested', 'complaint.escalated', 'complaint.formalised'] as const;

/**
 * From `resolved` the complainant may escalate, and a query put right may become a formal complaint, as the
 * policy foresees.
 */
export function afterResolved(policy: Policy): TransitionTable {
  const table: Record<string, Transition[]> = {};
  for (const stage of policy.stages) {
    for (const type of LEADING_ON) {
      if (!opens(stage, type)) continue;
      const taken = opening(policy, stage, type, 'isNext', 'regular');
      const clause =
        receiptOf(type) === 'escalation.requested' ? clauseToGoOn(policy, stage) : stage.clause;
      add(table, type, { ...taken, meta: { ...taken.meta, clause } });
    }
  }
  return table;
}
