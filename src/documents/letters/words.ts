/*
 * All texts of letters, and the issues of each kind. Letters in another language need another file like this one.
 */
import type { TextData } from 'mdast';
import type { IsoDate } from '../../calendar/index.js';
import { capitalised, describeDuration, joined, longDate } from '../../calendar/index.js';
import { OMBUDSMAN_CONTACT } from '../../codes/index.js';
import type { NextOption, Revision } from '../../complaint/index.js';
import type {
  Cited,
  ConductGround,
  Criterion,
  End,
  Extension,
  Ground,
  Limit,
  Policy,
  Role,
} from '../../policy/index.js';
import { END_NAMES, eventsDoing, wordsOfEvent } from '../../policy/index.js';
import type { Inline } from '../pages/index.js';
import { inWords } from './judging/index.js';
import { placeholder, replaceable, say } from './parts.js';

// Pieces of sentences

/** Clause numbers. A transcription without numbers has ids instead, which mean nothing to a reader. */
const NUMBERED = /^[A-Z]{0,3}\d[\w.()]*$/;

/** A citation such as ' (clause 5.5)', marked in the tree. Empty if the clause has no number or is the Code's. */
export const cite = ({ clause, filledFrom }: Partial<Cited>): Inline =>
  clause && !filledFrom && NUMBERED.test(clause)
    ? { type: 'text', value: ` (clause ${clause})`, data: { clause } as TextData }
    : '';

/** The source of a rule, as the subject of a sentence. */
const source = ({ filledFrom }: Partial<Cited>): string =>
  filledFrom ? `The Housing Ombudsman's ${filledFrom},` : 'Our policy';

const toldByCode = (cited: Partial<Cited>): string => `${source(cited)} asks us to tell you this.`;

const ROLE_WORDS: Readonly<Record<string, string>> = {
  mp: 'Member of Parliament',
  board: 'Board',
  'scrutiny-panel': 'Scrutiny Panel',
  'chief-executive': 'Chief Executive',
  'housing-ombudsman': 'Housing Ombudsman',
};

/** A role in words, without its article. */
export const roleWords = (role: Role): string => ROLE_WORDS[role] ?? inWords(role);

/** The words before a time limit of the landlord. */
export const givesUs = (limit: Limit): string =>
  `${source(limit)} ${limit.aim ? 'sets us an aim of' : 'gives us'}`;

/** '10 working days from the day we received your complaint'. */
export const limitWords = (limit: Limit, policy: Policy, start = startOf(limit, policy)): string =>
  `${describeDuration(limit)}${start ? ` from ${start}` : ''}`;

function startOf({ from }: Limit, policy: Policy): string {
  if (from === 'not-stated' || from === 'not-seen') return '';
  if (typeof from !== 'string') return 'the end of the time for the step before';
  const { day, name } = wordsOfEvent(from, policy);
  return day ?? `the day of ${name}`;
}

// Around every letter

/** Placeholders for the name after "Dear", and for the words before the signature. */
export const [SALUTATION, CLOSE] = ['salutation', 'close'] as const;

export const frameWords = {
  sender: (landlord: string) => [[landlord], [placeholder("landlord's address")]],
  addressee: () => [[placeholder('name')], [placeholder('address')]],
  date: longDate,
  reference: (ref: string | undefined) => ['Our reference: ', ref ?? placeholder('reference')],
  greeting: () => ['Dear ', placeholder('name', { rather: SALUTATION })],
  /** Greetings without a name. */
  unnamed: ['Sir', 'Madam', 'Sir or Madam', 'Madam or Sir', 'Sir/Madam'] as readonly string[],
  contact: () =>
    say`If anything in this letter is unclear, please contact us: ${placeholder("landlord's contact details")}.`,
  close: () => replaceable(CLOSE, 'Yours sincerely'),
  closeUnnamed: 'Yours faithfully',
  writer: () => [[placeholder("writer's name")], [placeholder("writer's role")]],
  copies: 'Copies to:',
  copyTo: (role: Role): Inline[] =>
    role === 'advocate'
      ? say`your advocate, ${placeholder("advocate's name")}, ${placeholder("advocate's address")}`
      : [`the ${roleWords(role)}`],
  clausesOf: ({ title, edition }: Policy) =>
    `The clauses in this letter are those of our policy “${title}”, ${/^\d/.test(edition) ? `version ${edition}` : edition.replace(/^Version /, 'version ')}.`,
};

/** The title of a part with a content of the policy's own. */
export const titleOf = (content: string): string => capitalised(inWords(content));

// What several letters say

export const commonWords = {
  complaint: 'What your complaint is about',
  reasons: 'Our reasons',
  thanks: (receivedOn: IsoDate | undefined) =>
    `Thank you for your complaint${receivedOn ? `, which we received on ${longDate(receivedOn)}` : ''}.`,
  lastDayToAsk: (day: IsoDate) => `The last day to ask was ${longDate(day)}.`,
  late: (due: IsoDate, isAim: boolean) =>
    `We ${isAim ? 'aimed to write' : 'should have written'} to you by ${longDate(due)}. We are sorry that this letter is late.`,
  limit: (limit: Limit, policy: Policy) =>
    say`${givesUs(limit)} ${limitWords(limit, policy)}${cite(limit)}.`,
  notCounted: (days: readonly string[]) => `We do not count ${joined(days, 'or')}.`,
  extended: (to: IsoDate, { on, pausedUntil }: Revision) =>
    `${pausedUntil ? `The pause from ${longDate(on)} to ${longDate(pausedUntil as IsoDate)}` : `Our letter of ${longDate(on)}`} extended this to ${longDate(to)}.`,
};

const OMBUDSMAN = replaceable('contact details of the Housing Ombudsman', OMBUDSMAN_CONTACT);

/** The days on which a body is open to the complainant. */
const datesOf = ({ from, until }: NextOption): string =>
  `${from ? ` You can go there from ${longDate(from)}.` : ''}${until ? ` The last day to do so is ${longDate(until)}.` : ''}`;

/** A sentence on the Ombudsman, and the title of its part if not the usual one. */
export interface OmbudsmanWords {
  readonly title?: string;
  readonly lead: string;
}

export const nextWords = {
  title: 'Where you can go next',
  help: 'Help from others',
  ombudsman: 'The Housing Ombudsman',
  forAbout: (subjects: readonly string[]) =>
    `For the part about ${joined(subjects.map(inWords), 'or')}, you can go to:`,
  ifAbout: (subjects: readonly string[]) =>
    `If your complaint is about ${joined(subjects.map(inWords), 'or')}, you can go to:`,
  depending: 'Depending on your circumstances, you can go to:',
  always: 'You can go to:',
  over: 'The end of our complaints process',
  isOver: 'This was the last stage. Our complaints process has now ended.',
  option: (option: NextOption, contact: Inline) =>
    say`${option.name}${cite(option)}${contact && ': '}${contact}.${datesOf(option)}${option.filledFrom ? ` ${toldByCode(option)}` : ''}`,
  contactOf: ({ to, name }: Pick<NextOption, 'to' | 'name'>) =>
    to === 'housing-ombudsman' ? OMBUDSMAN : placeholder(`contact details of ${name}`),
  reachOmbudsman: (lead: string, cited: Partial<Cited>) =>
    say`${lead} ${cited.filledFrom ? `${toldByCode(cited)} ` : ''}How to contact the Housing Ombudsman${cite(cited)}: ${OMBUDSMAN}.`,
};

/** What to say of the Ombudsman on each occasion, with a title if it differs. */
export const ombudsmanWords = {
  atAnyTime: { lead: 'You can ask the Housing Ombudsman about your complaint at any time.' },
  meanwhile: { lead: 'You can ask the Housing Ombudsman about your complaint.' },
  afterEnd: { lead: 'You can ask the Housing Ombudsman to look at your complaint.' },
  afterLastStage: {
    lead: 'If you are not satisfied, you can ask the Housing Ombudsman to look at your complaint.',
  },
  ofDelay: {
    title: 'If you are unhappy about the delay',
    lead: 'You can ask the Housing Ombudsman about it.',
  },
  ofRefusal: {
    title: 'If you disagree with this decision',
    lead: 'You can ask the Housing Ombudsman to look at it.',
  },
  ofExclusion: {
    title: 'If you disagree with this decision',
    lead: 'You can ask the Housing Ombudsman to look at it. The Ombudsman can tell us to accept your complaint.',
  },
} satisfies Record<string, OmbudsmanWords>;

// The letters, one after another

export const acknowledgementWords = {
  title: 'We have received your complaint',
  titleOfRequest: 'We have received your request',
  outcomesSought: 'What you would like to happen',
  responsibleFor: 'What we are responsible for',
  notResponsibleFor: 'What we are not responsible for',
  elsewhere: 'What we deal with elsewhere',
  next: 'What happens next',
  requested: (on: IsoDate) =>
    `Thank you for asking us to look at your complaint again. We received your request on ${longDate(on)}.`,
  stillAccepted: (lastDay: IsoDate) =>
    `The last day to ask was ${longDate(lastDay)}. We are still accepting your request.`,
  requestIsAt: (stage: string) => `Your complaint is now at ${stage} of our complaints process.`,
  isAbout: (stage: string) => `This letter is about ${stage} of our complaints process.`,
  isAt: (stage: string) => `It is now at ${stage} of our complaints process.`,
  excluded: (topic: string, route: string | undefined, cited: Partial<Cited>) =>
    say`${titleOf(topic)}: this is not part of your complaint${cite(cited)}.${route ? ` It can be dealt with through ${route}.` : ''}`,
  atFirstContact: (topic: string, cited: Partial<Cited>) =>
    say`${titleOf(topic)}: we first try to put this right at first contact${cite(cited)}.`,
  investigator: () => [placeholder("investigator's name"), ' will look into your complaint.'],
  contact: 'They will contact you to find out more about it, and what you would like to happen.',
  answerBy: (day: IsoDate, isAim: boolean) =>
    `We ${isAim ? 'aim to' : 'will'} send you our response by ${longDate(day)}.`,
  answer: 'We will write to you with our response.',
  answerWasDue: (due: IsoDate) =>
    `You should have had our response by ${longDate(due)}. We are sorry that you have not.`,
  answerNowBy: (day: IsoDate) => `We will now send it to you by ${longDate(day)}.`,
  answerSoon: 'We will send it to you as soon as we can.',
  answeredTitle: 'Our response',
  answered: (on: IsoDate) => `We have already sent you our response, on ${longDate(on)}.`,

  called: 'an acknowledgement',
  otherDate: (due: IsoDate) =>
    `The response is due by ${longDate(due)} under the policy: leave 'answerBy' out.`,
};

export const holdingWords = {
  title: 'We need more time to answer your complaint',
  reasons: 'Why we need more time',
  stage: (stage: string | undefined) => `We are looking at your complaint at ${stage}.`,
  due: (day: IsoDate, isAim: boolean) =>
    isAim ? `We aim to answer by ${longDate(day)}.` : `Our response is due by ${longDate(day)}.`,
  wasDue: (day: IsoDate, isAim: boolean) =>
    isAim ? `We aimed to answer by ${longDate(day)}.` : `Our response was due by ${longDate(day)}.`,
  notYet: 'We have not been able to answer it yet.',
  sorry: 'We are sorry that we cannot answer by then.',
  sorryLate: 'We are sorry that we did not answer by then, and that this letter is late.',
  newDate: (day: IsoDate) => `We will now send you our response by ${longDate(day)}.`,
  allowed: (extension: Extension) =>
    say`${source(extension)} allows us to do this${extension.cases ? ` ${extension.cases}` : ''}${cite(extension)}.`,
  agreed: 'You have agreed to this.',

  called: 'a holding letter',
  noExtension:
    'The policy does not allow a holding letter here. The response must be sent on time.',
  noNewDate: "A holding letter must give the new date, in 'newDueDate'.",
  sayWhetherAgreed: "The policy allows this only if the complainant agrees: say so in 'agreed'.",
  wrong: {
    'too-long': (latest: IsoDate | undefined) =>
      `The policy does not allow so much time${latest ? `: the latest is ${longDate(latest)}` : ''}.`,
    'too-many': () => 'The policy allows no further holding letter.',
    'not-agreed': () => 'The policy allows this only if the complainant agrees.',
    'not-later': (_: IsoDate | undefined, due: IsoDate | undefined) =>
      `The new date must be later than the due date${due ? `: give a day after ${longDate(due)}` : ''}.`,
    'already-answered': () => 'The response has already been sent.',
  },
};

export const decisionWords = {
  learning: 'What we have learnt',
  promised: 'What we will do',
  outstanding: 'What is still to be done',
  promise: (what: string, by: IsoDate) => `${what}, by ${longDate(by)}.`,
  promiseLate: (what: string, by: IsoDate) =>
    `${what}. This was due by ${longDate(by)}. We are sorry that it is late.`,
  noRemedies: 'There is nothing that we need to put right.',
  nothingElse: 'There is nothing else that we still need to do.',
  nothingOutstanding: 'There is nothing that we still need to do.',
  reasons: 'The reasons',

  noDecision: "The letter must give the decision, in 'decision' or 'outcome'.",
  noReasons: "The letter must give the reasons, in 'reasons'.",
  noAction: 'Say what will be done.',
  noActionDate: 'Say by when it will be done: a date.',
};

export const responseWords = {
  title: (stage: string | undefined) => `Our response to your complaint: ${stage}`,
  decision: 'Our decision',
  outcomes: {
    upheld: 'We have upheld your complaint: something went wrong.',
    'partly-upheld': 'We have upheld part of your complaint: some things went wrong.',
    'not-upheld': 'We have not upheld your complaint.',
  },
  received: (on: IsoDate) => `You made a complaint to us on ${longDate(on)}.`,
  requested: (on: IsoDate) => `On ${longDate(on)} you asked us to look at it again.`,
  stage: (stage: string | undefined) =>
    `This is our response at ${stage} of our complaints process.`,
  called: 'a response',
};

export const escalationWords = {
  title: 'If you are not satisfied',
  right: (stage: string, cited: Partial<Cited>) =>
    say`You can ask us to look at your complaint again at ${stage}${cite(cited)}.`,
  panel: (stage: string) => `At ${stage} a panel can consider your complaint.`,
  lastDay: (day: IsoDate) => `The last day to ask is ${longDate(day)}.`,
  limit: (limit: Limit, policy: Policy) =>
    `That is ${limitWords(limit, policy, eventsDoing('respond').some((type) => type === limit.from) ? 'the date of this letter' : undefined)}.`,
  noLastDay: 'Our policy sets no last day for this. Please ask as soon as you can.',
  contact: () => say`To ask, please contact us: ${placeholder("landlord's contact details")}.`,
  nameStage: (stage: string) => `Please say that you want to go to ${stage}.`,
  sayWhy: 'It helps us if you say what you are still unhappy about.',
  gate: (stage: string, passes: 'any' | 'all') =>
    `We accept a request for ${stage} if ${passes === 'any' ? 'at least one of these is' : 'all of these are'} true:`,
  criterion: (criterion: Criterion) => say`the request ${criterion.name}${cite(criterion)}`,

  otherLastDay: (due: IsoDate, stage: string) =>
    `The last day to ask for ${stage} is ${longDate(due)} under the policy: leave 'escalateBy' out.`,
  lastDayUnknown: (stage: string, why: string) =>
    `The last day to ask for ${stage} is not known. ${why} Give the last day in 'escalateBy'.`,
};

const listed = (ids: readonly string[]): string => joined([...new Set(ids)].map(inWords));

export const exclusionWords = {
  title: 'Why we cannot accept your complaint',
  grounds: (count: number) => `The ${count === 1 ? 'ground' : 'grounds'} in our policy`,
  elsewhere: 'Where your matter can go',
  sorry: 'We have looked at it carefully. We are sorry to tell you that we cannot accept it.',
  ownGround: (cited: Cited) =>
    say`The list in our policy is not complete${cite(cited)}. We explain our ground below.`,
  behaviour: (ground: ConductGround) =>
    say`We may refuse a complaint if a complainant ${ground.name}${cite(ground)}.`,
  ground: (ground: Ground) =>
    say`${ground.discretion ? 'We may refuse' : 'We do not accept'} a complaint if the matter ${ground.name}${cite(ground)}.`,
  appeal: (isPossible: boolean, cited: Cited) =>
    say`You ${isPossible ? 'can' : 'cannot'} appeal to us against this decision${cite(cited)}.`,
  routes: (names: readonly string[]) => `It can be dealt with through ${joined(names)}.`,

  noExclusions: 'The policy has no ground on which a complaint can be excluded.',
  notSeen:
    'The part of the policy on exclusions was not available, so it is not known whether a complaint can be excluded.',
  groundNotSeen: (name: string) =>
    `The part of the policy on exclusions was not available, so it is not known whether the policy has a ground '${name}'.`,
  noGrounds: "The letter must name the grounds, in 'grounds'.",
  meetsNoGround: (needs: readonly string[]) =>
    `The matter meets no ground of the policy.${needs.length > 0 ? ` Not known yet: ${needs.map((need) => `'${need}'`).join(', ')}.` : ''}`,
  closed: (end: End, on: IsoDate) =>
    `The complaint was closed by ${longDate(on)} (${END_NAMES[end]}). Reopen it first, or give the day of the letter.`,
  notWhole: (remaining: readonly string[], takenOut: readonly string[]) =>
    `The policy does not exclude the whole matter. It leaves ${listed(remaining)} as a complaint. Acknowledge the complaint, and give the matter there: that letter says where ${listed(takenOut)} can go.`,
  noReasons: "The letter must say how the ground applies to this complaint, in 'reasons'.",
};

export const refusalWords = {
  title: 'Why we are not taking your complaint further',
  ground: 'The ground in our policy',
  requested: (on: IsoDate, stage: string | undefined) =>
    `On ${longDate(on)} you asked us to look at your complaint again${stage ? ` at ${stage}` : ''}.`,
  sorry:
    'We have thought carefully about your request. We are sorry to tell you that we are refusing it.',
  mayRefuse: (name: string, cited: Partial<Cited>) =>
    say`We may refuse a request that ${name}${cite(cited)}.`,
  unmet: (criterion: string) => `does not meet what we ask: that it ${criterion}`,
  outOfTime: 'comes after the last day to ask',
  ends: 'This ends our complaints process for your complaint.',

  noPower: 'The policy does not allow escalation to be refused.',
  notSeen:
    'The part of the policy on refusing escalation was not available, so it is not known whether escalation can be refused.',
  noGround: "The letter must name the ground, in 'ground'.",
  noReasons: "The letter must explain the refusal in full, in 'reasons'.",
  inTime: (requestedOn: IsoDate, lastDay: IsoDate) =>
    `The request of ${longDate(requestedOn)} was on time. The last day was ${longDate(lastDay)}.`,
};

export const endWords = {
  title: 'Where you can take your complaint next',
  ended: (end: End, by: { readonly on: IsoDate; readonly isAnswer: boolean } | undefined) =>
    `${end === 'resolved' && by?.isAnswer ? 'We answered your complaint' : ENDED[end]}${by ? ` on ${longDate(by.on)}` : ''}.`,
  otherOptions: 'If you are still unhappy, you have other options.',

  stillOpen: (on: IsoDate, stage: string | undefined, canAskUntil: IsoDate | undefined) =>
    `The complaint is still open on ${longDate(on)}, at ${stage}. This letter is for complaints that have ended.${canAskUntil ? ` The complainant can ask for the next stage until ${longDate(canAskUntil)}.` : ''}`,
  nowhere: (end: End, isSeen: boolean, isWithCode: boolean) =>
    `${isSeen ? `The policy does not say where a complainant can go after such an end (${END_NAMES[end]}).` : 'The part of the policy on where a complainant can go next was not available.'} ${isWithCode ? `The Code that you gave says nothing of such an end${isSeen ? '' : ` (${END_NAMES[end]})`} either.` : "Give an edition of the Code in 'code', or read the policy with one."}`,
};

const ENDED: Readonly<Record<End, string>> = {
  resolved: 'We put right what you told us about',
  excluded: 'We told you that we could not accept your complaint',
  withdrawn: 'You withdrew your complaint',
  'escalation-refused':
    'We refused to take your complaint further, and our complaints process ended',
  lapsed: 'The time for the next step ran out, and we closed your complaint',
  merged: 'We joined your complaint to another',
  exhausted: 'Our complaints process for your complaint ended',
};
