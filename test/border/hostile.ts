/** Values that come in where something else was meant: from forms, from YAML, from programs without types. */

/** Parts that are shared, as YAML anchors are: each level doubles what the whole comes to. */
export function shared(levels: number): unknown {
  let value: unknown = { a: 1 };
  for (let level = 0; level < levels; level += 1) value = { a: value, b: value };
  return value;
}

/** The same of lists, which become text where they are compared. */
export function sharedLists(levels: number): unknown {
  let value: unknown = ['x'];
  for (let level = 0; level < levels; level += 1) value = [value, value];
  return value;
}

/** Lists in lists. */
export function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** Something that contains itself. */
export function loop(): unknown {
  const value: { self?: unknown } = {};
  value.self = value;
  return value;
}

const fail = (): never => {
  throw new RangeError('not ours');
};

/** A field that throws when it is read. */
export const throwing = {
  get on(): never {
    return fail();
  },
};

/** Something of which nothing can be read. */
export const unreadableProxy: object = new Proxy(
  {},
  { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail },
);

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

class Unhelpful {
  get stages(): never {
    return fail();
  }
  toString(): never {
    return fail();
  }
}

const MEGABYTE = 'x'.repeat(1_000_000);

/** One of every kind of value that nothing was written for. */
export const HOSTILE: readonly unknown[] = [
  ...[
    undefined,
    null,
    true,
    false,
    0,
    -1,
    1,
    2.5,
    1e308,
    1e9,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ],
  ...[
    1n,
    Symbol('x'),
    '',
    'x',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    '2024-02-30',
    MEGABYTE,
  ],
  ...[{}, [], [null], [undefined], [[]], ['x'], [1], [{}], { x: 1 }, { id: 'x', stages: [null] }],
  ...[new Date(0), new Date(Number.NaN), Object.create(Date.prototype), Object.create(null)],
  ...[() => 'x', fail, new Map(), new Set([1]), /x/, new Unhelpful(), { toJSON: fail }],
  ...[throwing, [throwing], unreadableProxy, [unreadableProxy], revoked(), { a: revoked() }],
  ...[
    loop(),
    [loop()],
    shared(40),
    sharedLists(40),
    deep(100_000),
    new Array(1e9),
    Object.assign(new Array(2), ['x']),
    Array(240_000).fill('x'),
  ],
  ...[
    Array(240_000).fill({}),
    Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [n, n])),
  ],
  ...[
    { year: 2024, month: 2, day: 30 },
    { year: 2024, month: 2, day: 3, calendarId: Symbol('x') },
  ],
  JSON.parse('{"__proto__": {"stages": 1}, "on": "2024-01-02"}'),
];
