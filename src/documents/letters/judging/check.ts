import type { CodeContent, CodeProvision } from '../../../codes/index.js';
import { citation, jurisdictionOver } from '../../../codes/index.js';
import type { Breach, Judgement } from '../../../complaint/index.js';
import { breachesOf, judge } from '../../../complaint/index.js';
import { aboutComplaint } from '../../../history/index.js';
import { factsTold, namesOf } from '../../../lifecycle/index.js';
import type {
  Cited,
  Content,
  EventType,
  Facts,
  Leaf,
  Requirement,
  RequirementKind,
  Role,
} from '../../../policy/index.js';
import { ANSWERING, answer, EVENT_NAMES, leavesIn, ownFact } from '../../../policy/index.js';
import type { LetterFile, Sent } from './file.js';
import type { LetterIssue } from './issue.js';
import { issue } from './issue.js';
import { messages, remedies } from './words.js';

/* The requirements of the policy and the Code for a letter, and those that it does not meet. */

/** The Code's provisions on such a letter. None if the complaint is known to be outside its jurisdiction. */
function provisionsFor(sent: Sent): readonly CodeProvision[] {
  const { complaint, options, placed, policy, stage } = sent;
  const { code } = options;
  const receipt = complaint.events.find((event) => event.type === 'complaint.received');
  if (!code || jurisdictionOver(receipt).taken === false) return [];
  const formal = policy.stages.filter(({ informal }) => !informal);
  const number = stage ? formal.indexOf(stage) + 1 : 0;
  return code.provisions.filter(
    ({ level, parameters: { of, contents, stages, lastStage } }) =>
      level === 'must' &&
      contents !== undefined &&
      isMeant(of ?? [], placed.event.type) &&
      (stages?.some((each) => each === number) ?? true) &&
      (!lastStage || isLast(sent)),
  );
}

/** A panel's decision, or its refusal to hear, answers a complaint as a response does. */
const isMeant = (of: readonly EventType[], type: EventType): boolean =>
  of.includes(type) ||
  (ANSWERING.some((answer) => answer === type) && of.includes('response.sent'));

/** Whether a letter belongs to the policy's last stage. */
export const isLast = ({ policy, stage }: Sent): boolean =>
  stage !== undefined && stage === policy.stages.at(-1);

/** The policy's requirements of a letter. */
export const requirementsOf = ({ complaint, placed }: Sent): readonly Requirement[] =>
  judge(complaint, [placed]).map(({ requirement }) => requirement);

/** Whether a requirement concerns a field of a letter. */
export const isAbout = ({ holds }: Requirement, fact: string): boolean =>
  leavesIn(holds).some((leaf) => 'fact' in leaf && leaf.fact === fact);

/** The rule that requires a content: the policy's first, then the Code's. */
export function askedBy(sent: Sent, wanted: CodeContent): Partial<Cited> | undefined {
  const atEnd = isLast(sent);
  const { contents, fields = [], signposts = [] } = namesOf(wanted, atEnd);
  const asksForIt = (leaf: Leaf): boolean => {
    if (!('fact' in leaf)) return false;
    const included = 'includes' in leaf ? leaf.includes : undefined;
    if (leaf.fact === 'contents') return contents.some((name) => name === included);
    if (fields.includes(leaf.fact)) return true;
    return leaf.fact === 'signposts' && signposts.some((body) => body === included);
  };
  const byPolicy = requirementsOf(sent).find(({ holds }) => leavesIn(holds).some(asksForIt));
  if (byPolicy) return byPolicy;
  const isNextStep = atEnd && wanted === 'ombudsman-details';
  const provision = provisionsFor(sent).find(({ parameters }) =>
    parameters.contents?.some(
      (content) => content === wanted || (content === 'next-steps' && isNextStep),
    ),
  );
  const { code } = sent.options;
  return provision && code && { filledFrom: citation(code, provision) };
}

/** Who else is told: by the letter, or in whatever way, so that a copy will do. */
const TOLD: readonly string[] = ['copiedTo', 'told'];

/** Who gets a copy: an authorised advocate, those whom the policy names for such a letter, and those in the options. */
export function copiesOf(letter: LetterFile | Sent): readonly Role[] {
  const { options, position } = letter;
  const byPolicy = ('placed' in letter ? requirementsOf(letter) : [])
    .flatMap(({ holds }) => leavesIn(holds))
    .flatMap((leaf) => ('includes' in leaf && TOLD.includes(leaf.fact) ? [leaf.includes] : []))
    .filter((role) => role !== 'complainant');
  const event = 'placed' in letter ? letter.placed.event : undefined;
  const recorded = (event && 'copiedTo' in event && event.copiedTo) || [];
  const advocate = position.advocate ? ['advocate'] : [];
  return [...new Set([...advocate, ...byPolicy, ...recorded, ...(options.copiedTo ?? [])])];
}

/** The issues that the policy, and the Code if an edition was given, raise about a letter with these contents. */
export const shortcomings = (sent: Sent, contents: readonly Content[]): readonly LetterIssue[] => [
  ...judge(sent.complaint, [sent.placed]).flatMap((judgement) => ofPolicy(sent, judgement)),
  ...breachesOf(sent.complaint, sent.on).flatMap((breach) => ofBreach(sent, breach)),
  ...ofCode(sent, contents),
];

/** Who decides, and the conditions of an action, are not contents: if they are not given, they raise no issue. */
const MAY_BE_UNTOLD: readonly RequirementKind[] = ['wrong-handler', 'condition-not-met'];

function ofPolicy(sent: Sent, { requirement, answer: { truth } }: Judgement): LetterIssue[] {
  const { policy, placed } = sent;
  const { event, after } = placed;
  const { kind, holds, must } = requirement;
  if (truth === true || (truth === 'unknown' && MAY_BE_UNTOLD.includes(kind))) return [];
  const facts = {
    ...aboutComplaint(sent.complaint, event.on),
    ...factsTold(event as unknown as Facts, after.advocate),
  };
  const failing = leavesIn(holds).find((leaf) => answer(leaf, facts, policy).truth !== true);
  const path = failing ? optionFor(failing, sent) : 'kind';
  const message = messages.byPolicy(event.type, must, remedy(path, sent));
  return [issue(policy, path, message, requirement)];
}

/** The issues about who decided, the grounds and the reasons. Lateness is no issue: the letter says that it is late. */
function ofBreach({ policy, takes, placed }: Sent, breach: Breach): LetterIssue[] {
  const paths: Partial<Record<Breach['kind'], string>> = {
    'wrong-handler': 'decidedBy',
    'no-such-ground': takes.includes('ground') ? 'ground' : 'grounds',
    'missing-reasons': 'reasons',
  };
  const path = paths[breach.kind];
  const isOfLetter = breach.event === placed.event.type && breach.on === placed.event.on;
  if (!path || !isOfLetter || breach.requirement) return [];
  return [issue(policy, path, breach.because, breach as Partial<Cited>)];
}

/** The issues for contents that the Code requires and the letter lacks. */
function ofCode(sent: Sent, contents: readonly Content[]): LetterIssue[] {
  const { code } = sent.options;
  if (!code) return [];
  const isThere = (content: CodeContent) =>
    [content, ...namesOf(content, isLast(sent)).contents].some((name) => contents.includes(name));
  return provisionsFor(sent).flatMap((provision) =>
    (provision.parameters.contents ?? [])
      .filter((content) => isNeeded(content, sent) && !isThere(content))
      .map((content) => {
        const cited = citation(code, provision);
        const path = pathOf(content, sent);
        const isCompared = provision.checkedAgainstText;
        const message = messages.byCode(content, cited, remedy(path, sent), isCompared);
        return issue(sent.policy, path, message, { filledFrom: cited });
      }),
  );
}

/** Remedies are needed in a decision unless the complaint was not upheld. Outstanding actions come from the record. */
function isNeeded(content: CodeContent, { placed: { event }, takes }: Sent): boolean {
  if (content === 'remedies')
    return takes.includes(content) && (!('outcome' in event) || event.outcome !== 'not-upheld');
  return content !== 'outstanding-actions';
}

/** The options that give contents which the library cannot draw from the policy and the record. */
const OPTION_OF: Readonly<Record<string, string>> = {
  'complaint-definition': 'complaint',
  'outstanding-issues': 'complaint',
  'outcomes-sought': 'outcomesSought',
  'responsible-for': 'responsibleFor',
  'not-responsible-for': 'notResponsibleFor',
  'new-due-date': 'newDueDate',
  'response-date': 'answerBy',
};

/** Contents drawn from the policy and the record: if one is missing, there was nothing to draw it from. */
const DRAWN: readonly string[] = [
  ...['stage', 'escalation-right', 'escalation-deadline', 'next-steps', 'signposts'],
  ...['ombudsman-details', 'ombudsman-right', 'outstanding-actions'],
];

/** The option that gives a content. */
const pathOf = (content: string, { policy }: LetterFile): string =>
  OPTION_OF[content] ?? (policy.contents?.includes(content) ? `also.${content}` : content);

/** The option, or the type of event, that would meet a condition. */
function optionFor(leaf: Leaf, file: LetterFile): string {
  if (!('fact' in leaf)) return 'kind';
  if (leaf.fact === 'advocateAuthorised') return 'advocate.authorised';
  if (leaf.fact === 'contents' && 'includes' in leaf) return pathOf(leaf.includes, file);
  if (ownFact(file.policy, leaf.fact)) return `facts.${leaf.fact}`;
  return leaf.fact === 'toldOfOmbudsman' ? 'ombudsman-details' : leaf.fact;
}

/** What to do about an issue, as the end of a message. */
function remedy(path: string, { takes, policy }: LetterFile): string {
  if (Object.hasOwn(EVENT_NAMES, path)) return remedies.record(path as EventType, policy);
  if (DRAWN.includes(path)) return remedies.notDrawn;
  return path.startsWith('also.') || path.startsWith('facts.') || takes.includes(path)
    ? remedies.say(path)
    : remedies.cannot;
}
