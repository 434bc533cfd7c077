/**
 * The main job: a complaint's history judged by a policy.
 *
 *   npm run demo                             two histories that come with the examples
 *   npm run demo -- history.json             a history of your own
 *   npm run demo -- history.json policy.json under a policy of your own
 *
 * Reading files is this example's business. The library itself reads nothing.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ComplaintEvent, EventType, IsoDate, Policy } from 'housing-complaints';
import { ComplaintsError, definePolicy, replay } from 'housing-complaints';
import { housingPlus2018 } from 'housing-complaints/policies';
import { report } from './report.js';

/** A history file: the events, and what is needed to judge them. */
interface HistoryFile {
  readonly title?: string;
  readonly about?: string;
  readonly source?: string;
  /** The id of a published policy; left out where the policy is given beside it. */
  readonly policy?: string;
  /** The day to judge it from; the day of the last event where left out. */
  readonly asOf?: IsoDate;
  /** Types of event the source does not tell of. */
  readonly silentOn?: readonly EventType[];
  readonly events: readonly ComplaintEvent[];
}

const PUBLISHED: readonly Policy[] = [housingPlus2018];

const EXAMPLES = ['homes-plus-202332724.json', 'three-stages.json'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

function show(historyPath: string, policyPath: string | undefined): string {
  const file = readJson(historyPath) as HistoryFile;
  const policy = policyPath ? definePolicy(readJson(policyPath)) : published(file.policy);
  const complaint = replay(policy, file.events, { silentOn: file.silentOn ?? [] });
  const asOf = file.asOf ?? complaint.events.at(-1)?.on ?? '';
  return report(complaint, asOf as IsoDate, file);
}

function published(id: string | undefined): Policy {
  const policy = PUBLISHED.find((one) => one.id === id);
  if (policy) return policy;
  throw new Error(
    `The history names the policy ${id ?? '(none)'}. Published here: ${PUBLISHED.map((one) => one.id).join(', ')}. Give the path of a policy file as the second argument for another.`,
  );
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

const [history, policy] = process.argv.slice(2);
try {
  console.log((history ? [history] : EXAMPLES).map((path) => show(path, policy)).join('\n\n'));
} catch (error) {
  // A fault in the files is told in words; anything else is a fault of ours, and keeps its trace.
  if (!(error instanceof ComplaintsError) && !(error instanceof Error && error.name === 'Error'))
    throw error;
  console.error(error.message);
  process.exitCode = 1;
}
