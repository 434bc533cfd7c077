import type { CodeContent, CodeProvision } from '../../codes/index.js';
import { citation, jurisdictionOver } from '../../codes/index.js';
import { judge } from '../../complaint/index.js';
import { namesOf } from '../../lifecycle/index.js';
import type { Cited, Condition, EventType } from '../../policy/index.js';
import type { LetterFile } from './file.js';
import type { LetterBasics } from './options.js';
import type { Sent } from './send.js';

/** The conditions inside a condition that contain no others. */
export function leavesOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

/** What the edition of the Code that was given asks of such a letter; a complaint that is known to be for others is not under it. */
export function provisionsFor(
  { options, policy }: LetterFile,
  { complaint, placed, stage }: Sent,
): readonly CodeProvision[] {
  const { code } = options as LetterBasics;
  const receipt = complaint.events.find((event) => event.type === 'complaint.received');
  if (!code || jurisdictionOver(receipt).taken === false) return [];
  const formal = policy.stages.filter(({ informal }) => !informal);
  const number = stage ? formal.indexOf(stage) + 1 : 0;
  return code.provisions.filter(
    ({ level, parameters: { of, contents, stages, lastStage } }) =>
      level === 'must' &&
      contents !== undefined &&
      isMeant(of ?? [], placed.event.type) &&
      (stages?.some((one) => one === number) ?? true) &&
      (!lastStage || isLast({ policy }, stage)),
  );
}

/** A panel's decision answers the complaint, as a response does. */
const isMeant = (of: readonly EventType[], type: EventType): boolean =>
  of.includes(type) || (type === 'decision.sent' && of.includes('response.sent'));

/** Whether a stage is the policy's last. */
export const isLast = ({ policy }: Pick<LetterFile, 'policy'>, stage: Sent['stage']): boolean =>
  stage !== undefined && stage === policy.stages.at(-1);

/** By whom a content is asked for: the policy first, then the Code. */
export function askedBy(
  file: LetterFile,
  sent: Sent,
  ...wanted: readonly CodeContent[]
): Partial<Cited> | undefined {
  const atEnd = isLast(file, sent.stage);
  const known = wanted.map((content) => namesOf(content, atEnd));
  const names = known.flatMap(({ contents }) => contents);
  const fields = known.flatMap((one) => one.fields ?? []);
  const bodies = known.flatMap((one) => one.signposts ?? []);
  const byPolicy = judge(sent.complaint, [sent.placed]).find(({ requirement: { holds } }) =>
    leavesOf(holds).some(
      (leaf) =>
        'fact' in leaf &&
        (leaf.fact === 'contents'
          ? 'includes' in leaf && names.includes(leaf.includes)
          : fields.includes(leaf.fact) ||
            (leaf.fact === 'signposts' &&
              'includes' in leaf &&
              bodies.some((one) => one === leaf.includes))),
    ),
  )?.requirement;
  if (byPolicy) return byPolicy;
  const provision = provisionsFor(file, sent).find(({ parameters }) =>
    parameters.contents?.some(
      (content) =>
        wanted.includes(content) || (content === 'next-steps' && atEnd && isOfEnd(wanted)),
    ),
  );
  const { code } = file.options as LetterBasics;
  return provision && code && { filledFrom: citation(code, provision) };
}

const isOfEnd = (wanted: readonly CodeContent[]): boolean => wanted.includes('ombudsman-details');
