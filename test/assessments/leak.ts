import type { Matter } from '../../src/index.js';

/** A leak, reported by a tenant a month ago: everything is known, and nothing stands against it. */
export const LEAK: Matter = {
  raisedOn: '2019-03-15',
  happenedOn: '2019-02-15',
  about: ['repairs'],
  raisedBy: 'tenant',
  withinControl: true,
  needsResponse: true,
  receivesService: true,
  legalProceedings: 'none',
  repeatsExhausted: false,
  unreasonable: false,
  vexatious: false,
};

/** Facts in place of some of these; `undefined` for one that is not known. */
export type Facts = { readonly [Name in keyof Matter]?: Matter[Name] | undefined };

/** The leak with other facts. */
export const leakWith = (facts: Facts): Matter => ({ ...LEAK, ...facts }) as Matter;
