import { CONTENT_WORDS, namesOf } from '../audit/index.js';
import { type CodeContent, citation } from '../codes/index.js';
import { type Breach, breachesOf, type Judgement, judge } from '../complaint/index.js';
import {
  answer,
  type Cited,
  type Condition,
  EVENT_NAMES,
  type EventType,
  type Facts,
  type RequirementKind,
} from '../policy/index.js';
import { isLast, leavesOf, provisionsFor } from './letter-asked.js';
import type { LetterFile, Sent } from './letter-file.js';
import { issue, type LetterIssue } from './letter-issue.js';
import type { LetterBasics } from './letter-options.js';
import type { Says } from './letter-parts.js';
import { sentence } from './letter-words.js';

/** The options in which contents are said that cannot be drawn. */
const OPTION_OF: Readonly<Record<string, string>> = {
  'complaint-definition': 'complaint',
  'outstanding-issues': 'complaint',
  'outcomes-sought': 'outcomesSought',
  'responsible-for': 'responsibleFor',
  'not-responsible-for': 'notResponsibleFor',
  'new-due-date': 'newDueDate',
  'response-date': 'answerBy',
};

/** Contents that are drawn: where one is missing, it is the policy that gives nothing to draw it from. */
const DRAWN: readonly string[] = [
  ...['stage', 'escalation-right', 'escalation-deadline', 'next-steps', 'signposts'],
  ...['ombudsman-details', 'ombudsman-right', 'outstanding-actions'],
];

const pathOf = (content: string, { policy }: LetterFile): string =>
  OPTION_OF[content] ?? (policy.contents?.includes(content) ? `also.${content}` : content);

/** Everything that the policy, and the Code where it was asked for, finds wanting in the letter. */
export const shortcomings = (
  file: LetterFile,
  sent: Sent,
  said: readonly Says[],
): readonly LetterIssue[] => [
  ...judge(sent.complaint, [sent.placed]).flatMap((one) => ofPolicy(file, sent, one)),
  ...breachesOf(sent.complaint, file.on).flatMap((one) => ofBreach(file, sent, one)),
  ...ofCode(file, sent, said),
];

/** What the person who decides is, is no content: where it is not told, the record will not tell it. */
const MAY_BE_UNTOLD: readonly RequirementKind[] = ['wrong-handler'];

function ofPolicy(
  file: LetterFile,
  { placed: { event } }: Sent,
  { requirement, answer: { truth } }: Judgement,
): LetterIssue[] {
  const { kind, holds, must } = requirement;
  if (truth === true || (truth === 'unknown' && MAY_BE_UNTOLD.includes(kind))) return [];
  const facts = event as unknown as Facts;
  const failing = leavesOf(holds).find((leaf) => answer(leaf, facts, file.policy).truth !== true);
  const path = failing ? optionFor(failing, file) : 'kind';
  const what = `${sentence(EVENT_NAMES[event.type])} must ${must}`;
  return [issue(file.policy, path, `${what}: ${remedy(path)}.`, requirement)];
}

function optionFor(leaf: Condition, file: LetterFile): string {
  if (!('fact' in leaf)) return 'kind';
  if (leaf.fact === 'advocateAuthorised') return 'advocate.authorised';
  return leaf.fact === 'contents' && 'includes' in leaf ? pathOf(leaf.includes, file) : leaf.fact;
}

const remedy = (path: string): string =>
  Object.hasOwn(EVENT_NAMES, path)
    ? `record ${EVENT_NAMES[path as EventType]} first`
    : DRAWN.includes(path)
      ? 'the policy and the record give nothing to draw it from'
      : `say it in '${path}'`;

const PATHS: Partial<Record<Breach['kind'], string>> = {
  'wrong-handler': 'decidedBy',
  'no-such-ground': 'grounds',
  'missing-reasons': 'reasons',
};

/** Who decided, and on what grounds. What is late is said in the letter, and keeps none from being written. */
function ofBreach({ policy, kind }: LetterFile, { placed }: Sent, breach: Breach): LetterIssue[] {
  const path = PATHS[breach.kind];
  const isOfLetter = breach.event === placed.event.type && breach.on === placed.event.on;
  if (!path || !isOfLetter || breach.requirement) return [];
  const at = path === 'grounds' && kind === 'refusal-to-escalate' ? 'ground' : path;
  return [issue(policy, at, breach.because, breach as Partial<Cited>)];
}

function ofCode(file: LetterFile, sent: Sent, said: readonly Says[]): LetterIssue[] {
  const { code } = file.options as LetterBasics;
  if (!code) return [];
  return provisionsFor(file, sent).flatMap((provision) =>
    (provision.parameters.contents ?? [])
      .filter((content) => isNeeded(content, sent) && !isSaid(content, file, sent, said))
      .map((content) => {
        const path = pathOf(content, file);
        const cited = citation(code, provision);
        const unread = provision.checkedAgainstText
          ? ''
          : " We have not compared this provision with the Code's own text.";
        const message = `The letter must say ${CONTENT_WORDS[content]} (${cited}): ${remedy(path)}.${unread}`;
        return issue(file.policy, path, message, { filledFrom: cited });
      }),
  );
}

/** There is nothing to put right where nothing was wrong. What is still to be done is drawn from the record. */
function isNeeded(content: CodeContent, { placed: { event } }: Sent): boolean {
  if (content === 'remedies') return !('outcome' in event) || event.outcome !== 'not-upheld';
  return content !== 'outstanding-actions';
}

function isSaid(
  content: CodeContent,
  file: LetterFile,
  { stage }: Sent,
  said: readonly Says[],
): boolean {
  const { contents } = namesOf(content, isLast(file, stage));
  return [content, ...contents].some((name) => said.includes(name));
}
