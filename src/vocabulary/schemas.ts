import * as z from 'zod/mini';
import { once } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import { dateProblem, isDate } from '../calendar/index.js';
import type { Content, SignpostTo, Subject, Tenure, Topic } from './matters.js';
import type { Role } from './roles.js';

/* Parts of the schemas of policies and events. */

/** A field that may be left out, but not given as `undefined`. */
export const maybe = z.exactOptional;

/** Text that is not empty. */
export const text = z.string().check(z.minLength(1));

/** A real civil date, `YYYY-MM-DD`. */
export const isoDateSchema = once(
  () =>
    z.iso
      .date({
        abort: true,
        error: ({ input }) => (input === undefined ? 'should be a date' : dateProblem(input)),
      })
      .check(z.refine(isDate)) as unknown as z.ZodMiniType<IsoDate, IsoDate>,
);

/** One name of a closed list. */
export const named = <T extends string>(names: readonly T[]) =>
  z.enum(names as readonly [T, ...T[]]);

// A policy can add to these lists, so the words are checked against the policy, not here.
export const signpostToSchema = text as unknown as z.ZodMiniType<SignpostTo, SignpostTo>;
export const topicSchema = text as unknown as z.ZodMiniType<Topic, Topic>;
export const tenureSchema = text as unknown as z.ZodMiniType<Tenure, Tenure>;
export const roleSchema = text as unknown as z.ZodMiniType<Role, Role>;
export const contentSchema = text as unknown as z.ZodMiniType<Content, Content>;
export const subjectSchema = text as unknown as z.ZodMiniType<Subject, Subject>;
