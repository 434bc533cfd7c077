import * as z from 'zod/mini';
import { once } from '../../border/index.js';
import { maybe, signpostToSchema, text } from '../../vocabulary/index.js';
import { cited, conditionSchema, idSchema, stated, strict } from './parts.js';
import { limitSchema, requirementSchema, rolesSchema } from './stage.js';

/** What follows unreasonable conduct. */
export const conductSchema = once(() =>
  strict({
    ...cited(),
    grounds: z.array(strict({ ...cited(), id: idSchema(), name: text, met: conditionSchema() })),
    open: maybe(strict(cited())),
    powers: stated(
      z.array(
        strict({
          ...cited(),
          id: idSchema(),
          name: text,
          does: z.enum(['refuse-complaint', 'reject-later-complaints', 'restrict-contact']),
          on: z.array(text).check(z.minLength(1)),
          decidedBy: stated(rolesSchema()),
          formalities: z.array(requirementSchema()),
        }),
      ),
    ),
    appeal: z.union([
      z.enum(['not-stated', 'not-seen']),
      strict({ ...cited(), possible: z.boolean() }),
    ]),
    signposts: z.array(strict({ ...cited(), to: signpostToSchema })),
    review: stated(z.array(limitSchema()).check(z.minLength(1))),
  }),
);
