import { inOneLine, shorten, show } from './show.js';

export { nearest, shorten, show, showField, showJson } from './show.js';

/** One thing wrong with an input: where, what, and what would be right. */
export interface Issue {
  /** Where in the input, for example `stages.1.steps.0.limit` or `on`; empty for the whole input. */
  readonly path: string;
  /** What is wrong and what would be right, for a person. */
  readonly message: string;
}

/** Everything known about a failure except its code. */
export interface ErrorDetails {
  /** The error thrown while the input was being read, if that is why it failed; also the error's own `cause`. */
  readonly cause?: unknown;
  /** The value that was given, unchanged. */
  readonly given?: unknown;
  /** What would be right instead. */
  readonly expected?: string;
  /** The faults of an input with several parts. If there are too many to list, the last entry counts the rest. */
  readonly issues?: readonly Issue[];
  /** The alternatives that are accepted: for events, every event type that can be recorded now. */
  readonly possible?: readonly string[];
  /** The reason, if the code alone does not explain it. */
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
  'policy/invalid': 'the policy has errors',
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
  /** What was given, and what would be right. For programs: consoles and logs that print whole errors leave it out. */
  declare readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    const bounded = withFewIssues(details);
    const message = messageOf(code, bounded, details.issues?.length);
    super(message, 'cause' in details ? { cause: details.cause } : {});
    this.code = code;
    // Not enumerable: the message already says it, and the given value may be about a person.
    Object.defineProperty(this, 'details', { value: bounded });
  }

  /** The faults found, as in {@link ErrorDetails.issues}; empty if the failure has just one part. */
  get issues(): readonly Issue[] {
    return this.details.issues ?? [];
  }
}

/** Returns the error for an argument that a function does not accept. */
export const invalidArgument = (given: unknown, expected: string): ComplaintsError =>
  new ComplaintsError('argument/invalid', { given, expected });

/** At most this many issues are listed: nobody reads a thousand. */
const MOST_ISSUES = 20;

/** Longer paths and messages of issues are cut off. */
const LONGEST_PATH = 200;
const LONGEST_ISSUE = 2_000;

/** Shortens the issues for logs and screens: few of them, none long. */
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

/** The most bytes that a message takes up as UTF-8. */
const MOST_BYTES = 4_000;

/** A message fits on a screen of this many rows and columns. */
const ROWS = 24;
const WIDTH = 100;
const rowsOf = (line: string): number => Math.ceil(line.length / WIDTH);

/** If the possible names take up more rows than this, the message only counts them. */
const ROWS_OF_NAMES = 12;

function messageOf(code: ErrorCode, details: ErrorDetails, found = 0): string {
  const { given, expected, issues = [], possible, because } = details;
  const lines = [
    `${code}: ${HEADLINES[code]}${'given' in details ? `: ${show(given)}` : ''}`,
    ...(because ? [inOneLine(because)] : []),
    ...(expected ? [inOneLine(`Expected: ${expected}`)] : []),
  ];
  let rows = lines.reduce((sum, line) => sum + rowsOf(line), 0);
  for (const [shown, { path, message }] of issues.entries()) {
    const whole = inOneLine(`- ${path ? `${path}: ` : ''}${message}`);
    const line = shown > 0 ? whole : shorten(whole, Math.max(ROWS - 1 - rows, 1) * WIDTH);
    rows += rowsOf(line);
    // One row is kept for the number of the rest.
    if (rows > ROWS - (shown + 1 < issues.length ? 1 : 0) && shown > 0) {
      lines.push(`- and at least ${found - shown} more`);
      break;
    }
    lines.push(line);
  }
  // An issue with a path already says what would be right there.
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
  // A UTF-16 code unit takes up at most three bytes.
  if (text.length * 3 <= MOST_BYTES) return text;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    if (bytes > MOST_BYTES) return `${text.slice(0, at - 3)}…`;
  }
  return text;
}
