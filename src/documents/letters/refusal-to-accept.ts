import { joined, longDate } from '../../calendar/index.js';
import type { Ground } from '../../policy/index.js';
import { exclusionGround } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import { askedBy } from './asked.js';
import { groundsOf, named, noGround, noPower, noReasons, notSeen } from './exclusion.js';
import type { LetterFile } from './file.js';
import { latest, onRecord } from './file.js';
import { finish } from './finish.js';
import type { Letter } from './issue.js';
import { unwritten } from './issue.js';
import { nextPart, ombudsmanPart, optionsAfter } from './next.js';
import type { LetterPart } from './parts.js';
import { NOTHING, saying, titled, told } from './parts.js';
import type { Sent } from './send.js';
import { send } from './send.js';
import { notWhole } from './topics.js';
import { cite, say } from './words.js';

/** We do not take the matter as a complaint: every ground, the reasons, and where else it can go. */
export function refusalToAccept(file: LetterFile<'refusal-to-accept'>): Letter {
  const { options, on, policy } = file;
  const none = noPower(policy);
  if (none[0]) return unwritten(none[0]);
  const { stage, reasons, decidedBy } = { ...onRecord(file, 'complaint.excluded'), ...options };
  const remains = !options.grounds && options.matter ? notWhole(policy, options.matter) : [];
  if (remains[0]) return unwritten(remains[0]);
  const names = groundsOf(file);
  if (names.length === 0) return unwritten(noGround(file));
  const sent = send(file, {
    type: 'complaint.excluded',
    on,
    grounds: names,
    ...(stage && { stage }),
    ...(reasons !== undefined && { reasons }),
    ...(decidedBy && { decidedBy }),
  });
  const grounds = names.flatMap((name) => named(policy, name));
  const unnamed = names.filter((name) => exclusionGround(policy, name).is === 'not-seen');
  return finish(file, sent, {
    title: 'Why we cannot take your complaint',
    missing: [
      ...unnamed.map((name) => notSeen(policy, name)),
      ...(reasons ? [] : [noReasons(policy, grounds)]),
    ],
    parts: [
      opening(file),
      titled('The grounds in our policy', { says: [], content: [list(grounds.map(groundLine))] }),
      told('reasons', 'Our reasons', reasons),
      elsewhere(grounds),
      ...rights(file, sent),
    ],
  });
}

function opening({ complaint, on }: LetterFile): LetterPart {
  const receipt = latest(complaint, on, 'complaint.received');
  return saying(
    [],
    receipt
      ? `Thank you for your complaint, which we received on ${longDate(receipt.on)}.`
      : 'Thank you for your complaint.',
    'We have looked at it carefully. We are sorry to tell you that we cannot take it through our complaints process.',
  );
}

function groundLine(ground: Ground) {
  const may = ground.discretion ? 'We may refuse a complaint' : 'We do not take a complaint';
  return ground.onlyIfStated
    ? paragraph(
        say`The list in our policy is not complete${cite(ground)}. We explain our ground below.`,
      )
    : paragraph(say`${may} where the matter ${ground.name}${cite(ground)}.`);
}

function elsewhere(grounds: readonly Ground[]): LetterPart {
  const names = grounds.flatMap((one) => (one.route ? [one.route.name] : []));
  const routes = [...new Set(names)];
  return routes.length === 0
    ? NOTHING
    : titled(
        'Where your matter can go',
        saying(['next-steps'], `It can be dealt with through ${joined(routes)}.`),
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
      'You can ask the Housing Ombudsman to look at it. The Ombudsman can tell us to take your complaint.',
    ),
  ];
}
