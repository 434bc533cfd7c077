/** A complaint as a page for a terminal of 100 columns. Everything it says comes from the library's answers. */
import type { Breach, Complaint, IsoDate, Obligation, PlacedEvent } from 'housing-complaints';
import {
  breachesOf,
  DUTY_NAMES,
  eventName,
  expectedEvents,
  explain,
  longDate,
  notShown,
  obligationsOf,
  positionOf,
  REGULARITIES,
  replay,
  signpostsOf,
} from 'housing-complaints';

const WIDTH = 100;

/** What a history file says of itself. */
interface Heading {
  readonly title?: string;
  readonly about?: string;
  readonly source?: string;
}

/** The whole page: timeline, duties, breaches, what is not shown, what comes next. */
export function report(
  complaint: Complaint,
  asOf: IsoDate,
  { title, about, source }: Heading,
): string {
  const { policy, history, notes } = complaint;
  const facts = history.filter(({ event }) => event.on <= asOf);
  return [
    '='.repeat(WIDTH),
    ...wrap(title ?? 'A complaint'),
    '='.repeat(WIDTH),
    ...(about ? wrap(about) : []),
    ...(source ? [source] : []),
    ...wrap(
      `Judged by: ${policy.landlord}, ${policy.title}, ${policy.edition}. As of ${longDate(asOf)}: ${standsAt(complaint, asOf)}.`,
    ),
    ...notes.flatMap(({ message }) => wrap(`Note: ${message}`)),
    ...section(
      'What happened',
      facts.flatMap((fact) => happened(complaint, fact)),
    ),
    ...section(
      'What was owed, by when, and why',
      obligationsOf(complaint, asOf).flatMap((duty) => owed(complaint, duty)),
    ),
    ...section('Breaches', list(breachesOf(complaint, asOf).map(breach), 'None.')),
    ...section(
      'Not shown either way',
      list(
        notShown(complaint, asOf).map(({ clause, because }) => `${clause}: ${because}`),
        'Nothing.',
      ),
    ),
    ...section('Expected next', list(expected(complaint, asOf), 'Nothing more under this policy.')),
    ...section('Where the complainant can go', list(whereToGo(complaint, asOf), '')),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] => [
  '',
  title,
  '-'.repeat(title.length),
  ...lines,
];

const list = (items: readonly string[], none: string): string[] =>
  items.length > 0 ? items.flatMap((item) => wrap(item, '- ', '  ')) : [none];

function standsAt(complaint: Complaint, asOf: IsoDate): string {
  const { policy } = complaint;
  const { stage, step, end } = positionOf(complaint, asOf);
  if (end) return `closed, ${end}`;
  const name = policy.stages.find(({ id }) => id === stage)?.name ?? 'not yet received';
  if (!step || step === 'answered') return `${name}, answered`;
  const waiting = policy.stages
    .find(({ id }) => id === stage)
    ?.steps.find(({ duty }) => duty === step);
  return `${name}, waiting for the ${waiting?.party} to ${DUTY_NAMES[step]}`;
}

/** One line of the timeline: the day, what happened, at which stage, and in what way it was irregular. */
function happened(complaint: Complaint, { event, stage, regularity }: PlacedEvent): string[] {
  const name = complaint.policy.stages.find(({ id }) => id === stage)?.name ?? '';
  const what = capital(eventName(event.type, complaint.policy));
  const more = regularity === 'regular' ? '' : ` (${REGULARITIES[regularity]})`;
  const newDate =
    event.type === 'response.extended' && event.newDueDate ? `, new date ${event.newDueDate}` : '';
  return wrap(`${what}${newDate}${more}`, `${event.on}  ${name.padEnd(14)}  `, ' '.repeat(28));
}

const WORDS: Record<Obligation['standing'], string> = {
  contingent: 'if formal',
  open: 'open',
  overdue: 'OVERDUE',
  met: 'met',
  late: 'LATE',
  done: 'done',
  'to-be-judged': 'to judge',
  missed: 'MISSED',
  lapsed: 'lapsed',
  released: 'released',
  unknown: 'not known',
};

/** Whose rule it is, where it is not the policy's. */
const SOURCES: Record<Obligation['by'], string> = {
  policy: '',
  code: ' (the Code)',
  promise: ' (promised)',
  ombudsman: ' (the Ombudsman)',
};

/** The last day on time or, where it is not known to the day, what is known of it. */
function lastDay({ due, last, standing }: Obligation): string {
  if (due) return `by ${due}`;
  if (last.earliest && last.latest) return `by a day from ${last.earliest} to ${last.latest}`;
  if (last.latest) return `by ${last.latest} at the latest`;
  if (!last.earliest) return 'by no stated date';
  return standing === 'met' ? `by ${last.earliest}` : `by ${last.earliest} at the earliest`;
}

/** A duty: how it stands, who owes what by when, and why that is its due date. */
function owed({ policy }: Complaint, duty: Obligation): string[] {
  const { by: source, stage, party, settledOn, standing, workingDaysLate, lateUnless } = duty;
  const name = policy.stages.find(({ id }) => id === stage)?.name ?? stage;
  const done = settledOn ? `, done ${settledOn}` : '';
  const late = workingDaysLate === undefined ? '' : `, late by ${days(workingDaysLate)}`;
  const unless = lateUnless
    ? `, late by ${days(lateUnless.workingDays)} unless ${eventName(lateUnless.fact)} put it off`
    : '';
  const column = WORDS[standing].padEnd(11);
  return [
    ...wrap(
      `${name}${SOURCES[source]}: ${party} to ${DUTY_NAMES[duty.duty]}, ${lastDay(duty)}${done}${late}${unless}`,
      column,
    ),
    ...wrap(String(explain(duty)), ' '.repeat(13)),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const days = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

const breach = ({ clause, kind, because }: Breach): string => `${clause}, ${kind}: ${because}`;

/** What the policy foresees next, with the date where one runs. */
function expected(complaint: Complaint, asOf: IsoDate): string[] {
  const now = replay(
    complaint.policy,
    complaint.events.filter(({ on }) => on <= asOf),
    { calendar: complaint.calendar, silentOn: complaint.silentOn },
  );
  const open = obligationsOf(now, asOf).filter(
    ({ standing }) => standing === 'open' || standing === 'overdue',
  );
  return expectedEvents(now).map((type) => {
    const duty = open.find(({ stage, duty: name }) =>
      complaint.policy.stages.some(
        ({ id, steps }) =>
          id === stage && steps.some((step) => step.duty === name && step.doneBy.includes(type)),
      ),
    );
    return `${capital(eventName(type, complaint.policy))} (${type})${duty?.due ? `, by ${duty.due}` : ''}`;
  });
}

/** The policy's signposts once the complaint has ended; until then, what is still open to the complainant. */
function whereToGo(complaint: Complaint, asOf: IsoDate): string[] {
  const signposts = signpostsOf(complaint, asOf);
  if (signposts.length > 0) {
    return signposts.map(
      ({ name, clause, applies }) =>
        `${name} (${clause})${applies === 'unknown' ? ', depending on what the complaint is about, which is not known' : ''}`,
    );
  }
  const window = obligationsOf(complaint, asOf).find(
    ({ duty, standing }) => duty === 'escalate' && (standing === 'open' || standing === 'unknown'),
  );
  return window
    ? [
        `to the next stage, by asking for it${window.due ? ` by ${window.due}` : ''} (${window.clause})`,
      ]
    : ['The policy names nowhere else while the complaint is open.'];
}

/** Breaks a text into lines of no more than the width, at spaces. */
function wrap(text: string, first = '', rest = first.replace(/./g, ' ')): string[] {
  const lines = [first];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const bare = line === first || line === rest;
    if (line.length + word.length + (bare ? 0 : 1) <= WIDTH || bare)
      lines[lines.length - 1] = bare ? line + word : `${line} ${word}`;
    else lines.push(rest + word);
  }
  return lines;
}
