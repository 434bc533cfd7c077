import { longDate } from '../calendar/index.js';
import { obligationsOf, positionOf } from '../complaint/index.js';
import { type Cited, given, type Policy, powerToRefuse, type Stage } from '../policy/index.js';
import { askedBy } from './letter-asked.js';
import { sendWithCopies } from './letter-copies.js';
import { type LetterFile, latest, onRecord, type Sent } from './letter-file.js';
import { finish } from './letter-finish.js';
import { issue, type Letter, type LetterIssue, unwritten } from './letter-issue.js';
import { nextPart, ombudsmanPart, optionsAfter } from './letter-next.js';
import { type LetterPart, saying, titled, told } from './letter-parts.js';
import { notRecorded } from './letter-place.js';
import { cite } from './letter-words.js';

/** We do not take the complaint to the next stage: the ground, the reasons in full, and what follows. */
export function refusalToEscalate(file: LetterFile<'refusal-to-escalate'>): Letter {
  const { options, on, policy } = file;
  const none = [...noPower(file), ...notRecorded(file, 'escalation.requested', undefined)];
  if (none[0]) return unwritten(none[0]);
  const { stage, ground, reasons, authorisedBy } = {
    ...onRecord(file, 'escalation.refused'),
    ...options,
  };
  const sent = sendWithCopies(file, {
    type: 'escalation.refused',
    on,
    inWriting: true,
    ...(stage && { stage }),
    ...(ground && { ground }),
    ...(reasons !== undefined && { reasons }),
    ...(authorisedBy && { authorisedBy }),
  });
  const found = named(policy, ground);
  const power = powerToRefuse(policy);
  const ends = positionOf(sent.complaint).end === 'escalation-refused';
  const asked = Array.isArray(power?.grounds) && power.grounds.length > 0;
  return finish(file, sent, {
    title: 'Why we are not taking your complaint further',
    missing: [
      ...(asked && !ground ? [noGround(policy, power?.clause)] : []),
      ...inTime(file, ground),
      ...(reasons ? [] : [noReasons(policy, found ?? power ?? {})]),
    ],
    parts: [
      opening(file, sent.stage),
      titled('The ground in our policy', groundPart(file, found)),
      told('reasons', 'Our reasons', reasons),
      saying([], ends && 'This ends our complaints process for this complaint.'),
      ...rights(file, sent),
    ],
  });
}

function noPower(file: LetterFile): LetterIssue[] {
  const { policy, position } = file;
  if (powerToRefuse(policy)) return [];
  const stage = policy.stages.find(({ id }) => id === position.stage) ?? policy.stages[0] ?? {};
  const message =
    policy.refusal === 'not-seen'
      ? 'Whether the policy gives a power to refuse escalation cannot be said: that part was not available.'
      : 'The policy gives no power to refuse escalation.';
  return [issue(policy, 'kind', message, stage)];
}

interface Named extends Cited {
  readonly id: string;
  readonly name: string;
}

/** The ground, wherever the policy has it: among its grounds, at a gate, or for a request after its window. */
function named(policy: Policy, name: string | undefined): Named | undefined {
  const gates = policy.stages.flatMap(({ gate }) => given(gate)?.criteria ?? []);
  const late = given(policy.lateRequest);
  const all: readonly Named[] = [
    ...(given(given(policy.refusal)?.grounds) ?? []),
    ...gates.map((one) => ({ ...one, name: `does not meet what we ask: that it ${one.name}` })),
    ...(late ? [{ ...late, id: 'out-of-time', name: 'comes after the last day to ask' }] : []),
  ];
  return all.find(({ id }) => id === name) ?? all.find(({ clause }) => clause === name);
}

const noGround = (policy: Policy, clause: string | undefined): LetterIssue =>
  issue(
    policy,
    'ground',
    "The letter names the ground: give it in 'ground'.",
    clause ? { clause } : {},
  );

const noReasons = (policy: Policy, cited: Partial<Cited>): LetterIssue =>
  issue(policy, 'reasons', "The letter explains the refusal in full: say why in 'reasons'.", cited);

/** The window that the request used, and whether it came after it. */
function windowUsed({ complaint, on }: LetterFile) {
  const request = latest(complaint, on, 'escalation.requested');
  const window = obligationsOf(complaint, on).find(
    ({ duty, settledOn }) => duty === 'escalate' && settledOn === request?.on,
  );
  return { request, window };
}

function inTime(file: LetterFile, ground: string | undefined): LetterIssue[] {
  const { request, window } = windowUsed(file);
  if (ground !== 'out-of-time' || !request || !window?.due || request.on > window.due) return [];
  const message = `The request of ${longDate(request.on)} came in time: the last day was ${longDate(window.due)}.`;
  return [issue(file.policy, 'ground', message, window)];
}

function opening(file: LetterFile, stage: Stage | undefined): LetterPart {
  const { request } = windowUsed(file);
  return saying(
    ['stage'],
    request &&
      `On ${longDate(request.on)} you asked us to look at your complaint again${stage ? ` at ${stage.name}` : ''}.`,
    'We have thought carefully about your request. We are sorry to tell you that we are refusing it.',
  );
}

function groundPart(file: LetterFile, found: Named | undefined): LetterPart {
  const { window } = windowUsed(file);
  return saying(
    [],
    found && `We may refuse a request that ${found.name}${cite(found)}.`,
    found?.id === 'out-of-time' && window?.due
      ? `The last day to ask was ${longDate(window.due)}.`
      : undefined,
  );
}

function rights(file: LetterFile, sent: Sent): readonly LetterPart[] {
  const next = nextPart(file, optionsAfter(file, sent));
  if (next.says.includes('ombudsman-right')) return [next];
  return [
    next,
    ombudsmanPart(
      'If you disagree with this decision',
      askedBy(file, sent, 'ombudsman-right'),
      'You can ask the Housing Ombudsman to look at it.',
    ),
  ];
}
