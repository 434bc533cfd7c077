/** Values that are worked out when they are read: nobody can tell, but by the time it takes. */
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { whenRead } from '../../src/policy/index.js';

const say = vi.fn((days: number, { name }: { readonly name: string }) => `${name}: ${days} days`);
const saying = whenRead({ because: say });
const made = () => Object.assign(saying({ name: 'late' }, 3), { more: true });

test('nothing is worked out until it is read', () => {
  say.mockClear();
  const one = made();
  expect(Object.keys(one)).toEqual(['name', 'because', 'more']);
  expect(say).not.toHaveBeenCalled();
  expect(one.because).toBe('late: 3 days');
  expect(say).toHaveBeenCalledTimes(1);
});

describe('it is a field like others', () => {
  const plain = { name: 'late', because: 'late: 3 days', more: true };
  test.each([
    { how: 'compared', seen: made() },
    { how: 'saved as JSON', seen: JSON.parse(JSON.stringify(made())) },
    { how: 'cloned', seen: structuredClone(made()) },
    { how: 'spread', seen: { ...made() } },
    { how: 'frozen', seen: Object.freeze(made()) },
  ])('$how', ({ seen }) => {
    expect(seen).toEqual(plain);
    expect(JSON.stringify(seen)).toBe(JSON.stringify(plain));
  });
  test('shown in a console', () => {
    expect(inspect(made())).toBe(inspect(plain));
  });
});
