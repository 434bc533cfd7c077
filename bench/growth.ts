import { readFileSync } from 'node:fs';
import type { Complaint, Ground, Policy } from '../src/index.js';
import { housingPlus2018, library, timeline } from './built.js';
import { collectGarbage, cpuSince, median, race } from './cpu.js';
import { longHistory, TWELVE } from './history.js';
import { section, time, times } from './table.js';

const { assessScope, auditComplaint, breachesOf, definePolicy, notShown, obligationsOf, replay } =
  library;

const [FEW, MANY] = [1000, 4000];
const ROUNDS = 7;
const TOO_LONG = 1e6; // microseconds: what takes this long at the lower number is not asked at the higher

/** The policy under which time itself closes a complaint: its second stage, where nobody asks for more. */
function timedPolicy(): Policy {
  const stages = housingPlus2018.stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((step) =>
      step.duty === 'escalate'
        ? { ...step, onExpiry: { clause: step.clause, as: 'lapsed' } }
        : step,
    ),
  }));
  return definePolicy({ ...housingPlus2018, id: 'that-lapses', stages } as unknown as Policy);
}

const asOfEnd = ({ events }: Complaint) => events.at(-1)?.on ?? '2023-01-01';

const ASKED: Readonly<Record<string, (complaint: Complaint) => unknown>> = {
  breachesOf: (complaint) => breachesOf(complaint, asOfEnd(complaint)),
  notShown: (complaint) => notShown(complaint, asOfEnd(complaint)),
  'auditComplaint, read whole': (complaint) =>
    JSON.stringify(auditComplaint(complaint, asOfEnd(complaint))),
  obligationsOf: (complaint) => obligationsOf(complaint, asOfEnd(complaint)),
  timeline: (complaint) => timeline(complaint, asOfEnd(complaint)),
};

/** A question to a complaint that was asked nothing before. */
function once(policy: Policy, events: number, ask: (complaint: Complaint) => unknown): number {
  const history = longHistory(events);
  return median(
    rounds(() => {
      const complaint = replay(policy, history);
      collectGarbage();
      const start = process.cpuUsage();
      ask(complaint);
      return cpuSince(start);
    }),
  );
}

function replayed(policy: Policy, events: number): number {
  const history = longHistory(events);
  return median(
    rounds(() => {
      collectGarbage();
      const start = process.cpuUsage();
      replay(policy, history);
      return cpuSince(start);
    }),
  );
}

/** A few measurements; one is enough where it takes long. */
function rounds(measure: () => number): number[] {
  const first = measure();
  return first > TOO_LONG / 4 ? [first] : [first, ...Array.from({ length: ROUNDS - 1 }, measure)];
}

/** What four times as many events cost. */
export function growthSection(): string {
  const timed = timedPolicy();
  const asked: [string, (events: number) => number][] = [
    ...Object.entries(ASKED).map(([name, ask]): [string, (events: number) => number] => [
      name,
      (events) => once(housingPlus2018, events, ask),
    ]),
    ['replay', (events) => replayed(housingPlus2018, events)],
    ['replay, where time ends stages', (events) => replayed(timed, events)],
  ];
  for (const [, cost] of asked) cost(100);
  const rows = asked.map(([name, cost]) => {
    const few = cost(FEW);
    if (few > TOO_LONG) return [name, time(few), 'not measured', ''];
    const many = cost(MANY);
    return [name, time(few), time(many), times(many, few)];
  });
  return section(
    'Long histories',
    'One complaint with 1,000 and with 4,000 events. Four times is as good as it can be.',
    ['what', '1,000 events', '4,000 events', 'ratio'],
    rows,
  );
}

/** What four times as many grounds cost. */
export function groundsSection(): string {
  const own = JSON.parse(readFileSync('examples/our-policy.json', 'utf8')) as Policy;
  const withGrounds = (count: number): Policy => {
    const grounds = Array.from({ length: count }, (_, i): Ground => {
      const ground = own.scope.grounds[i % own.scope.grounds.length] as Ground;
      return { ...ground, id: `${ground.id}-${i}`, name: `${ground.name} ${i}` };
    });
    return { ...own, scope: { ...own.scope, grounds } };
  };
  const [ten, forty] = [withGrounds(10), withGrounds(40)];
  const [policyOfTen, policyOfForty] = [definePolicy(ten), definePolicy(forty)];
  const matter = { raisedOn: '2024-01-10', happenedOn: '2023-10-01' } as const;
  const asked = {
    definePolicy: race({ few: () => definePolicy(ten), many: () => definePolicy(forty) }),
    assessScope: race({
      few: () => assessScope(policyOfTen, matter),
      many: () => assessScope(policyOfForty, matter),
    }),
    'replay of a receipt': race({
      few: () => replay(policyOfTen, TWELVE.slice(0, 1)),
      many: () => replay(policyOfForty, TWELVE.slice(0, 1)),
    }),
  };
  return section(
    'Policies with many grounds',
    '',
    ['what', '10 grounds', '40 grounds', 'ratio'],
    Object.entries(asked).map(([what, { few, many }]) => [
      what,
      time(few),
      time(many),
      times(many, few),
    ]),
  );
}
