/* Values that are worked out when they are read: most audits are only counted, and few of their sentences are ever read. */

/** Where an object keeps what its values are worked out from: out of sight of whoever lists, copies or saves it. */
const KEPT: unique symbol = Symbol('kept');

/** The symbol by which Node's console asks how to show an object: it would show a getter, not its value. */
const SHOWN_AS = Symbol.for('nodejs.util.inspect.custom');

function asShown(this: object): object {
  return { ...this };
}
const SHOWN: PropertyDescriptor = { get: () => asShown };

/** How each of several values is made: of what is kept with an object, and of the object itself. */
type Makers = Readonly<Record<string, (data: never, object: never) => unknown>>;

/** The values that are made. */
type Made<M extends Makers> = { readonly [Name in keyof M]: ReturnType<M[Name]> };

/**
 * Makes a function that gives an object values which are worked out each time they are read, from data kept with the object.
 * To whoever lists, copies, compares, prints or saves the object they are fields like others: own and enumerable.
 *
 * All objects share one getter for each name. A closure for each would cost ten times as much time and memory.
 */
export function whenRead<M extends Makers>(
  makers: M,
): <T extends object>(object: T, data: Parameters<M[keyof M]>[0]) => T & Made<M> {
  const getters = Object.entries(makers).map(([name, make]) => {
    const get = function (this: { readonly [KEPT]: never }): unknown {
      return make(this[KEPT], this as never);
    };
    return [name, { get, enumerable: true, configurable: true }] as const;
  });
  return (object, data) => {
    for (const [name, getter] of getters) Object.defineProperty(object, name, getter);
    Object.defineProperty(object, KEPT, { value: data });
    Object.defineProperty(object, SHOWN_AS, SHOWN);
    return object as never;
  };
}
