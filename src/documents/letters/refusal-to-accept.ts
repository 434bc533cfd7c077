import type { Paragraph } from 'mdast';
import type { Matter } from '../../assessments/index.js';
import { assessScope } from '../../assessments/index.js';
import type { NextOption } from '../../complaint/index.js';
import { optionOf } from '../../complaint/index.js';
import type {
  Conduct,
  ConductGround,
  ConductPower,
  Ground,
  Policy,
  Role,
} from '../../policy/index.js';
import { exclusionGround, given } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import type { Kind } from './finish.js';
import { finish } from './finish.js';
import type { LetterBasics, LetterFile, LetterIssue } from './judging/index.js';
import {
  answeredSince,
  fields,
  issue,
  latest,
  onRecord,
  send,
  unwritten,
} from './judging/index.js';
import { before, nextParts } from './next.js';
import { NOTHING, passage, quotation, section } from './parts.js';
import { commonWords, ombudsmanWords, exclusionWords as words } from './words.js';

/** The options of a refusal to accept a complaint. */
export interface RefusalToAcceptOptions extends LetterBasics {
  /** The policy's grounds, by id or clause. */
  readonly grounds?: readonly string[];
  /**
   * The facts of the matter, instead of grounds: the letter names every ground that they meet. There is no letter if a
   * topic of the matter remains that no ground excludes.
   */
  readonly matter?: Matter;
  readonly reasons?: string;
  readonly decidedBy?: Role;
}

/** Refuses to accept a complaint: every ground, the reasons, and where else the matter can go. */
export const refusalToAccept: Kind<RefusalToAcceptOptions> = {
  takes: {
    grounds: fields.texts,
    matter: fields.matter,
    reasons: fields.text,
    decidedBy: fields.role,
  },
  write(file) {
    const { options, policy } = file;
    const none = noPower(policy) ?? tooLate(file) ?? notWhole(file);
    if (none) return unwritten(none);
    const names = groundsOf(file);
    if (names.length === 0) return unwritten(noGround(policy, options.matter));
    const { stage, reasons, decidedBy } = { ...onRecord(file, 'complaint.excluded'), ...options };
    const sent = send(file, 'complaint.excluded', { grounds: names, stage, reasons, decidedBy });
    const grounds = names.flatMap((name) => groundsNamed(policy, name));
    const items = groundItems(policy, names);
    const { appeal, also } = afterBehaviour(policy, names);
    const routes = grounds.flatMap(({ route }) => (route ? [route.name] : []));
    return finish(sent, {
      title: words.title,
      missing: [
        ...names
          .filter((name) => exclusionGround(policy, name).is === 'not-seen')
          .map((name) => issue(policy, 'grounds', words.groundNotSeen(name), policy.scope.unseen)),
        ...(reasons ? [] : [issue(policy, 'reasons', words.noReasons, grounds[0])]),
      ],
      parts: [
        passage([], commonWords.thanks(latest(file, 'complaint.received')?.on), words.sorry),
        section(words.grounds(items.length), { says: [], content: [list(items)] }),
        quotation('reasons', commonWords.reasons, reasons),
        routes.length > 0
          ? section(words.elsewhere, passage(['next-steps'], words.routes([...new Set(routes)])))
          : NOTHING,
        ...before(
          typeof appeal === 'object' && words.appeal(appeal.possible, appeal),
          nextParts(sent, {
            also,
            ombudsman: ombudsmanWords.ofExclusion,
            because: 'ombudsman-right',
          }),
          ombudsmanWords.ofExclusion.title,
        ),
      ],
    });
  },
};

/** A sentence for each ground: those of the scope, those of behaviour, and the landlord's own. */
function groundItems(policy: Policy, names: readonly string[]): Paragraph[] {
  const inScope = names.flatMap((name) => groundsNamed(policy, name));
  const ofBehaviour = names
    .filter((name) => groundsNamed(policy, name).length === 0)
    .flatMap((name) => behaviourNamed(policy, name));
  const { open } = policy.scope;
  const isOwn = open && names.some((name) => exclusionGround(policy, name).is === 'own');
  const own = [...inScope.filter(({ onlyIfStated }) => onlyIfStated), ...(isOwn ? [open] : [])];
  return [
    ...inScope.filter(({ onlyIfStated }) => !onlyIfStated).map(words.ground),
    ...ofBehaviour.map(words.behaviour),
    ...own.slice(0, 1).map(words.ownGround),
  ].map((sentence) => paragraph(sentence));
}

/** The ground with this id; if there is none, all grounds of this clause. */
function groundsNamed({ scope }: Policy, name: string): readonly Ground[] {
  const byId = scope.grounds.filter(({ id }) => id === name);
  return byId.length > 0 ? byId : scope.grounds.filter(({ clause }) => clause === name);
}

/** The grounds of behaviour to refuse a complaint, by the id or clause of the ground or of the power. */
function behaviourNamed(policy: Policy, name: string): readonly ConductGround[] {
  const powers = refusals(policy).filter(({ id, clause }) => id === name || clause === name);
  return (given(policy.conduct)?.grounds ?? []).filter(
    ({ id, clause }) =>
      id === name || clause === name || powers.some((power) => power.on.includes(id)),
  );
}

/** What the section on behaviour offers complainants who disagree, if a ground is one of behaviour. */
function afterBehaviour(
  policy: Policy,
  names: readonly string[],
): { readonly appeal?: Conduct['appeal']; readonly also?: readonly NextOption[] } {
  const conduct = given(policy.conduct);
  if (!conduct || names.every((name) => behaviourNamed(policy, name).length === 0)) return {};
  const { appeal, signposts } = conduct;
  return {
    appeal,
    also: signposts.map((signpost) => optionOf(policy, signpost)),
  };
}

/** The powers in the section on behaviour to refuse something. */
const refusals = ({ conduct }: Policy): readonly ConductPower[] =>
  (given(given(conduct)?.powers) ?? []).filter(({ does }) => does !== 'restrict-contact');

/** The grounds given or recorded, or all that the matter meets. */
function groundsOf(file: LetterFile<RefusalToAcceptOptions>): readonly string[] {
  const { grounds, matter } = file.options;
  if (grounds) return grounds;
  if (!matter) return onRecord(file, 'complaint.excluded')?.grounds ?? [];
  return assessScope(file.policy, matter)
    .findings.filter(
      ({ met, effect, effectNeeds }) => met === true && effect === 'exclude' && !effectNeeds,
    )
    .map(({ ground }) => ground);
}

/** The issue if the policy has no exclusions, or their part was not available. */
function noPower(policy: Policy): LetterIssue | undefined {
  const { open, grounds, unseen } = policy.scope;
  if (open || grounds.some(({ effect }) => effect === 'exclude')) return undefined;
  if (refusals(policy).length > 0) return undefined;
  return issue(policy, 'kind', unseen ? words.notSeen : words.noExclusions, unseen);
}

/** The issue if the complaint was answered or closed. */
function tooLate(file: LetterFile): LetterIssue | undefined {
  const { policy, position, on } = file;
  if (onRecord(file, 'complaint.excluded')) return undefined;
  const closed = position.end && issue(policy, 'on', words.closed(position.end, on));
  return answeredSince(file, latest(file, 'complaint.received')?.on ?? on) ?? closed;
}

/** The issue if a topic of the matter remains: refusing the whole would exclude that topic too. */
function notWhole({
  options: { grounds, matter },
  policy,
}: LetterFile<RefusalToAcceptOptions>): LetterIssue | undefined {
  if (grounds || !matter) return undefined;
  const { takenOut, remaining } = assessScope(policy, matter).topics;
  const [first] = takenOut;
  if (!first || remaining.length === 0) return undefined;
  const topics = takenOut.map(({ topic }) => topic);
  return issue(policy, 'matter', words.notWhole(remaining, topics), first);
}

/** The issue if no ground was given, or the matter meets none. */
function noGround(policy: Policy, matter: Matter | undefined): LetterIssue {
  const { clause } = policy.scope;
  const cited = clause === undefined ? {} : { clause };
  return matter
    ? issue(policy, 'matter', words.meetsNoGround(assessScope(policy, matter).needs), cited)
    : issue(policy, 'grounds', words.noGrounds, cited);
}
