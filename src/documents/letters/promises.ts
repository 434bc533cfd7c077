import { longDate } from '../../calendar/index.js';
import type { EventOf } from '../../policy/index.js';
import { list } from '../pages/index.js';
import type { LetterFile } from './file.js';
import type { PromisedAction } from './options.js';
import type { LetterPart } from './parts.js';
import { NOTHING, prose, saying } from './parts.js';

/** By when something was promised, where the promise is on record by itself. */
export function promisedBy(
  { complaint }: Pick<LetterFile, 'complaint'>,
  what: string,
): Pick<PromisedAction, 'by'> {
  const by = complaint.events
    .filter((event) => event.type === 'action.agreed')
    .find(({ action }) => action === what)?.dueBy;
  return by ? { by } : {};
}

/** The promises that a letter makes, as facts: what it will do by a day, but for what is on record as promised so. */
export const promisesIn = (
  { complaint, on }: LetterFile,
  remedies: readonly PromisedAction[] = [],
  stage?: string,
): EventOf<'action.agreed'>[] =>
  remedies
    .filter(({ what, by }) => by && promisedBy({ complaint }, what).by !== by)
    .map(({ what, by }) => ({
      type: 'action.agreed',
      on,
      ...(stage && { stage }),
      action: what,
      ...(by && { dueBy: by }),
    }));

/** What will be done, and what is still to be done; that there is nothing is said where somebody asks for it. */
export function actions(
  remedies: readonly PromisedAction[] | undefined,
  before: readonly PromisedAction[],
  asksForActions: boolean,
): readonly LetterPart[] {
  const none = before.length === 0 && !remedies?.length;
  return [
    promises('What we will do', ['remedies', 'outstanding-actions'], remedies ?? []),
    promises('What is still to be done', ['outstanding-actions'], before),
    saying(['remedies'], remedies?.length === 0 && 'There is nothing that we need to put right.'),
    saying(
      ['outstanding-actions'],
      none && asksForActions && 'There is nothing else that we still need to do.',
    ),
  ];
}

function promises(
  title: string,
  says: readonly string[],
  all: readonly PromisedAction[],
): LetterPart {
  if (all.length === 0) return NOTHING;
  const items = all.map(({ what, by }) => [
    ...prose(by ? `${withoutStop(what)}, by ${longDate(by)}.` : what),
  ]);
  return { title, says, content: [list(items)] };
}

const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');

/** What was promised before and is not on record as done. */
export function outstanding(
  { complaint }: LetterFile,
  remedies: readonly PromisedAction[],
): readonly PromisedAction[] {
  const done = complaint.events.flatMap((event) =>
    event.type === 'action.completed' ? [event.action] : [],
  );
  return complaint.events
    .filter((event) => event.type === 'action.agreed')
    .filter(({ action }) => !done.includes(action) && !remedies.some(({ what }) => what === action))
    .flatMap(({ action, dueBy }) =>
      action ? [{ what: action, ...(dueBy && { by: dueBy }) }] : [],
    );
}
