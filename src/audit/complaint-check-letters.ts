import type { CodeContent, CodeProvision } from '../codes/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import { EVENT_NAMES } from '../policy/index.js';
import { allOf } from './complaint-case.js';
import {
  type Check,
  type Judged,
  of,
  sentence,
  stagesFor,
  type TimedCase,
} from './complaint-check.js';
import { shows } from './complaint-contents.js';
import type { TimedStage } from './complaint-stages.js';

/** What contents are called in a sentence. */
const IN_WORDS: Readonly<Record<CodeContent, string>> = {
  'complaint-definition': 'what the complaint is',
  'outcomes-sought': 'what is wanted',
  stage: 'the stage',
  decision: 'the decision',
  reasons: 'the reasons',
  remedies: 'the remedies',
  'outstanding-actions': 'what is still to be done',
  'new-due-date': 'the new date',
  'escalation-right': 'how to reach the next stage',
  'ombudsman-details': 'how to reach the Ombudsman',
  'next-steps': 'how to take it further',
  'ombudsman-right': 'that this can be put to the Ombudsman',
  'outstanding-issues': 'what is still at issue',
  'responsible-for': 'for what the landlord answers',
  'not-responsible-for': 'for what it does not answer',
};

/** Whether each letter of a kind contains what the Code asks for. */
export const contents: Check = (file, provision) =>
  lettersFor(file, provision).map(({ event, at }) => {
    const shown = (provision.parameters.contents ?? []).map((content) => ({
      content,
      truth: shows(content, event, file, at),
    }));
    const named = (wanted: false | 'unknown') =>
      shown.filter(({ truth }) => truth === wanted).map(({ content }) => IN_WORDS[content]);
    const name = sentence(`${EVENT_NAMES[event.type]} ${of(event.on)}`).slice(0, -1);
    const about = { on: event.on, ...(at && { stage: at.stage.id }) };
    return { ...about, ...verdictOn(event, provision, name, named(false), named('unknown')) };
  });

function verdictOn(
  event: ComplaintEvent,
  { parameters }: CodeProvision,
  name: string,
  missing: readonly string[],
  notShown: readonly string[],
): Judged {
  if (parameters.inWriting && 'inWriting' in event && event.inWriting === false)
    return { verdict: 'fails', because: `${name} was not in writing.` };
  if (missing.length > 0) {
    const because = `${name} does not contain ${listed(missing)}.`;
    return { verdict: 'fails', because, advice: `Add ${listed(missing)} to such letters.` };
  }
  if (notShown.length > 0)
    return {
      verdict: 'cannot-be-assessed',
      because: `Whether ${name.charAt(0).toLowerCase()}${name.slice(1)} contains ${listed(notShown)} is not in the record.`,
    };
  return { verdict: 'meets', because: `${name} contains what the Code asks for.` };
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

interface Found {
  readonly event: ComplaintEvent;
  readonly at?: TimedStage;
}

/** The letters that a provision is about, each with its stage. */
function lettersFor(file: TimedCase, provision: CodeProvision): Found[] {
  const { of: types = [], stages, lastStage } = provision.parameters;
  const isLast = ({ stage }: TimedStage) => stage === file.complaint.policy.stages.at(-1);
  const inStages = stagesFor(file, provision).filter((at) => !lastStage || isLast(at));
  const placed = inStages.flatMap((at) =>
    allOf(at.events, ...types).map((event): Found => ({ event, at })),
  );
  if (stages || lastStage) return placed;
  // Before a formal stage was open: a refusal to take the complaint, say.
  const elsewhere = allOf(file.events, ...types).filter(
    (event) => !placed.some((one) => one.event === event),
  );
  return [...elsewhere.map((event): Found => ({ event })), ...placed];
}
