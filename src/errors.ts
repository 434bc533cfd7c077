import { shorten, show } from './show.js';

export { nearest, shorten, show, showField, showJson } from './show.js';

/** One thing wrong with an input: where, what, and what would be right. */
export interface Issue {
  /** Where in the input, for example `stages.1.steps.0.limit` or `on`; empty for the whole input. */
  readonly path: string;
  /** What is wrong and what would be right, for a person. */
  readonly message: string;
}

/** What is known about a failure, besides its code. */
export interface ErrorDetails {
  /** What was thrown while the input was read, where that is why it cannot be: the error's own `cause` too. */
  readonly cause?: unknown;
  /** The value that was given, as it was given. */
  readonly given?: unknown;
  /** What would be right instead. */
  readonly expected?: string;
  /** The faults found, for inputs with more than one part: of many the first, and then how many more there are. */
  readonly issues?: readonly Issue[];
  /** What can be given instead: for events, every event type that can be recorded now. */
  readonly possible?: readonly string[];
  /** Why, where the code alone does not tell. */
  readonly because?: string;
}

const HEADLINES = {
  'date/invalid': 'not a date',
  'date/js-date': 'a JavaScript Date is an instant, not a civil date',
  'instant/invalid': 'not an instant',
  'calendar/bad-count': 'not a count of days',
  'calendar/beyond-horizon': 'beyond the dates the calendar covers',
  'calendar/invalid': 'not a usable calendar',
  'duration/invalid': 'not a usable time limit',
  'argument/invalid': 'not what this function takes',
  'policy/invalid': 'the policy cannot be used as it stands',
  'event/invalid': 'the event cannot be read',
  'event/impossible': 'the event cannot be recorded',
  'feedback/invalid': 'the feedback cannot be read',
  'complaint/invalid': 'the saved complaint cannot be read',
  'complaint/unknown-policy': 'the policy of the saved complaint was not given',
  'complaint/policy-changed': 'the policy is not as it was when the complaint was saved',
  'complaint/unknown-calendar': 'the calendar of the saved complaint was not given',
  'complaint/calendar-changed':
    'the working days are not as they were when the complaint was saved',
  'matter/invalid': 'the matter cannot be assessed',
  'request/invalid': 'the escalation request cannot be assessed',
  'behaviour/invalid': 'the behaviour cannot be assessed',
} as const;

/** The closed list of failure codes. Codes are stable; the wording of messages is not. */
export type ErrorCode = keyof typeof HEADLINES;

/**
 * The one error this library throws. Match on {@link ComplaintsError.code}.
 *
 * @example
 * try { isoDate('1/2/2023') } catch (error) {
 *   if (error instanceof ComplaintsError && error.code === 'date/invalid') console.log(error.message);
 * }
 */
export class ComplaintsError extends Error {
  override readonly name = 'ComplaintsError';
  /** What kind of failure this is. */
  readonly code: ErrorCode;
  /** What was given, and what would be right. Programs read it; consoles and logs, which print whole errors, leave it out. */
  declare readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    const bounded = withFewIssues(details);
    const message = messageOf(code, bounded, details.issues?.length);
    super(message, 'cause' in details ? { cause: details.cause } : {});
    this.code = code;
    // The message says it already, and what was given may be about a person.
    Object.defineProperty(this, 'details', { value: bounded });
  }

  /** The faults found, of many the first and how many more there are; empty where the failure has just one part. */
  get issues(): readonly Issue[] {
    return this.details.issues ?? [];
  }
}

/** The error for an argument that a function does not take, and what it takes. */
export const invalidArgument = (given: unknown, expected: string): ComplaintsError =>
  new ComplaintsError('argument/invalid', { given, expected });

/** So many faults are told one by one: whoever corrects them does not read a thousand. */
const MOST_ISSUES = 20;

/** No path and no message of an issue is longer. */
const LONGEST_PATH = 200;
const LONGEST_ISSUE = 2_000;

/** What is wrong ends up in logs and on screens: few issues, none of them long. */
function withFewIssues(details: ErrorDetails): ErrorDetails {
  const { issues = [] } = details;
  const isLong = ({ path, message }: Issue) =>
    path.length > LONGEST_PATH || message.length > LONGEST_ISSUE;
  const more = issues.length - MOST_ISSUES;
  if (more <= 0 && !issues.some(isLong)) return details;
  const few = issues.slice(0, MOST_ISSUES).map(({ path, message }) => ({
    path: shorten(path, LONGEST_PATH),
    message: shorten(message, LONGEST_ISSUE),
  }));
  const last = { path: '', message: `and at least ${more} more` };
  return { ...details, issues: more > 0 ? [...few, last] : few };
}

/** No message takes more bytes as UTF-8. */
const MOST_BYTES = 4_000;

/** A message fits on a screen: so many rows, so wide. */
const ROWS = 24;
const WIDTH = 100;
const rowsOf = (line: string): number => Math.ceil(line.length / WIDTH);

/** Names of what is possible are told in so many rows. */
const ROWS_OF_NAMES = 12;

function messageOf(code: ErrorCode, details: ErrorDetails, found = 0): string {
  const { given, expected, issues = [], possible, because } = details;
  const lines = [`${code}: ${HEADLINES[code]}`];
  if ('given' in details) lines[0] += `: ${show(given)}`;
  if (because) lines.push(because);
  if (expected) lines.push(`Expected: ${expected}`);
  let rows = lines.reduce((sum, line) => sum + rowsOf(line), 0);
  for (const [shown, { path, message }] of issues.entries()) {
    const line = `- ${path ? `${path}: ` : ''}${message}`;
    rows += rowsOf(line);
    if (rows > ROWS && shown > 0) {
      lines.push(`- and at least ${found - shown} more`);
      break;
    }
    lines.push(line);
  }
  // What is wrong with a part says what would be right there.
  if (possible && issues.every(({ path }) => path === ''))
    lines.push(`Possible: ${namesOf(possible)}.`);
  return withFewBytes(lines.join('\n'));
}

function namesOf(possible: readonly string[]): string {
  const names = possible.join(', ') || 'nothing';
  if (rowsOf(names) <= ROWS_OF_NAMES) return names;
  return `any of ${possible.length}, in \`details.possible\` of this error`;
}

function withFewBytes(text: string): string {
  // No unit of a text takes more than three.
  if (text.length * 3 <= MOST_BYTES) return text;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    if (bytes > MOST_BYTES) return `${text.slice(0, at - 3)}…`;
  }
  return text;
}
