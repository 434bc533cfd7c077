import { longDate } from '../../calendar/index.js';
import { positionOf } from '../../complaint/index.js';
import type { Stage } from '../../policy/index.js';
import { powerToRefuse } from '../../policy/index.js';
import { askedBy } from './asked.js';
import { sendWithCopies } from './copies.js';
import type { LetterFile } from './file.js';
import { onRecord } from './file.js';
import { finish } from './finish.js';
import type { Letter } from './issue.js';
import { unwritten } from './issue.js';
import { nextPart, ombudsmanPart, optionsAfter } from './next.js';
import type { LetterPart } from './parts.js';
import { saying, titled, told } from './parts.js';
import { notRecorded } from './place.js';
import type { Named } from './refusal-ground.js';
import { inTime, named, noGround, noPower, noReasons, windowUsed } from './refusal-ground.js';
import type { Sent } from './send.js';
import { cite, say } from './words.js';

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
    found && say`We may refuse a request that ${found.name}${cite(found)}.`,
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
