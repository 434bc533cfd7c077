/** Ten thousand histories, the same each time: whatever can happen to a complaint, in time and late. */
import type { IsoDate } from '../../src/calendar/index.js';
import type { EventType } from '../../src/policy/index.js';
import { randomOf } from '../support/random.js';
import { later, within } from './days.js';
import type { Told, ToldPromise, ToldStage } from './told.js';

/** What falls out by chance, the same for the same seed. */
export function diceOf(seed: number) {
  const roll = randomOf(seed);
  const below = (end: number): number => Math.floor(roll() * end);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  return {
    below,
    pick,
    chance: (percent: number): boolean => roll() * 100 < percent,
    some: <T>(from: readonly T[]): T[] => from.filter(() => roll() < 0.3),
  };
}

/** Where what is not known comes from. */
export type Dice = ReturnType<typeof diceOf>;

const SILENT: readonly EventType[] = [
  'complaint.received',
  'complaint.acknowledged',
  'response.extended',
  'response.sent',
  'action.completed',
  'ombudsman.answered',
];
const TENURES = [
  ...['social-rent', 'affordable-rent', 'supported-housing', 'shared-ownership'],
  ...['leasehold', 'market-rent', 'none', 'key worker/nurse', 'almshouse', 'constructor'],
];
const PLAIN_TENURES = TENURES.slice(0, 7);
const TOPICS = ['repairs', 'condition-of-home', 'staff-conduct'];
const MORE_TOPICS = ['neighbours', 'other'];
const EDGES: readonly IsoDate[] = ['2023-03-31', '2024-03-28', '2025-03-31', '2026-03-30'];

function receiptOf(dice: Dice): IsoDate {
  if (dice.chance(15)) return later(dice.pick(EDGES), dice.below(5));
  if (dice.chance(20)) return later('2026-02-01', dice.below(100));
  return later('2023-01-01', dice.below(1270));
}

/** One history. */
function tell(dice: Dice): Told {
  const policy = dice.chance(15) ? 'three' : dice.chance(30) ? 'contact' : 'two';
  const silentOn = dice.chance(8) ? [dice.pick(SILENT)] : [];
  const receivedOn = receiptOf(dice);
  const tenure = dice.chance(85) ? dice.pick(policy === 'three' ? PLAIN_TENURES : TENURES) : '';
  const base = {
    policy,
    silentOn,
    receivedOn,
    ...(dice.chance(60) && { subject: dice.pick(['housing', 'care', ['housing', 'care']]) }),
    ...(dice.chance(70) && { topics: [dice.pick(TOPICS), ...dice.some(MORE_TOPICS)] }),
    ...(tenure && { tenure }),
    ...ombudsmanOf(dice, later(receivedOn, 30 + dice.below(200))),
  } as const;
  const first: ToldStage = { number: 1, askedOn: receivedOn, letters: [] };
  if (dice.chance(6)) {
    const grounds = dice.some(['old', 'at-court', '4.2', 'a/b%']);
    const excluded = { on: later(receivedOn, dice.below(25)), grounds: ['old', ...grounds] };
    return {
      ...base,
      excluded: { ...excluded, grounds: [...new Set(excluded.grounds)] },
      stages: [first],
      promises: [],
    };
  }
  const informal =
    policy !== 'two' && dice.chance(40) ? { putRightOn: later(receivedOn, dice.below(12)) } : {};
  if (informal.putRightOn && dice.chance(70))
    return { ...base, ...informal, stages: [first], promises: [] };
  const formalisedOn = later(informal.putRightOn ?? receivedOn, dice.below(3));
  return withoutName(dice, {
    ...base,
    ...informal,
    ...(policy !== 'two' && { formalisedOn }),
    ...stagesOf(dice, base, policy === 'two' ? receivedOn : formalisedOn),
  });
}

/** A promise needs no name where nothing else was promised or ordered. */
function withoutName(dice: Dice, told: Told): Told {
  const [only, ...others] = told.promises;
  if (told.determined.length > 0 || !only || only.isListed || others.length > 0 || dice.chance(50))
    return told;
  const { what, ...promise } = only;
  return { ...told, promises: [promise] };
}

/** Stage by stage, until something ends it. */
function stagesOf(
  dice: Dice,
  told: Pick<Told, 'policy' | 'silentOn' | 'receivedOn'>,
  openOn: IsoDate,
): Pick<Told, 'stages' | 'promises' | 'closed'> {
  const stages: ToldStage[] = [];
  const promises: ToldPromise[] = [];
  let [askedOn, from] = [told.receivedOn, openOn];
  for (const number of told.policy === 'three' ? [1, 2, 3] : [1, 2]) {
    if (number > 1 && dice.chance(15)) {
      const ground = dice.pick(
        told.policy === 'three' ? ['excessive', 'outside-remit'] : ['excessive'],
      );
      const refused = { on: later(askedOn, dice.below(12)), ground };
      return { stages: [...stages, { number, askedOn, letters: [], refused }], promises };
    }
    const stage = stageOf(dice, { number, askedOn, from, isSilent: told.silentOn.length > 0 });
    stages.push(stage);
    const { answer } = stage;
    if (answer) promises.push(...promisesOf(dice, answer, number));
    else if (dice.chance(40)) {
      const as = dice.pick(['withdrawn', 'resolved', 'resolved', 'merged'] as const);
      const open = later(lastOf(stage, from), dice.below(40));
      return { stages, promises, closed: { on: open, as } };
    }
    if (dice.chance(answer ? 60 : 75)) break;
    askedOn = later(answer?.on ?? lastOf(stage, from), dice.below(30));
    from = askedOn;
  }
  return { stages, promises };
}

const lastOf = ({ loggedOn, acknowledgedOn, letters }: ToldStage, from: IsoDate): IsoDate =>
  [loggedOn, acknowledgedOn, ...letters.map(({ on }) => on), from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1) as IsoDate;

const isPanel = (number: number): boolean => number === 3;

function stageOf(
  dice: Dice,
  given: { number: number; askedOn: IsoDate; from: IsoDate; isSilent: boolean },
): ToldStage {
  const { number, askedOn, from, isSilent } = given;
  const logs = number === 1 && dice.chance(20);
  const loggedOn = logs ? later(from, dice.below(9)) : undefined;
  const acknowledges = !isPanel(number) && dice.chance(75);
  const acknowledgedOn = acknowledges ? later(from, dice.below(12)) : undefined;
  const stage = {
    number,
    askedOn,
    ...(loggedOn && { loggedOn }),
    ...(acknowledgedOn && { acknowledgedOn }),
    letters: [],
  };
  const known = lastOf(stage, from);
  // Around the day on which an answer is due, by one edition or the other, more often than not.
  const around = within(acknowledgedOn ?? within(askedOn, 5), number === 1 ? 10 : 20);
  const letters = isSilent || isPanel(number) ? [] : lettersOf(dice, around, known);
  const put = letters.at(-1)?.to ?? around;
  const soonest = lastOf({ ...stage, letters }, from);
  const aim = dice.pick([
    ...[put, put, later(put, 1), later(put, dice.below(60)), later(put, dice.below(9))],
    ...[around, later(around, 1), later(around, 14), later(known, dice.below(12))],
  ]);
  if (dice.chance(12)) return { ...stage, letters };
  const on = aim < soonest ? later(soonest, dice.below(8)) : aim;
  const outcome = dice.pick(['upheld', 'partly-upheld', 'not-upheld', undefined] as const);
  const type = isPanel(number)
    ? dice.pick(['decision.sent', 'hearing.declined'] as const)
    : 'response.sent';
  const tells = outcome && type !== 'hearing.declined' ? { outcome } : {};
  return { ...stage, letters, answer: { on, type, ...tells } };
}

function lettersOf(dice: Dice, around: IsoDate, known: IsoDate): ToldStage['letters'] {
  if (!dice.chance(30)) return [];
  const before = later(known, dice.below(12));
  const on = dice.pick([before, before, around, later(around, 1)]);
  if (on < known || dice.chance(10))
    return [{ on: on < known ? known : on, ...(dice.chance(50) && { hasNoDate: true as const }) }];
  const to = within(around, dice.pick([0, 3, 5, 9, 10, 11, 19, 20, 21, 30]));
  if (to < on) return [{ on }];
  const again = later(on, dice.below(10));
  return dice.chance(20) && to < within(around, 8)
    ? [
        { on, to },
        { on: again, to: within(to, dice.pick([1, 4, 12, 25])) },
      ]
    : [{ on, to }];
}

/** What an answer promised, and what became of it. */
function promisesOf(
  dice: Dice,
  { on, type }: NonNullable<ToldStage['answer']>,
  number: number,
): ToldPromise[] {
  return dice.some([0, 1, 2]).map((index) => {
    const isListed = type === 'response.sent' && dice.chance(40);
    return {
      ...promiseOf(dice, isListed ? on : later(on, dice.below(10)), !isListed),
      what: `remedy ${number}/${index}`,
      ...(isListed && { isListed }),
    };
  });
}

function promiseOf(dice: Dice, on: IsoDate, mayBeDated = true): ToldPromise {
  const dueBy = mayBeDated && dice.chance(70) ? later(on, dice.below(60)) : undefined;
  const doneOn = dice.chance(70)
    ? dueBy && dice.chance(30)
      ? later(dueBy, dice.below(2))
      : later(on, dice.below(90))
    : undefined;
  return { on, ...(dueBy && { dueBy }), ...(doneOn && { doneOn }) };
}

function ombudsmanOf(dice: Dice, from: IsoDate): Pick<Told, 'referredOn' | 'asked' | 'determined'> {
  if (!dice.chance(15)) return { asked: [], determined: [] };
  const on = later(from, 20 + dice.below(60));
  const asked = dice.chance(50) ? [promiseOf(dice, later(from, dice.below(20)))] : [];
  const finding = dice.chance(85)
    ? { finding: dice.pick(['maladministration', 'no maladministration', 'service/failure']) }
    : {};
  const orders = dice.some([1, 2, 3]).map((n) => ({
    ...promiseOf(dice, on),
    what: `order ${n}`,
    ...(n > 1 && { pounds: n * 50.35 }),
  }));
  return {
    ...(dice.chance(80) && { referredOn: from }),
    asked,
    determined: dice.chance(60) ? [{ on, ...finding, orders }] : [],
  };
}

/** As many histories as asked for. */
export function histories(count: number, seed = 2026): Told[] {
  const dice = diceOf(seed);
  return Array.from({ length: count }, () => tell(dice));
}
