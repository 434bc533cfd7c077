import { capitalised, joined } from '../../calendar/index.js';
import type {
  ConductPower,
  Deciders,
  DocumentControl,
  End,
  Gate,
  Ground,
  HandlerRule,
  Policy,
  Role,
} from '../../policy/index.js';
import { decidersInWords, roleName, roleNames } from '../../policy/index.js';
import type { Lack, Sentence, Silence } from './silences/index.js';
import { lackOf } from './silences/index.js';

/*
 * The words of a policy's document, part by part. "We" is the landlord, "you" the complainant. Other modules add the
 * capitals, full stops and clauses when they make sentences.
 */

/** A sentence with a capital and exactly one full stop, whoever wrote the words. */
export function sentence(words: string): string {
  const text = words.trim();
  return capitalised(/[.,;:!?…]['"’”)]*$/u.test(text) ? text : `${text}.`);
}

/** Says who decides. */
const deciding = (who: Role | 'landlord', policy: Policy): string =>
  who === 'landlord' ? 'we decide' : `${roleName(who, policy)} decides`;

// Headings

/** The parts of the document, in order. */
export const PARTS = {
  purpose: 'Why we have this policy',
  definition: 'What a complaint is',
  who: 'Who can complain, and how',
  scope: 'What this policy covers',
  handling: 'How we handle a complaint',
  timescales: 'Timescales',
  'holding-letters': 'If we need longer',
  refusal: 'When we may refuse to take a complaint further',
  conduct: 'Unacceptable behaviour',
  redress: 'Where else you can go',
  alongside: 'What we do alongside a complaint',
  afterwards: 'After a complaint is closed',
  learning: 'Learning from complaints',
  further: 'Further rules',
  review: 'Review and document control',
} as const;

/** The opening, the cover and the readings. */
export const COVER = {
  edition: (edition: string) => `Edition: ${edition}`,
  we: 'In this policy, ‘we’ and ‘the landlord’ mean the landlord named above',
  you: '‘You’ and ‘the complainant’ mean the person who makes a complaint',
  clauses: 'The clause that a rule comes from is in brackets after it',
  filled: 'Some rules come from the Complaint Handling Code, and say so',
  adopted: (codes: readonly string[]) =>
    `Rules that cite the Code, or are adopted from it, are those of the ${joined(codes)}`,
  partial: {
    silence: 'not-seen',
    words: 'Some of the text was not available, and we say where',
  } satisfies Silence,
  inForce: (from: string, to?: string) =>
    `this policy is in force from ${from}${to ? ` to ${to}` : ''}`,
  reviewBy: (date: string) => `we must review it by ${date}`,
  control: 'Document control',
  columns: ['Entry', 'What it says'],
  editionEntry: 'Edition',
  readings: 'How we read our policy',
  howRead:
    'Where our policy can be read in two ways, or says less than is needed, this is how we read it:',
};

/** The entries of the cover. */
export const ENTRIES: Readonly<Record<keyof DocumentControl, string>> = {
  reference: 'Reference',
  version: 'Version',
  responsibleOfficer: 'Responsible officer',
  approvedBy: 'Approved by',
  equalityAssessment: 'Equality impact assessment',
  replaces: 'Replaces',
  firstIssued: 'First issued',
  adopted: 'Adopted',
  issued: 'Issued',
  review: 'Review',
};

/** Citations of something adopted from the Code begin with this. */
const CODE = 'Complaint Handling Code';

/** The editions of the Code from which something was adopted. */
export const codesAdopted = (all: readonly string[]): readonly string[] => [
  ...new Set(
    all
      .filter((from) => from.startsWith(CODE))
      .map((from) => from.slice(0, from.lastIndexOf(', '))),
  ),
];

export const CLAUSES = {
  unavailable: 'Clauses that were not available',
  areKnown: 'We know that these clauses exist. Their text was not available:',
  filledFrom: (clause: string, provision: string) => `${clause}, taken from the ${provision}`,
  /** Nothing if the clause is cited as one of the Code, or the value was adopted from another policy. */
  adopted: (clause: string, from: string) =>
    from.startsWith(CODE) && !clause.startsWith('Code ') && `${clause}, adopted from the Code`,
};

// Duties, steps and limits

/** The duty to acknowledge a request. */
export const ACKNOWLEDGE_REQUEST = 'acknowledge your request';

/** How a complaint closes, to follow 'This'. */
const CLOSES: Readonly<Record<End, string>> = {
  resolved: 'closes the matter as resolved',
  excluded: 'ends it: we do not accept your complaint',
  withdrawn: 'closes your complaint as withdrawn',
  'escalation-refused': 'ends our complaints process',
  lapsed: 'closes your complaint because you did not reply',
  merged: 'joins your complaint to another',
  exhausted: 'ends our complaints process',
};

/** A step of a stage, and what follows it. */
export const STEP = {
  landlord: (does: string, isAim: boolean) => (isAim ? `we aim to ${does}` : `we ${does}`),
  complainant: (does: string, isAtWill: boolean) =>
    isAtWill ? `you can ${does}` : `we ask you to ${does}`,
  where: (condition: string, does: string) => `where ${condition}, ${does}`,
  firstApplies: 'Of these times, the first that applies counts',
  closes: (as: End) => `This ${CLOSES[as]}`,
  closesIf: (event: string, as: End) => `If ${event}, this ${CLOSES[as]}`,
  doesToo: (event: string) => `${event} does this too`,
  released: (events: readonly string[]) => `This no longer applies if ${joined(events, 'or')}`,
  repeats: 'We repeat this, within the same time each time, until we respond at this stage',
  repeatsAsAgreed:
    'We repeat this, each time by a day that we agree with you, until we respond at this stage',
  expires: (as: End) => `If that time runs out, this ${CLOSES[as]}`,
};

/** When a time limit ends, and when something happens. */
export const TIME = {
  timeEnding: (whose: 'our' | 'your', does = 'act', stage?: string) =>
    `${whose} time to ${does}${stage ? ` (${stage})` : ''}`,
  ends: (time: string) => `${time} ends`,
  theEnd: (time: string) => `the end of ${time}`,
  theDay: (event: string) => `the day ${event}`,
};

export const TIMESCALES = {
  counting: (place: string) =>
    `We count from the day after the day named under ‘From’, unless the table says otherwise. Working days do not include weekends, or bank holidays in ${place}.`,
  time: (time: string, isAim = false) => (isAim ? `${time} (our aim)` : time),
  closures: 'We are also closed on these days, and do not count them as working days:',
  closure: (date: string, title: string) => `${date}: ${title}`,
  pause: (does: readonly string[], from: string, until: string) =>
    `Our time${does.length > 0 ? ` to ${joined(does, 'and')}` : ''} is paused from ${from} to ${until}`,
  restart: 'From that day the whole time starts again',
  shift: 'The last day moves by the length of the pause',
  columns: ['Stage', 'What', 'Who', 'How long', 'From', 'Clause'],
  duty: (does: string, repeats?: true, when?: string) =>
    `${does}${repeats ? ', repeatedly' : ''}${when === undefined ? '' : `, where ${when}`}`,
  landlord: 'We',
  complainant: 'You',
};

export const EXTENSION = {
  introduction:
    'A holding letter tells you that our response will take longer, and when to expect it.',
  at: (stage: string) => `Holding letters: ${stage}`,
  everywhere: 'Holding letters at every stage',
  rules: 'Each holding letter must follow these rules:',
  lack: (value: Lack, does: string): Sentence =>
    lackOf(value, `whether we can take longer to ${does}`, `We cannot take longer to ${does}`),
  possible: (does: string, isPossible: boolean, isBeyond: boolean) =>
    `${isBeyond ? 'beyond that, we' : 'we'} ${isPossible ? 'can' : 'cannot'} take longer to ${does}`,
  right: 'we do not need your agreement',
  agreement: 'we need your agreement',
  'not-stated': lackOf('not-stated', 'whether we need your agreement'),
  'not-seen': lackOf('not-seen', 'whether we need your agreement'),
  asked: {
    landlord: 'We can ask you for it',
    complainant: 'You can ask us for it',
    either: 'We can ask you for it, and you can ask us',
  },
  cases: (cases: string) => `This is possible ${cases}`,
  each: (longest: string) => `The longest time for each holding letter is ${longest}`,
  inAll: (longest: string) => `The longest time for all holding letters together is ${longest}`,
  times: (times: number) =>
    `There can be ${times === 1 ? 'one holding letter' : `${times} holding letters`}`,
};

// Parts

/** Effects of grounds, in the order in which they are printed: the heading and the introduction of each. */
export const EFFECTS: Readonly<Record<Ground['effect'], readonly [title: string, words: string]>> =
  {
    exclude: [
      'What we do not accept as a complaint',
      'We do not accept a matter as a complaint in these cases. Where we may decide otherwise, we say so.',
    ],
    'first-contact': [
      'What we try to put right first',
      'We try to put these matters right at first contact, before they become a complaint:',
    ],
    alongside: [
      'What also goes elsewhere',
      'These matters also go elsewhere. Your complaint continues:',
    ],
    merge: [
      'What we join to an earlier complaint',
      'We join these matters to a complaint that you have already made:',
    ],
    include: ['What we accept as a complaint', 'Our policy says that we accept these matters:'],
    'no-bar': ['What makes no difference', 'This alone does not exclude a complaint:'],
  };

/** The words before the route of a matter, by the effect of its ground. */
const GOES: Readonly<Record<Ground['effect'], string>> = {
  exclude: 'Where it goes instead',
  'first-contact': 'Where it goes first',
  alongside: 'Where it also goes',
  merge: 'What happens to it',
  include: 'Where it goes',
  'no-bar': 'Where it goes',
};

/** What the policy covers, and its grounds. */
export const SCOPE = {
  open: 'This list is not complete. We may have another reason, and then we tell you what it is',
  unseen: [
    { silence: 'not-seen', words: 'Not all of our list was available' },
    {
      silence: 'not-seen',
      words: 'A matter that is not named here may still be one that we do not accept',
    },
  ] satisfies Silence[],
  notice: 'When we do not accept a complaint:',
  ground: (name: string) => `it ${name}`,
  applies: (condition: string) => `this applies where ${condition}`,
  alongside: (condition: string) => `where ${condition}, that complaint goes ahead alongside`,
  unless: (condition: string) => `this does not apply if ${condition}`,
  onlyIfStated: 'this applies only where we say so',
  discretion: (who: Role | 'landlord', policy: Policy) =>
    `${who === 'landlord' ? 'we' : roleName(who, policy)} may decide otherwise`,
  asks: (facts: readonly string[]) => `we also ask ${joined(facts, 'and')}`,
  route: (effect: Ground['effect'], name: string) => `${GOES[effect]}: ${name}`,
};

/** How complaints are handled at a stage. */
export const HANDLING = {
  beginsFor: (event: string, kind: string) => `${event} and ${kind}`,
  begins: (events: readonly string[]) =>
    `This begins ${joined(
      events.map((event) => `when ${event}`),
      'or',
    )}`,
  informal: ['It comes before a formal complaint', 'It can be skipped'],
  handler: (who: Deciders, policy: Policy) => `It is handled by ${decidersInWords(who, policy)}`,
  handlers: (isByPart: boolean) =>
    `Different people handle some complaints. The first rule that applies counts${isByPart ? ', separately for who investigates and who responds' : ''}:`,
  handlerOf: (condition: string, { does, handler }: HandlerRule, policy: Policy) =>
    `where ${condition}, it is ${DONE[does ?? 'all']} by ${decidersInWords(handler, policy)}`,
  skippable: (condition?: string) =>
    `A complaint can skip this stage${condition ? ` if ${condition}` : ''}`,
  steps: 'What happens:',
  requirements: 'The rules we follow:',
  everywhere: 'At every stage',
};

/** What handlers do, as participles. */
const DONE = { all: 'handled', investigate: 'investigated', respond: 'responded to' } as const;

/** The criteria of a request for a stage. */
export const GATE = {
  passes: (passes: Gate['passes']) =>
    `we accept a request for this stage if it meets ${passes === 'any' ? 'at least one of these' : 'each of these'}`,
  'may-refuse': 'If it does not, we may refuse to take it further',
  'for-decision': 'If it does not, someone decides what happens next',
  criterion: (name: string) => `the request ${name}`,
};

/** When escalation can be refused. */
export const REFUSAL = {
  possible: 'We may refuse to take a complaint further',
  cases: 'We may refuse to take a complaint further in these cases',
  ground: (name: string, who: Role | 'landlord', policy: Policy) => [
    GATE.criterion(name),
    deciding(who, policy),
  ],
  formalities:
    'A refusal counts only if it meets all of these. It then ends our complaints process',
  gate: (stage: string) =>
    `We may also refuse a request that does not meet what we ask for at: ${stage}`,
  'may-refuse': ['If you ask after your time to do so has ended, we may refuse'],
  'for-decision': [
    'If you ask after your time to do so has ended, someone decides what happens next',
    'Nothing is refused automatically',
  ],
};

/** Unreasonable behaviour. */
export const CONDUCT = {
  about: 'This covers any of these',
  ground: (name: string) => `someone ${name}`,
  open: 'These are examples. Other behaviour can count, and then we give our reasons',
  powers: 'This is what we may do. Nothing is automatic:',
  power: (name: string) => `we may ${name}`,
  anyReason: 'Any behaviour named above can be the reason',
  reason: (names: readonly string[]) => `This is only for someone who ${joined(names, 'or')}`,
  decidedBy: (by: Extract<ConductPower['decidedBy'], object>, policy: Policy) =>
    `The decision is made by ${roleNames(by, policy, 'or')}`,
  appeal: (isPossible: boolean) =>
    isPossible ? 'You can appeal to us' : 'You cannot appeal to us',
  signpost: (body: string) => `If you disagree, you can go to ${body}`,
  review: (time: string) => `we review a contact restriction ${time}`,
};

/** The times of signposts. */
export const GO_WHEN: Readonly<Record<End | 'open', string>> = {
  open: 'while your complaint is open',
  resolved: 'once your complaint is resolved',
  excluded: 'if we do not accept your complaint',
  withdrawn: 'if you withdraw your complaint',
  'escalation-refused': 'if we refuse to take your complaint further',
  lapsed: 'if your complaint is closed because you did not reply',
  merged: 'if your complaint is joined to another',
  exhausted: 'at the end of our complaints process',
};

/** The signposts. */
export const REDRESS = {
  where: (body: string, condition?: string, time?: string) =>
    `${condition ? `where ${condition}, ` : ''}you can go to ${body}${time ? ` ${time}` : ''}`,
  always: 'at any time',
  anyOf: 'You can do so at any of these times',
  time: (time: string) => `you can do so ${time}`,
  after: (time: string) => `you must wait for ${time} after the end of your complaint`,
  within: (time: string) => `you have ${time} from the end of your complaint`,
  discretion: (who: Role | 'landlord', policy: Policy) =>
    `${deciding(who, policy)} whether to signpost you there`,
};

/** The duties alongside a complaint, and what can follow its end. */
export const AROUND = {
  goesOn: 'Your complaint goes on while we do these things:',
  duty: (condition: string, name: string) => `where ${condition}, we must ${name}`,
  reopening: (time: string | undefined) =>
    `you can ask us to reopen a closed complaint ${time ? `within ${time} of its end` : 'with no time limit'}`,
  merging: 'we can join complaints about the same matter',
};
