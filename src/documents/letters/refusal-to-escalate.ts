import { positionOf } from '../../complaint/index.js';
import { windowUsedOn } from '../../history/index.js';
import { isPast } from '../../obligations/index.js';
import type { Cited, Policy, Role } from '../../policy/index.js';
import { given, powerToRefuse } from '../../policy/index.js';
import type { Kind } from './finish.js';
import { finish } from './finish.js';
import type { LetterBasics, LetterFile, LetterIssue } from './judging/index.js';
import {
  answeredSince,
  copiesOf,
  fields,
  issue,
  latestRequest,
  notRecorded,
  onRecord,
  send,
  unwritten,
} from './judging/index.js';
import { before, nextParts } from './next.js';
import { passage, quotation, section } from './parts.js';
import { commonWords, ombudsmanWords, refusalWords as words } from './words.js';

/** The options of a refusal to escalate. */
export interface RefusalToEscalateOptions extends LetterBasics {
  /** The policy's ground, by id or clause. */
  readonly ground?: string;
  readonly reasons?: string;
  readonly authorisedBy?: Role;
}

/** Refuses to escalate a complaint: the ground, the reasons in full, and where the complainant can go next. */
export const refusalToEscalate: Kind<RefusalToEscalateOptions> = {
  takes: { ground: fields.text, reasons: fields.text, authorisedBy: fields.role },
  write(file) {
    const { options, policy } = file;
    const { request, window } = latestRequest(file);
    const isNew = !onRecord(file, 'escalation.refused');
    const answered = request && isNew && answeredSince(file, request.on);
    const [none] = [
      ...noPower(policy),
      ...notRecorded(file, 'escalation.requested'),
      ...(answered ? [answered] : []),
    ];
    if (none) return unwritten(none);
    const { stage, ground, reasons, authorisedBy } = {
      ...onRecord(file, 'escalation.refused'),
      ...options,
    };
    const refusal = { inWriting: true, stage, ground: ground || undefined, reasons, authorisedBy };
    const bare = send(file, 'escalation.refused', refusal);
    // Whether the refusal counts can depend on who gets copies.
    const copiedTo = copiesOf(bare);
    const sent =
      copiedTo.length > 0 ? send(file, 'escalation.refused', { ...refusal, copiedTo }) : bare;
    const named = groundNamed(policy, ground);
    const power = powerToRefuse(policy);
    const isGroundNeeded = Array.isArray(power?.grounds) && power.grounds.length > 0;
    const isOver = positionOf(sent.complaint).end === 'escalation-refused';
    return finish(sent, {
      title: words.title,
      missing: [
        ...(isGroundNeeded && !ground
          ? [issue(policy, 'ground', words.noGround, { clause: power.clause })]
          : []),
        ...(ground === 'out-of-time' ? inTime(file) : []),
        ...(reasons ? [] : [issue(policy, 'reasons', words.noReasons, named ?? power)]),
      ],
      parts: [
        passage(['stage'], request && words.requested(request.on, sent.stage?.name), words.sorry),
        section(
          words.ground,
          passage(
            [],
            named && words.mayRefuse(named.name, named),
            named?.id === 'out-of-time' && window?.due && commonWords.lastDayToAsk(window.due),
          ),
        ),
        quotation('reasons', commonWords.reasons, reasons),
        ...before(
          isOver && words.ends,
          nextParts(sent, { ombudsman: ombudsmanWords.ofRefusal, because: 'ombudsman-right' }),
        ),
      ],
    });
  },
};

/** The issue if the policy has no power to refuse escalation, or that part was not available. */
function noPower(policy: Policy): LetterIssue[] {
  if (powerToRefuse(policy)) return [];
  const message = policy.refusal === 'not-seen' ? words.notSeen : words.noPower;
  return [issue(policy, 'kind', message)];
}

/** A ground, named in words that complete "a request that …". */
interface NamedGround extends Cited {
  readonly id: string;
  readonly name: string;
}

/** The ground of that name: a ground to refuse, a criterion of a gate, or the rule for late requests. */
function groundNamed(policy: Policy, name: string | undefined): NamedGround | undefined {
  const gates = policy.stages.flatMap(({ gate }) => given(gate)?.criteria ?? []);
  const late = given(policy.lateRequest);
  const all: readonly NamedGround[] = [
    ...(given(given(policy.refusal)?.grounds) ?? []),
    ...gates.map((criterion) => ({ ...criterion, name: words.unmet(criterion.name) })),
    ...(late ? [{ ...late, id: 'out-of-time', name: words.outOfTime }] : []),
  ];
  return all.find(({ id }) => id === name) ?? all.find(({ clause }) => clause === name);
}

/** The issue if a request that was on time is refused as late. */
function inTime(file: LetterFile): LetterIssue[] {
  const { request, window } = latestRequest(file);
  if (!request || !window?.due) return [];
  const { due } = window;
  if (isPast(windowUsedOn(file.complaint, request.on), { latest: due })) return [];
  return [issue(file.policy, 'ground', words.inTime(request.on, due), window)];
}
