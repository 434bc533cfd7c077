import { type Duration, endOf, type IsoDate } from '../calendar/index.js';
import { type Condition, factsIn, type Ground } from '../policy/index.js';
import { allOf } from './complaint-case.js';
import type { Check, Judged, TimedCase } from './complaint-check.js';
import { breachOf, groundNamed } from './complaint-grounds.js';

/** Kinds of ground that the Code names as examples. */
type Kind = 'age' | 'legal-proceedings' | 'already-considered';

/** Whether a complaint was turned away on a ground that the Code allows. */
export const exclusionGrounds: Check = (file, { parameters }) => {
  if (parameters.usually !== 'accept') return [];
  return allOf(file.events, 'complaint.excluded').flatMap((event): Judged[] => {
    const name = `The complaint was turned away on ${event.on}`;
    const about = { on: event.on };
    if (event.reasons === '')
      return [{ ...about, verdict: 'fails', because: `${name} without a reason.` }];
    const unfounded = breachOf(file, event);
    if (unfounded)
      return [
        {
          ...about,
          verdict: 'fails',
          clause: unfounded.clause,
          because: `${name} on a ground that the policy does not give. ${unfounded.because}`,
        },
      ];
    return event.grounds.map((id) => {
      const ground = groundNamed(file, id);
      const clause = ground && { clause: ground.clause };
      const kind = ground && kindOf(ground);
      return kind && allowed(file).includes(kind)
        ? {
            ...about,
            ...clause,
            verdict: 'cannot-be-assessed',
            because: `${name} on the ground '${id}', which is of a kind that the Code allows; whether the facts bear it out is not in the record.`,
          }
        : {
            ...about,
            ...clause,
            verdict: 'review',
            because: `${name} on the ground '${id}', which is not of a kind that the Code names: whether it is a sound reason is for a person to judge.`,
          };
    });
  });
};

/** Whether a complaint was turned away for its age although it may not have been older than the Code's limit. */
export const ageOfMatter: Check = (file, { parameters }) =>
  allOf(file.events, 'complaint.excluded').flatMap((event) =>
    event.grounds.flatMap((id): Judged[] => {
      const ground = groundNamed(file, id);
      const limit = ground && ageIn(ground.met);
      if (!ground || !limit) return [];
      const { ageLimit } = parameters;
      const isShorter =
        ageLimit !== undefined && endOf(limit, event.on) < endOf(ageLimit, event.on);
      const name = `The complaint was turned away on ${event.on} for its age`;
      return [
        isShorter
          ? {
              on: event.on,
              clause: ground.clause,
              verdict: 'review',
              because: `${name} by a limit shorter than the Code's: whether the matter was older than the Code's is for a person to look up.`,
            }
          : {
              on: event.on,
              clause: ground.clause,
              verdict: 'cannot-be-assessed',
              because: `${name}; how old the matter was, and whether discretion was considered, is not in the record.`,
            },
      ];
    }),
  );

/** The kinds that the edition names. That of 2020 names none. */
const allowed = ({ code }: TimedCase): readonly Kind[] =>
  code?.provisions.flatMap(({ parameters }) => parameters.exclusions ?? []) ?? [];

function kindOf({ met }: Ground): Kind | undefined {
  if (ageIn(met)) return 'age';
  const facts = factsIn(met);
  if (facts.includes('legalProceedings')) return 'legal-proceedings';
  return facts.includes('repeatsExhausted') ? 'already-considered' : undefined;
}

/** The age from which a condition speaks of a matter as old. */
function ageIn(condition: Condition): Duration | undefined {
  if ('olderThan' in condition) return condition.olderThan;
  if ('all' in condition) return condition.all.map(ageIn).find(Boolean);
  return 'any' in condition ? condition.any.map(ageIn).find(Boolean) : undefined;
}
