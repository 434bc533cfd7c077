import * as z from 'zod/mini';
import { once } from '../../border/index.js';
import { eventTypeSchema, maybe, roleSchema, text } from '../../vocabulary/index.js';
import type { Extension } from '../model/index.js';
import { SHORTCOMINGS } from '../model/index.js';
import {
  amount,
  cited,
  conditionSchema,
  duration,
  durationSchema,
  dutySchema,
  endSchema,
  idSchema,
  stated,
  strict,
  triggerSchema,
  unstated,
} from './parts.js';

/** A time limit: how long, from which trigger, and the clause. */
export const limitSchema = once(() =>
  strict({
    ...duration(),
    ...cited(),
    from: z.union([triggerSchema(), z.enum(['not-stated', 'not-seen'])]),
    after: maybe(eventTypeSchema()),
    when: maybe(conditionSchema()),
    aim: maybe(z.literal(true)),
  }),
);

/** How far, how often and on what basis a response can be put off. */
export const extensionSchema: () => z.ZodMiniType<Extension, Extension> = once(() =>
  z.lazy(() =>
    strict({
      ...cited(),
      each: stated(durationSchema()),
      inAll: stated(durationSchema()),
      times: z.union([unstated(), amount()]),
      by: z.enum(['right', 'agreement', 'not-stated', 'not-seen']),
      asked: maybe(z.enum(['landlord', 'complainant', 'either'])),
      cases: maybe(text),
      beyond: maybe(extensionSchema()),
    }),
  ),
);

/** A requirement on an event. */
export const requirementSchema = once(() =>
  strict({
    ...cited(),
    id: idSchema(),
    kind: z.enum([...SHORTCOMINGS, 'formality']),
    of: z.array(eventTypeSchema()).check(z.minLength(1)),
    holds: conditionSchema(),
    when: maybe(conditionSchema()),
    must: text,
    within: maybe(
      z.union([
        z.literal('same-day'),
        strict({ ...duration(), ...cited(), from: eventTypeSchema() }),
      ]),
    ),
  }),
);

/** One thing to be done at a stage. */
export const stepSchema = once(() =>
  strict({
    ...cited(),
    duty: dutySchema(),
    party: z.enum(['landlord', 'complainant']),
    doneBy: z.array(eventTypeSchema()).check(z.minLength(1)),
    when: maybe(conditionSchema()),
    releasedBy: maybe(z.array(eventTypeSchema())),
    beside: maybe(z.literal(true)),
    repeats: maybe(z.literal(true)),
    limit: z.union([z.literal('agreed'), stated(z.array(limitSchema()).check(z.minLength(1)))]),
    extension: maybe(stated(extensionSchema())),
    ends: maybe(z.array(strict({ on: eventTypeSchema(), as: endSchema() }))),
    onExpiry: maybe(strict({ ...cited(), as: endSchema() })),
  }),
);

export const rolesSchema = once(() => z.array(roleSchema).check(z.minLength(1)));

/** Who handles complaints. */
const handlerSchema = once(() =>
  z.union([
    rolesSchema(),
    strict({ together: z.array(roleSchema).check(z.minLength(2)) }),
    strict({ atLeastAs: text }),
    strict({ above: text }),
  ]),
);

/** The criteria that a request has to meet to be taken to a stage. */
export const gateSchema = once(() =>
  strict({
    ...cited(),
    criteria: z
      .array(strict({ ...cited(), id: idSchema(), name: text, met: conditionSchema() }))
      .check(z.minLength(1)),
    passes: z.enum(['any', 'all']),
    otherwise: z.enum(['may-refuse', 'for-decision']),
  }),
);

const openerSchema = once(() =>
  z.union([
    triggerSchema(),
    strict({ on: z.literal('complaint.received'), when: conditionSchema() }),
  ]),
);

/** A stage of the process. */
export const stageSchema = once(() =>
  strict({
    ...cited(),
    id: idSchema(),
    name: text,
    informal: maybe(z.literal(true)),
    skippable: maybe(strict({ ...cited(), when: maybe(conditionSchema()) })),
    opensOn: z.array(openerSchema()).check(z.minLength(1)),
    gate: maybe(stated(gateSchema())),
    handler: stated(handlerSchema()),
    handlers: maybe(
      z.array(
        strict({
          ...cited(),
          when: conditionSchema(),
          handler: handlerSchema(),
          does: maybe(z.enum(['investigate', 'respond'])),
        }),
      ),
    ),
    steps: z.array(stepSchema()).check(z.minLength(1)),
    requires: maybe(z.array(requirementSchema())),
  }),
);
