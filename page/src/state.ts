/**
 * What the page shows, as text for its address: `v1.` and the state as JSON, compressed. Nothing is stored anywhere
 * else, so whoever gets the address sees the same.
 */
import type { ComplaintEvent, IsoDate } from 'housing-complaints';
import { isoDate } from 'housing-complaints';
import * as z from 'zod/mini';

/** The whole state of the page. */
export interface State {
  /** The policy: one of the list by its id, or `own`. */
  readonly policy: string;
  /** What was pasted, where the policy is `own`: as it was pasted, faults and all. */
  readonly file?: string;
  /** What happened, in the order of the record. */
  readonly events: readonly ComplaintEvent[];
  /** The day to look from. */
  readonly day: IsoDate;
  /** The working-day calculator: how many working days after which date, and up to which date. */
  readonly count: { readonly from: IsoDate; readonly days: number; readonly to: IsoDate };
}

const date = z.string().check(z.refine((text) => isDate(text)));

const schema = z.strictObject({
  policy: z.string(),
  file: z.exactOptional(z.string()),
  // Each event is read by the library, which says what is wrong with it.
  events: z.array(z.looseObject({ type: z.string(), on: date })),
  day: date,
  count: z.strictObject({ from: date, days: z.int(), to: date }),
});

const VERSION = 'v1.';

/** Nobody writes a longer one by hand; what unpacks to more is not unpacked. */
const MOST_CHARACTERS = 500_000;
const MOST_BYTES = 2_000_000;

/** The state as text of letters, digits, `-`, `_` and a dot. */
export async function written(state: State): Promise<string> {
  const bytes = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(JSON.stringify(state)),
  );
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return VERSION + base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The state that a text stands for; nothing for a text that stands for none. */
export async function read(text: string): Promise<State | undefined> {
  if (!text.startsWith(VERSION) || text.length > MOST_CHARACTERS) return undefined;
  try {
    const base64 = text.slice(VERSION.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bytes = await through(new DecompressionStream('deflate-raw'), packed);
    const result = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? (result.data as State) : undefined;
  } catch {
    // Cut off on its way, or never one of ours: to the reader it is the same.
    return undefined;
  }
}

/** Whether a text is a civil date. */
export function isDate(text: string): text is IsoDate {
  try {
    return isoDate(text as IsoDate) === text;
  } catch {
    return false;
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // What goes wrong is told where it is read.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) throw new Error(`more than ${MOST_BYTES} bytes`);
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
