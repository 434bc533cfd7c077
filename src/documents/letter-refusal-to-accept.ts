import { assessScope } from '../assessments/index.js';
import { longDate } from '../calendar/index.js';
import { type ConductGround, type Ground, given, type Policy } from '../policy/index.js';
import { askedBy } from './letter-asked.js';
import { type LetterFile, latest, onRecord, type Sent, send } from './letter-file.js';
import { finish } from './letter-finish.js';
import { issue, type Letter, type LetterIssue, unwritten } from './letter-issue.js';
import { nextPart, ombudsmanPart, optionsAfter } from './letter-next.js';
import { type LetterPart, NOTHING, saying, titled, told } from './letter-parts.js';
import { cite, listed } from './letter-words.js';
import { list, paragraph } from './nodes.js';

/** We do not take the matter as a complaint: every ground, the reasons, and where else it can go. */
export function refusalToAccept(file: LetterFile<'refusal-to-accept'>): Letter {
  const { options, on, policy } = file;
  const none = noPower(policy);
  if (none[0]) return unwritten(none[0]);
  const { stage, reasons, decidedBy } = { ...onRecord(file, 'complaint.excluded'), ...options };
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
  const unnamed = policy.scope.unseen
    ? names.filter((name) => named(policy, name).length === 0)
    : [];
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

type AnyGround = Ground | ConductGround;

/** A ground by its id; by its clause, every ground there. */
function named({ scope, conduct }: Policy, name: string): readonly AnyGround[] {
  const all: readonly AnyGround[] = [...scope.grounds, ...(given(conduct)?.grounds ?? [])];
  const byId = all.filter(({ id }) => id === name);
  return byId.length > 0 ? byId : scope.grounds.filter(({ clause }) => clause === name);
}

/** A policy that keeps nothing out, or whose part on this was not available. */
function noPower({ scope, conduct, ...policy }: Policy): LetterIssue[] {
  const powers = given(given(conduct)?.powers) ?? [];
  const mayExclude =
    scope.open !== undefined ||
    scope.grounds.some(({ effect }) => effect === 'exclude') ||
    powers.some(({ does }) => does !== 'restrict-contact');
  if (mayExclude) return [];
  const message = scope.unseen
    ? 'Whether the policy lets a complaint be turned away cannot be said: that part was not available.'
    : 'The policy gives no ground on which a complaint can be turned away.';
  return [issue({ scope, ...policy }, 'kind', message, scope.unseen ?? {})];
}

/** The grounds as they were given or recorded, or every one that the matter meets. */
function groundsOf(file: LetterFile<'refusal-to-accept'>): readonly string[] {
  const { grounds, matter } = file.options;
  if (grounds) return grounds;
  if (!matter) return onRecord(file, 'complaint.excluded')?.grounds ?? [];
  return assessScope(file.policy, matter)
    .findings.filter(({ met, effect }) => met === true && effect === 'exclude')
    .map(({ ground }) => ground);
}

function noGround({ policy, options }: LetterFile<'refusal-to-accept'>): LetterIssue {
  const cited = policy.scope.grounds[0] ?? {};
  if (!options.matter)
    return issue(policy, 'grounds', "The letter names the grounds: give them in 'grounds'.", cited);
  const { needs } = assessScope(policy, options.matter);
  const unknown = needs.length > 0 ? ` Not known yet: ${needs.join(', ')}.` : '';
  return issue(policy, 'matter', `The matter meets no ground of the policy.${unknown}`, cited);
}

const notSeen = (policy: Policy, name: string): LetterIssue =>
  issue(
    policy,
    'grounds',
    `Whether the policy has a ground '${name}' cannot be said: that part was not available.`,
    policy.scope.unseen,
  );

const noReasons = (policy: Policy, [ground]: readonly AnyGround[]): LetterIssue =>
  issue(
    policy,
    'reasons',
    "The letter says how the ground applies to this complaint: say it in 'reasons'.",
    ground ?? {},
  );

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

function groundLine(ground: AnyGround) {
  if (!('effect' in ground))
    return paragraph(
      `We may refuse a complaint where the complainant ${ground.name}${cite(ground)}.`,
    );
  const may = ground.discretion ? 'We may refuse a complaint' : 'We do not take a complaint';
  return ground.onlyIfStated
    ? paragraph(
        `The list in our policy is not complete${cite(ground)}. We explain our ground below.`,
      )
    : paragraph(`${may} where the matter ${ground.name}${cite(ground)}.`);
}

function elsewhere(grounds: readonly AnyGround[]): LetterPart {
  const names = grounds.flatMap((one) => ('route' in one && one.route ? [one.route.name] : []));
  const routes = [...new Set(names)];
  return routes.length === 0
    ? NOTHING
    : titled(
        'Where your matter can go',
        saying(['next-steps'], `It can be dealt with through ${listed(routes)}.`),
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
