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

/** What a refusal to escalate takes. */
export interface RefusalToEscalateOptions extends LetterBasics {
  /** The policy's ground, by id. */
  readonly ground?: string;
  readonly reasons?: string;
  readonly authorisedBy?: Role;
}

/** We do not take the complaint to the next stage: the ground, the reasons in full, and what follows. */
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
    // Whether the refusal counts may depend on its copies.
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

/** A policy without a power to refuse, or whose part on this was not available. */
function noPower(policy: Policy): LetterIssue[] {
  if (powerToRefuse(policy)) return [];
  const message = policy.refusal === 'not-seen' ? words.notSeen : words.noPower;
  return [issue(policy, 'kind', message)];
}

/** A ground with the words that complete "a request that …". */
interface NamedGround extends Cited {
  readonly id: string;
  readonly name: string;
}

/** The ground, wherever the policy has it: among its grounds, at a gate, or for a request after its window. */
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

/** A request that was not late is not refused for being late. */
function inTime(file: LetterFile): LetterIssue[] {
  const { request, window } = latestRequest(file);
  if (!request || !window?.due) return [];
  const { due } = window;
  if (isPast(windowUsedOn(file.complaint, request.on), { latest: due })) return [];
  return [issue(file.policy, 'ground', words.inTime(request.on, due), window)];
}
