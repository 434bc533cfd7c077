import type { IsoDate } from '../calendar/index.js';
import type { Complaint, Obligation, Position } from '../complaint/index.js';
import { checkedComplaint, obligationsOf, positionOf } from '../complaint/index.js';
import { ComplaintsError } from '../errors.js';
import { ownFactsBy } from '../history/index.js';
import { lifecycleOf, opens } from '../lifecycle/index.js';
import type { FactName, Policy, Requirement, Stage } from '../policy/index.js';
import { given, isReceipt } from '../policy/index.js';
import {
  atTheGate,
  notAnswered,
  notAvailable,
  outOfTime,
  passedOver,
  powerNotSeen,
} from './escalation-findings.js';
import type { Finding } from './finding.js';
import { allNeeds, consider } from './finding.js';
import { ownKinds, readFacts } from './given-facts.js';
import type { EscalationRequest } from './request.js';
import { REQUEST_KINDS } from './request.js';
import { WRONG_FACTS } from './words.js';

/** Whether a complaint goes to its next stage, with every reason. */
export interface EscalationAssessment {
  /**
   * `accept`: nothing speaks against it. `may-refuse`: a ground for refusing it is met. `for-decision`: the
   * policy does not say what follows, and a person decides. `not-available`: there is no further stage.
   * `undetermined`: nothing is known to speak against it, but a fact or a part of the policy that may is missing.
   */
  readonly outcome: 'accept' | 'may-refuse' | 'for-decision' | 'not-available' | 'undetermined';
  /** The stage it would open. */
  readonly stage?: string;
  /** Everything considered, met or not. */
  readonly findings: readonly Finding[];
  /** What a refusal must do to count. */
  readonly formalities: readonly Requirement[];
  /** The window for such a request, if there is or was one. */
  readonly window?: Obligation;
  /** Facts that are missing. */
  readonly needs: readonly FactName[];
}

/**
 * Says whether a request for the next stage may be refused: by the policy's grounds, and
 * because it comes outside its window or before the answer. Refuses nothing: a refusal is an event to
 * be recorded, and counts only with its formalities.
 *
 * @param request - `on` is required; the complaint is looked at as it stood that day, the request not yet made.
 * @throws {@link ComplaintsError} `request/invalid` for an unknown fact or a wrong value.
 */
export function assessEscalation(
  complaint: Complaint,
  request: EscalationRequest,
): EscalationAssessment {
  const { policy } = checkedComplaint(complaint);
  const refusal = given(policy.refusal);
  const grounds = given(refusal?.grounds) ?? [];
  const gates = policy.stages.flatMap(({ gate }) => given(gate)?.criteria ?? []);
  const conditions = [...grounds, ...gates].map(({ met }) => met);
  const told = readFacts(
    request,
    { ...REQUEST_KINDS, ...ownKinds(policy, 'request', conditions) },
    ['on'],
    conditions,
    'request/invalid',
  );
  const asked = told as unknown as EscalationRequest;
  const { on } = asked;
  const facts = { ...ownFactsBy(complaint, on), ...told };
  if (isBeforeReceipt(complaint, on)) {
    const issues = [{ path: 'on', message: WRONG_FACTS['before-receipt'](on) }];
    throw new ComplaintsError('request/invalid', { given: request, issues });
  }
  const before = positionBefore(complaint, on);
  const from = policy.stages.find(({ id }) => id === before.stage) ?? (policy.stages[0] as Stage);
  const to = stageAsked(policy, from, asked);
  if (!to || hasEnded(before)) {
    const findings = [notAvailable(policy, from, to && before.end)];
    return { outcome: 'not-available', findings, formalities: [], needs: [] };
  }
  const window = obligationsOf(complaint, on).find(
    ({ stage, duty }) => stage === from.id && duty === 'escalate',
  );
  const findings = [
    ...grounds.map((ground) => consider(policy, ground, 'refuse', facts, 'request')),
    ...(policy.refusal === 'not-seen' ? [powerNotSeen(policy)] : []),
    ...(refusal?.grounds === 'not-seen' ? [powerNotSeen(policy, refusal.clause)] : []),
    ...(asked.stage === undefined ? [] : passedOver(complaint, from, to, on)),
    ...atTheGate(policy, to, facts),
    outOfTime(complaint, from, window, on),
    notAnswered(complaint, from, before),
  ];
  return {
    outcome: outcomeOf(against(findings)),
    stage: to.id,
    findings,
    formalities: given(refusal?.formalities) ?? [],
    ...(window && { window }),
    needs: allNeeds(against(findings)),
  };
}

/** Whether a finding speaks against the request: criteria that are met speak for it. */
const against = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ effect }) => effect !== 'include');

function outcomeOf(findings: readonly Finding[]): EscalationAssessment['outcome'] {
  const met = findings.filter((finding) => finding.met === true);
  if (met.some(({ effect }) => effect === 'refuse')) return 'may-refuse';
  if (met.length > 0) return 'for-decision';
  return findings.some((finding) => finding.met === 'unknown') ? 'undetermined' : 'accept';
}

const isBeforeReceipt = ({ events }: Complaint, on: IsoDate): boolean =>
  events.some((event) => isReceipt(event.type) && on < event.on);

/** The complaint's position that day, or before the request if that is already on record. */
function positionBefore(complaint: Complaint, on: IsoDate): Position {
  const { history } = complaint;
  const recorded = history.findIndex(
    ({ event }) => event.type === 'escalation.requested' && event.on === on,
  );
  return history[recorded - 1]?.after ?? positionOf(complaint, on);
}

/** The stage that is asked for, or the next. */
function stageAsked(policy: Policy, from: Stage, request: EscalationRequest): Stage | undefined {
  const later = policy.stages
    .slice(lifecycleOf(policy).indexOf(from.id) + 1)
    .filter((stage) => opens(stage, 'escalation.requested'));
  const { stage } = request;
  if (stage === undefined) return later[0];
  const asked = later.find(({ id }) => id === stage);
  if (asked) return asked;
  const possible = later.map(({ id }) => id);
  const message = WRONG_FACTS.stage(stage, from.id, possible);
  throw new ComplaintsError('request/invalid', {
    given: request,
    issues: [{ path: 'stage', message }],
  });
}

/** Whether the process has ended for good; a complaint settled early, or left to lapse, can still be escalated. */
const hasEnded = ({ end }: Position): boolean =>
  end !== undefined && end !== 'resolved' && end !== 'lapsed';
