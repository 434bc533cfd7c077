import type { FactName } from '../policy/index.js';
import { COMPLAINT_FACTS, EVENT_TYPES, fieldsOf } from '../policy/index.js';
import { CONDUCT_KINDS } from './conduct.js';
import { matterFacts } from './matter.js';
import { REQUEST_KINDS } from './request.js';

/**
 * Every fact that the library knows: of a matter, a request, behaviour, a complaint or an event. Any other is a
 * policy's own.
 */
export const knownFacts = (): readonly FactName[] => [
  ...new Set([
    ...[matterFacts({}), REQUEST_KINDS, CONDUCT_KINDS].flatMap((kinds) => Object.keys(kinds)),
    ...COMPLAINT_FACTS,
    ...EVENT_TYPES.flatMap(fieldsOf),
  ]),
];
