/*
 * The texts of letters about a panel, and the issues of each kind.
 */
import type { IsoDate } from '../../../calendar/index.js';
import { joined, longDate } from '../../../calendar/index.js';
import type { Cited, Limit, Policy, Role } from '../../../policy/index.js';
import { placeholder, say } from '../parts.js';
import { cite, givesUs, limitWords, roleWords } from '../words.js';

export const invitationWords = {
  title: 'Your invitation to a panel hearing',
  hearing: 'The hearing',
  yourPart: 'Your part in it',
  after: 'After the hearing',
  stage: (stage: string | undefined) =>
    `Your complaint is at ${stage} of our complaints process. A panel will hear it, and we would like you to come.`,
  when: (day: IsoDate, time: string | undefined) =>
    `The hearing is on ${longDate(day)}, at ${time?.trim()}.`,
  where: (place: string | undefined) => `The venue is: ${place?.trim()}.`,
  limit: (limit: Limit, due: IsoDate, policy: Policy) =>
    say`${givesUs(limit)} ${limitWords(limit, policy)} to hold it: until ${longDate(due)}${cite(limit)}.`,
  sorryLate: 'We are sorry that the hearing is later than that.',
  members: (count: number, bodies: readonly string[]) =>
    `The panel has ${count} ${count === 1 ? 'member' : 'members'}: ${joined(bodies)}.`,
  managers: (count: number, role: Role) => `${count} ${roleWords(role)}${count > 1 ? 's' : ''}`,
  fromBody: (count: number, body: Role) => `${count} from the ${roleWords(body)}`,
  names: () => say`Their names are: ${placeholder('names of the panel members')}.`,
  speak: 'You can tell the panel about your complaint in your own words.',
  supporters: (most: number, cited: Partial<Cited>) =>
    say`You can bring ${most === 1 ? 'one person' : `${most} people`} to support you${cite(cited)}.`,
  advocate: 'This can be your advocate.',
  papers: (cited: Partial<Cited>) =>
    say`We enclose the papers that the panel will read${cite(cited)}.`,
  decisionBy: (day: IsoDate, isAim: boolean) =>
    `We ${isAim ? 'aim to' : 'will'} write to you with the panel's decision by ${longDate(day)}.`,
  decisionLimit: (limit: Limit, policy: Policy) =>
    say`That is ${limitWords(limit, policy)}${cite(limit)}.`,
  decision: "We will write to you with the panel's decision.",

  called: 'an invitation to a panel',
  missing: {
    hearingOn: "The invitation must give the day of the hearing, in 'hearingOn'.",
    time: "The invitation must give the time of the hearing, in 'time'.",
    place: "The invitation must give the place of the hearing, in 'place'.",
    members: "The invitation must name the members of the panel, in 'members'.",
  },
  tooEarly: (on: IsoDate) => `The hearing must be after the letter of ${longDate(on)}.`,
};

export const declinedWords = {
  title: 'Our decision on a panel hearing',
  asked: (on: IsoDate, stage: string | undefined) =>
    `On ${longDate(on)} we received your request for a panel to hear your complaint, at ${stage} of our complaints process.`,
  sorry:
    'We have thought carefully about it. We are sorry to tell you that we have decided not to hold a hearing.',
  called: 'a letter that declines a hearing',
  noReasons: "The letter must explain why there is no hearing, in 'reasons'.",
};

export const decisionWords = {
  title: "The panel's decision on your complaint",
  decision: 'The decision',
  outcomes: {
    upheld: 'The panel has upheld your complaint: something went wrong.',
    'partly-upheld': 'The panel has upheld part of your complaint: some things went wrong.',
    'not-upheld': 'The panel has not upheld your complaint.',
  },
  heard: (on: IsoDate, stage: string | undefined) =>
    `On ${longDate(on)} a panel heard your complaint at ${stage} of our complaints process.`,
  decided: 'This is its decision.',
  called: 'the decision of a panel',
};
