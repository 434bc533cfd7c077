/** One thing wrong with an input: where, what, and what would be right. */
export interface Issue {
  /** Where in the input, for example `stages.1.steps.0.limit` or `on`; empty for the whole input. */
  readonly path: string;
  /** What is wrong and what would be right, for a person. */
  readonly message: string;
}

/** What is known about a failure, besides its code. */
export interface ErrorDetails {
  /** The value that was given, as it was given. */
  readonly given?: unknown;
  /** What would be right instead. */
  readonly expected?: string;
  /** Every fault found, for inputs with more than one part. */
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
  'complaint/unknown-calendar': 'the calendar of the saved complaint was not given',
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
  /** What was given, and what would be right. */
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(messageOf(code, details));
    this.code = code;
    this.details = details;
  }

  /** Every fault found; empty where the failure has just one part. */
  get issues(): readonly Issue[] {
    return this.details.issues ?? [];
  }
}

/** The error for an argument that a function does not take, and what it takes. */
export const invalidArgument = (given: unknown, expected: string): ComplaintsError =>
  new ComplaintsError('argument/invalid', { given, expected });

function messageOf(code: ErrorCode, details: ErrorDetails): string {
  const { given, expected, issues, possible, because } = details;
  const lines = [`${code}: ${HEADLINES[code]}`];
  if ('given' in details) lines[0] += `: ${show(given)}`;
  if (because) lines.push(because);
  if (expected) lines.push(`Expected: ${expected}`);
  for (const issue of issues ?? []) {
    lines.push(`- ${issue.path ? `${issue.path}: ` : ''}${issue.message}`);
  }
  if (possible) lines.push(`Possible: ${possible.length ? possible.join(', ') : 'nothing'}.`);
  return lines.join('\n');
}

const LONGEST = 120;

/** A given value as a person would recognise it: quoted text, a named type, shortened where long. */
export function show(value: unknown): string {
  if (typeof value === 'string') return shorten(`'${value}'`);
  if (value instanceof Date) {
    return `a JavaScript Date (${Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString()})`;
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) {
    try {
      return shorten(JSON.stringify(value));
    } catch {
      return 'an object';
    }
  }
  return String(value);
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The name that a wrong one was probably meant to be, if any: the one that shares most pairs of letters with it. */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  const scored = names.map((name) => ({ name, score: likeness(pairs(wrong), pairs(name)) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= LEAST_LIKE ? best.name : undefined;
}

/** Below this, names are not alike: 'banana' is near nothing. */
const LEAST_LIKE = 0.4;

const pairs = (text: string): readonly string[] =>
  Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2).toLowerCase());

/** From 0, nothing in common, to 1 (the Sørensen–Dice coefficient). */
function likeness(a: readonly string[], b: readonly string[]): number {
  return (2 * a.filter((pair) => b.includes(pair)).length) / (a.length + b.length);
}
