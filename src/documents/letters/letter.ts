import { readingWhole } from '../../border/index.js';
import type { IsoDate } from '../../calendar/index.js';
import type { Complaint } from '../../complaint/index.js';
import { checkedCode } from '../../complaint/index.js';
import type { Issue } from '../../errors.js';
import { ComplaintsError } from '../../errors.js';
import type { EventType, Policy, Stage } from '../../policy/index.js';
import { toIssues } from '../../policy/index.js';
import { complaintIn, orInvalid } from '../arguments.js';
import { EXPECTED } from '../words.js';
import type {
  Letter,
  LetterBasics,
  LetterFile,
  LetterIssue,
  StepOfLetter,
} from './judging/index.js';
import {
  issue,
  messages,
  misuse,
  onRecord,
  openFile,
  stageMeant,
  unwritten,
} from './judging/index.js';
import type { LetterKind, LetterOptions } from './kinds.js';
import { KINDS, LETTER_KINDS, OPTIONS } from './kinds.js';

/**
 * Writes a letter to the complainant from the complaint and its policy: dates and how they were counted, grounds with
 * their clauses, the right to escalate and its last day, where else to go. Content that only a person can give comes
 * from the options, or from the event recorded that day. {@link fillPlaceholders} fills in names and addresses.
 *
 * If anything is missing, the letter is not written, and `issues` lists it all, with the clause or the provision of the
 * Code that requires it, or that there is no such letter in the policy. Nothing is recorded: `events` is what to record
 * once the letter is sent, including a promised remedy with its day.
 *
 * @param complaint - Can have later events; those dated after the letter are left out.
 * @param options - `on` is the day of the letter, from which its times are counted.
 * @throws `ComplaintsError` `argument/invalid` for an unknown kind, an unknown option or a wrong value, with the
 * possible ones; `matter/invalid`; `calendar/beyond-horizon`.
 *
 * @example
 * const made = letter('response', complaint, {
 *   on: '2019-01-15',
 *   outcome: 'upheld',
 *   reasons: 'The boiler was left for nine days.',
 *   remedies: [{ what: 'Service the boiler', by: '2019-02-01' }],
 * });
 * if (made.ok) console.log(toMarkdown(made.document));
 * else for (const { path, message, clause } of made.issues) console.log(path, message, clause);
 */
export function letter<K extends LetterKind>(
  kind: K,
  complaint: Complaint,
  options: LetterOptions[K],
): Letter {
  const { policy } = complaintIn(complaint);
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) {
    throw new ComplaintsError('argument/invalid', {
      given: kind,
      expected: misuse.kind,
      possible: LETTER_KINDS,
    });
  }
  const { step, write } = KINDS[kind];
  const checked = orInvalid(options, EXPECTED.options, () => checkedOptions(kind, options, policy));
  const early = beforeReceipt(complaint, checked.on);
  if (early) return unwritten(early);
  const file = openFile(complaint, checked, Object.keys(OPTIONS[kind].shape));
  const none = step && noPlace(file, step);
  return none ? unwritten(none) : write(file);
}

/** Checks options from callers without types. A blank text counts as not given. */
function checkedOptions<K extends LetterKind>(
  kind: K,
  asGiven: LetterOptions[K],
  policy: Policy,
): LetterOptions[K] {
  const possible = Object.keys(OPTIONS[kind].shape);
  if (typeof asGiven !== 'object' || asGiven === null)
    throw new ComplaintsError('argument/invalid', { given: asGiven, possible });
  const { code, ...others } = asGiven;
  const given = readingWhole(others, (data) => data, EXPECTED.options) as LetterOptions[K];
  if (code !== undefined) Object.assign(given, { code: checkedCode(code) });
  const { error } = OPTIONS[kind].safeParse(given);
  const issues = error ? toIssues(error.issues, given) : unknownNames(given, policy);
  if (issues.length > 0) throw new ComplaintsError('argument/invalid', { given, issues, possible });
  const told = Object.entries(given).filter(([, value]) => !isBlank(value));
  return Object.fromEntries(told) as unknown as LetterOptions[K];
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** The issues for stages and contents that the policy does not have. */
function unknownNames(
  { stage, also = {} }: LetterBasics,
  { stages, contents = [] }: Policy,
): Issue[] {
  const ids = stages.map(({ id }) => id);
  const unknown = Object.keys(also).filter((name) => !contents.includes(name));
  return [
    ...(stage === undefined || ids.includes(stage)
      ? []
      : [{ path: 'stage', message: misuse.stage(stage, ids) }]),
    ...unknown.map((name) => ({ path: `also.${name}`, message: misuse.content(name, contents) })),
  ];
}

/** The issue if the letter is dated before the complaint was received. */
function beforeReceipt({ events, policy }: Complaint, on: IsoDate): LetterIssue | undefined {
  const receipt = events.find(({ type }) => type === 'complaint.received');
  if (!receipt || receipt.on <= on) return undefined;
  return issue(policy, 'on', messages.beforeReceipt(receipt.on));
}

/** The issue if the letter has no place in the policy, at this stage, or in a closed complaint. */
function noPlace(file: LetterFile, { event, called }: StepOfLetter): LetterIssue | undefined {
  const { policy, position, on } = file;
  const stages = policy.stages.filter((stage) => hasStep(stage, event));
  const stage = stageMeant(file, event);
  if (stages.length === 0)
    return issue(policy, 'kind', messages.notInPolicy(policy, called), policy.stages.at(-1));
  if (!stage || !stages.includes(stage))
    return issue(policy, 'stage', messages.notAtStage(called, stage, stages), stage);
  return position.end && !onRecord(file, event)
    ? issue(policy, 'on', messages.closed(called, on, position.end), stage)
    : undefined;
}

const hasStep = ({ steps }: Stage, type: EventType): boolean =>
  steps.some(
    ({ doneBy, extension }) =>
      doneBy.includes(type) || (type === 'response.extended' && extension !== undefined),
  );
