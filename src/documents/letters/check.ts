import type { Breach, Judgement } from '../../complaint/index.js';
import { breachesOf, judge } from '../../complaint/index.js';
import { factsTold } from '../../lifecycle/index.js';
import type { Cited, Facts, RequirementKind } from '../../policy/index.js';
import { answer, EVENT_NAMES } from '../../policy/index.js';
import { leavesOf } from './asked.js';
import { ofCode } from './check-code.js';
import { optionFor, remedy } from './check-path.js';
import type { LetterFile } from './file.js';
import type { LetterIssue } from './issue.js';
import { issue } from './issue.js';
import type { Says } from './parts.js';
import type { Sent } from './send.js';
import { sentence } from './words.js';

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

/** Who decides, and what was judged before, is no content: where it is not told, the record will not tell it. */
const MAY_BE_UNTOLD: readonly RequirementKind[] = ['wrong-handler', 'condition-not-met'];

function ofPolicy(
  file: LetterFile,
  { placed: { event, after } }: Sent,
  { requirement, answer: { truth } }: Judgement,
): LetterIssue[] {
  const { kind, holds, must } = requirement;
  if (truth === true || (truth === 'unknown' && MAY_BE_UNTOLD.includes(kind))) return [];
  const told = factsTold(event as unknown as Facts, after.advocate);
  const failing = leavesOf(holds).find((leaf) => answer(leaf, told, file.policy).truth !== true);
  const path = failing ? optionFor(failing, file) : 'kind';
  const what = `${sentence(EVENT_NAMES[event.type])} must ${must}`;
  return [issue(file.policy, path, `${what}: ${remedy(path, file)}.`, requirement)];
}

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
