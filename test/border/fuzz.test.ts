/**
 * Whatever a public function is given, it gives a value or a ComplaintsError. Every function of every door is tried,
 * a new one by itself. `BORDER_INPUTS=50000 npx vitest run test/border/fuzz.test.ts` tries more, `BORDER_SEED` others.
 */
import { expect, test } from 'vitest';
import { doors } from '../../scripts/doors.js';
import { ComplaintsError } from '../../src/index.js';
import { randomOf } from '../support/random.js';
import { CALLS, GOOD } from './good.js';
import { HOSTILE } from './hostile.js';

const INPUTS = Number(process.env['BORDER_INPUTS'] ?? 2_000);
const SEED = Number(process.env['BORDER_SEED'] ?? 1);

/** Far more than it takes (under 0.2 s), since the machine may do other things besides. */
const LONGEST_CALL = 1_500_000;

const MEGABYTE = 'x'.repeat(1_000_000);

type Call = (...args: readonly unknown[]) => unknown;

/** The functions of all doors, each once; of lists of functions, such as the matchers, each of them. */
async function publicFunctions(): Promise<ReadonlyMap<string, Call>> {
  const found = new Map<string, Call>();
  for (const { source } of doors) {
    const door = await import(/* @vite-ignore */ new URL(`../../${source}`, import.meta.url).href);
    for (const [name, value] of Object.entries<unknown>(door)) {
      if (name === 'ComplaintsError') continue;
      if (typeof value === 'function') found.set(name, value as Call);
      if (name !== 'matchers') continue;
      for (const [asked, matcher] of Object.entries(value as Record<string, Call>))
        found.set(asked, (...args) => (matcher(...args) as { message: Call }).message());
    }
  }
  return found;
}

function inputsFrom(random: () => number) {
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

  /** The same with something else at some place in it; what is on the way there is copied. */
  function spoiled(value: unknown): unknown {
    const isOpen = typeof value === 'object' && value !== null && !(value instanceof Date);
    if (!isOpen || random() < 0.15) return random() < 0.5 ? one(HOSTILE) : one(GOOD);
    const name = one(Object.keys(value));
    if (name === undefined) return one(HOSTILE);
    const inner = spoiled((value as Record<string, unknown>)[name]);
    if (!Array.isArray(value)) return { ...value, [name]: inner };
    return value.map((item, at) => (String(at) === name ? inner : item));
  }

  const anything = () =>
    random() < 0.4 ? one(HOSTILE) : random() < 0.5 ? one(GOOD) : spoiled(one(GOOD));

  return (name: string): readonly unknown[] => {
    const known = CALLS[name];
    if (!known || random() < 0.2) return Array.from({ length: Math.floor(random() * 5) }, anything);
    const which = Math.floor(random() * known.length);
    return known.map((arg, at) =>
      at !== which ? arg : random() < 0.25 ? one(HOSTILE) : spoiled(arg),
    );
  };
}

test(`${INPUTS} inputs give a value or a ComplaintsError`, async () => {
  const functions = [...(await publicFunctions())];
  const argsOf = inputsFrom(randomOf(SEED));
  const raw = new Map<string, string>();
  const slow = new Map<string, number>();
  for (let n = 0; n < INPUTS; n += 1) {
    const [name, call] = functions[n % functions.length] as [string, Call];
    const args = argsOf(name);
    const before = process.cpuUsage();
    try {
      call(...args);
    } catch (error) {
      if (!(error instanceof ComplaintsError)) {
        const [, place = ''] = String((error as Error)?.stack).split('\n    at ');
        raw.set(`${name}: ${String(error).slice(0, 80)}`, `input ${n}, ${place.slice(0, 100)}`);
      } else if (Buffer.byteLength(error.message) > 4_096 || error.issues.length > 21)
        raw.set(`${name}: long message`, `input ${n}`);
    }
    const { user } = process.cpuUsage(before);
    if (user > LONGEST_CALL) slow.set(`${name}, input ${n}`, user / 1_000_000);
  }
  expect(functions.length).toBeGreaterThan(60);
  expect([...raw]).toEqual([]);
  expect([...slow]).toEqual([]);
});

test('a megabyte of text in place of any argument is told at once', async () => {
  const slow: string[] = [];
  for (const [name, call] of await publicFunctions()) {
    const known = CALLS[name] ?? [undefined, undefined];
    for (const place of known.keys()) {
      const before = process.cpuUsage();
      try {
        call(...known.map((arg, at) => (at === place ? MEGABYTE : arg)));
      } catch (error) {
        expect(error).toBeInstanceOf(ComplaintsError);
      }
      const { user } = process.cpuUsage(before);
      if (user > LONGEST_CALL) slow.push(`${name}, argument ${place}: ${user / 1000} ms`);
    }
  }
  expect(slow).toEqual([]);
});
