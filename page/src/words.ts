/** Everything that the page says, except what is in `index.html`. */
import type { IsoDate } from 'housing-complaints';
import { longDate } from 'housing-complaints';

/** A name of code as words: `partly-upheld`, `outcomeSought`. */
export const inWords = (name: string): string => {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-._]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The label of a field, if its name alone is not clear. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  about: 'What it is about',
  aboutOn: 'The day of that event',
  action: 'What was promised',
  adjustment: 'The adjustment',
  adjustmentsNeeded: 'Does the complainant need reasonable adjustments?',
  agreed: 'Did the complainant agree?',
  anonymous: 'Was it anonymous?',
  answerBy: 'The date given for the response',
  authorisedBy: 'Who authorised it',
  by: 'Who did it',
  channel: 'How it came in',
  complaint: 'What the complaint is about',
  contents: 'Everything that it contained',
  copiedTo: 'Who else got it',
  decidedBy: 'Who decided',
  decision: 'The decision, point by point',
  dueBy: 'To be done by',
  escalateBy: 'The last day to ask for the next stage',
  exceptional: 'Were the circumstances exceptional?',
  finding: 'What the Ombudsman found on the whole complaint',
  findings: 'What the Ombudsman found on each matter, one on each line',
  found: 'What else was found, one on each line',
  ground: 'The ground',
  grounds: 'The grounds',
  hearingOn: 'The day of the hearing',
  independent: 'Was it someone who was not involved before?',
  into: 'The complaint it was joined to',
  invited: 'Who was invited',
  inWriting: 'Was it in writing?',
  learning: 'What was learnt from it',
  members:
    'The members, each by the body that they come from (board, scrutiny-panel), one on each line',
  matter: 'The matter, or a reference to it',
  method: 'How (telephone, visit, …)',
  newDueDate: 'The new due date',
  note: 'A note. It is not judged',
  notResponsibleFor: 'What the landlord is not responsible for',
  orderKind: 'What kind of order it was',
  orders: 'What the Ombudsman ordered, one on each line',
  outcome: 'The outcome',
  outcomesSought: 'What the complainant wants to happen',
  papersTo: 'Who got the papers',
  reasonableOpinion: 'Does it rest on a reasonable opinion?',
  reasons: 'The reasons',
  recipient: 'Who it was sent to',
  recorded: 'Was it recorded?',
  recommendations: 'What the Ombudsman recommended, one on each line',
  ref: 'Your reference, without names',
  remedies: 'What was promised, one on each line',
  responsibleFor: 'What the landlord is responsible for',
  signed: 'Was it signed?',
  signposts: 'The bodies that it named',
  stage: 'The stage, if it is not the one that is open',
  subject: 'The service it is about',
  supporters: 'How many people came with the complainant',
  takenIntoAccount: 'What was weighed in choosing whom',
  tenure: 'How the home is held',
  to: 'Who it went to',
  toldOfOmbudsman: 'Was the complainant told about the Ombudsman?',
  until: 'The last day',
  with: 'Who was spoken to',
};

/** What a day asks for that was agreed with the complainant. */
export const agreedDay = (duty: string): string => `The agreed day: ${duty}`;

/** What a test is called. */
export const TEST = { name: (day: string) => `what holds on ${day}` };

/** A date without its weekday. */
export const shortDate = (day: IsoDate): string => longDate(day).replace(/^\S+ /, '');

/** Days in a row: 'Saturday 5 and Sunday 6 January 2019'. */
function daysInWords(from: IsoDate, to: IsoDate): string {
  if (from === to) return longDate(from);
  const begin = longDate(from).split(' ');
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${begin.slice(0, isOneMonth ? 2 : 4).join(' ')} and ${longDate(to)}`;
}

/** The working-day calculator. */
export const COUNT = {
  on: (days: number, from: IsoDate, to: IsoDate) =>
    `${plural(days, 'working day')} after ${longDate(from)} is ${longDate(to)}.`,
  between: (days: number, from: IsoDate, to: IsoDate) =>
    from === to
      ? 'That is the same day.'
      : `There ${days === 1 ? 'is' : 'are'} ${plural(days, 'working day')} after ${longDate(from)}, up to and including ${longDate(to)}.`,
  zero: (from: IsoDate) => `${longDate(from)} is day 0, even if it is not a working day.`,
  nothing: 'Every day between them is a working day.',
  all: 'All of them',
  passed: (count: number) => `Not counted: ${plural(count, 'day')}`,
  weekend: 'Weekend',
  days: daysInWords,
  provisional: 'This can still move if a bank holiday is proclaimed.',
  noDate: 'Choose a date.',
  noNumber: 'Choose a whole number from 1 to 2,000.',
  beyond: 'Bank holidays are known for 2000 to 2050 only.',
};

/** The policy. */
export const POLICY = {
  own: 'A policy of your own',
  faults: (count: number) => `This is not a policy yet. ${plural(count, 'error')}:`,
  notJson: 'This is not JSON:',
  used: (title: string, landlord: string, stages: number) =>
    `In use: ${title}, ${landlord}. ${plural(stages, 'stage')}.`,
  whole: 'the whole file',
  impossible: 'The record does not fit this policy, so it was left out:',
};

/** What happened. */
export const RECORD = {
  nothing: 'Nothing yet. A complaint begins with its receipt.',
  change: 'Change',
  remove: 'Remove',
  of: (name: string, day: string) => `${name}, ${day}`,
  irregular: 'not foreseen here',
  added: (name: string, day: IsoDate) => `Added: ${name}, ${longDate(day)}.`,
  changed: (name: string, day: IsoDate) => `Changed: ${name}, ${longDate(day)}.`,
  removed: (name: string, day: IsoDate) => `Removed: ${name}, ${longDate(day)}.`,
  add: 'Add it to the record',
  save: 'Save the change',
  what: 'What happened?',
  adding: (day: IsoDate) => `Add what happened on ${longDate(day)}`,
  changing: (name: string) => `Change: ${name}`,
  cancel: 'Leave it as it was',
  more: 'More that can be recorded',
  moreHint:
    'The policy does not foresee this here. You can record it anyway, and it may be a breach.',
  details: 'What is known about it',
  day: 'The day',
  chooseDay: 'Choose a day.',
  optional: 'Leave open what is not known. Unknown is not no.',
  others: 'More that is known about it',
  unknown: 'Not known',
  yes: 'Yes',
  no: 'No',
  noneOfThese: 'None of these',
  ticked: (label: string, count: number | undefined) =>
    `${label} (${count === undefined ? 'not known' : count === 0 ? 'nothing' : count})`,
  choose: 'Choose what happened.',
  required: (label: string) => `Say: ${label.toLowerCase()}.`,
  inLines: {
    long: '',
    lines: '',
    promises: '“Service the boiler by 2026-03-31”: one on each line. You can leave out the day',
    orders:
      '“Pay for the carpet (£250) by 2026-03-31”: one on each line. You can leave out the sum and the day',
    findings: '“Repairs: maladministration”: one on each line',
  },
};

/** The month. */
export const MONTH = {
  before: 'The month before',
  after: 'The month after',
  today: 'the day that you look from',
  happened: (names: readonly string[]) => `happened: ${names.join(', ')}`,
  due: (names: readonly string[]) => `due: ${names.join(', ')}`,
  notWorked: 'not a working day',
};

/** What follows. */
export const RESULT = {
  noPolicy: 'First correct the policy. Its errors are listed above.',
  nothing: 'Add the receipt of the complaint. Then you see here what follows.',
  position: (stage: string, step: string) => `${stage}: ${step}`,
  waits: (duty: string) => `next, someone must ${duty}`,
  answered: 'answered',
  ended: (end: string) => `The complaint is closed: ${end}.`,
  before: (day: IsoDate) => `Nothing had happened by ${longDate(day)}.`,
  due: (day: IsoDate) => `Due ${longDate(day)}`,
  who: { landlord: 'the landlord', complainant: 'the complainant' },
  why: 'Why this date?',
  whyOf: (what: string, stage: string) => `${what}${stage ? `, ${stage}` : ''}`,
  broken: (count: number) => `${plural(count, 'breach', 'breaches')} of the policy`,
  noBreach: 'Nothing breaks the policy on this day.',
  clause: (number: string) => `Clause ${number}`,
  notShown: (count: number) => `What the record does not show (${count})`,
  ahead: 'If nothing happens',
  aheadOn: (day: IsoDate, words: string) => `On ${longDate(day)}: ${words}.`,
  from: (day: IsoDate) => `from ${longDate(day)}`,
  until: (day: IsoDate) => `until ${longDate(day)}`,
  perhaps: 'it depends on something that is not known, or on someone’s decision',
  lateBy: (days: number) => plural(days, 'working day'),
  drawing: 'Drawing …',
  wholeLife: 'All stages',
  noText: 'The text of this clause is not in the policy’s data.',
  ledger: 'What is due, and what was',
  next: 'What the policy foresees next',
  where: 'Where the complainant can go',
  changes: {
    'turns-overdue': (duty: string | undefined) => `${duty ?? 'something'} is overdue`,
    lapses: (duty: string | undefined) => `the time to ${duty ?? 'act'} has ended`,
    opens: (_: string | undefined, stage: string) => `${inWords(stage)} opens`,
    closes: () => 'the complaint is closed',
  },
  noPart: (message: string) => `This part cannot be worked out: ${message}`,
};

/** What pictures are called. */
export const LABELS = { timeline: 'The timeline', diagram: 'The diagram' };

/** The standings of a duty. */
export const STANDINGS: Readonly<Record<string, string>> = {
  contingent: 'Only if something happens',
  open: 'Still to do',
  overdue: 'Overdue',
  met: 'On time',
  late: 'Late',
  done: 'Done',
  'to-be-judged': 'Someone needs to judge this',
  missed: 'Missed, and no longer required',
  lapsed: 'The time has ended',
  released: 'No longer required',
  unknown: 'Not known',
};

/** Whose rule a duty is. */
export const SOURCES: Readonly<Record<string, string>> = {
  policy: 'By the policy',
  code: 'By the Complaint Handling Code',
  promise: 'By a promise',
  ombudsman: 'By the Ombudsman',
};

/** The ends of a complaint. */
export const END_WORDS: Readonly<Record<string, string>> = {
  excluded: 'it was not accepted',
  exhausted: 'the last stage has been answered',
  lapsed: 'there was no reply',
  merged: 'it was joined to another',
  resolved: 'it was put right',
  withdrawn: 'the complainant withdrew it',
  'escalation-refused': 'escalation was refused',
};

/** Letters. */
export const LETTER = {
  kinds: {
    acknowledgement: 'An acknowledgement',
    'holding-letter': 'A holding letter',
    response: 'A response',
    'refusal-to-accept': 'A refusal to accept the complaint',
    'refusal-to-escalate': 'A refusal to escalate',
    'panel-invitation': 'An invitation to a panel',
    'panel-decision': 'A panel’s decision',
    'declined-hearing': 'A decision not to hold a hearing',
    'final-signposting': 'The last letter: where else to go',
  } as Readonly<Record<string, string>>,
  lacks: (count: number) =>
    `The letter cannot be written yet. ${plural(count, 'thing')} to add or change:`,
  written: 'The letter is a draft. Read it before you send it.',
  placeholders: 'Names and addresses',
  record: 'Record that it has gone',
  recorded: 'The letter is in the record.',
  policyAlone: 'What the policy requires',
  goTo: 'Go to the field',
  copy: 'Copy the letter',
  print: 'Print the letter',
  noComplaint: 'Add the receipt of the complaint first.',
  code: (edition: string) => `What the policy and the Code of ${edition} require`,
};

/** What is said of the address and of copies. */
export const ADDRESS = {
  bad: 'The address of this page cannot be read. It may have been cut off. The page starts again.',
  copied: 'Copied.',
  notCopied:
    'This browser does not allow copying. The text is selected: copy it with Ctrl+C or ⌘C.',
};
