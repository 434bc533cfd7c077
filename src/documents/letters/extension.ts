import { longDate } from '../../calendar/index.js';
import type { Obligation, Revision } from '../../complaint/index.js';
import type { Stage, Step } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import type { LetterFile } from './file.js';
import type { LetterIssue } from './issue.js';
import { issue } from './issue.js';

/** The step of a stage that a holding letter puts off. */
export const extensionOf = (stage: Stage | undefined): Step | undefined =>
  stage?.steps.find(({ extension }) => extension !== undefined);

/** Why the policy lets nobody put the answer off. */
export function notProvided({
  policy,
  position,
  options,
}: LetterFile<'holding-letter'>): LetterIssue[] {
  const stage = policy.stages.find(({ id }) => id === (options.stage ?? position.stage));
  const step = extensionOf(stage);
  if (typeof step?.extension === 'object' || step?.extension === 'not-seen') return [];
  const message =
    'The policy does not allow a holding letter here. The response must be sent on time.';
  return [issue(policy, 'kind', message, step ?? stage ?? {})];
}

/** The new date, without which there is no holding letter. */
export function noDate({ policy }: LetterFile, stage: Stage | undefined): LetterIssue {
  const step = extensionOf(stage);
  const message = "A holding letter gives the new date: say it in 'newDueDate'.";
  return issue(policy, 'newDueDate', message, given(step?.extension) ?? step ?? {});
}

/** What each letter that changes nothing would have to say. One that comes too late is written all the same. */
const WRONG: Partial<Record<NonNullable<Revision['because']>, readonly [string, string]>> = {
  'too-long': ['newDueDate', 'The policy does not allow so much time'],
  'too-many': ['kind', 'The policy allows no further holding letter'],
  'not-agreed': ['agreed', 'The policy allows this only where the complainant agrees'],
  'not-later': ['newDueDate', 'The new date must be later than the due date'],
  'already-answered': ['on', 'The answer has already been sent'],
};

/** What the policy makes of the new date. */
export function revisionIssues(
  { policy }: LetterFile,
  answer: Obligation | undefined,
  revision: Revision | undefined,
  agreed: boolean | undefined,
): LetterIssue[] {
  if (!answer || !revision) return [];
  const { because, to } = revision;
  const clause = revision.clause ?? answer.clause;
  const cited = clause === undefined ? {} : { clause };
  const [path, message] = (because && WRONG[because]) ?? [];
  const latest = because === 'too-long' && to ? `: the latest is ${longDate(to)}` : '';
  if (path) return [issue(policy, path, `${message}${latest}.`, cited)];
  if (!revision.byAgreement || agreed !== undefined) return [];
  return [issue(policy, 'agreed', `${WRONG['not-agreed']?.[1]}: say so in 'agreed'.`, cited)];
}
