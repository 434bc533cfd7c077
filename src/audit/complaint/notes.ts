import type { IsoDate } from '../../calendar/index.js';
import { dateWithYear } from '../../calendar/index.js';
import { CODES, citation, jurisdictionOver } from '../../codes/index.js';
import type { Note } from '../../complaint/index.js';
import type { CaseFile } from '../../history/index.js';
import { allOf, answeredOn, answersPromised } from '../../history/index.js';
import type { Regularity } from '../../lifecycle/index.js';
import { isPast } from '../../obligations/index.js';
import type { EventType } from '../../policy/index.js';
import { asWords, EVENT_NAMES } from '../../policy/index.js';
import { inThrees, sentence } from './check.js';
import type { AuditedDuty } from './duties.js';

/** Something to know about an audit that is nobody's failing. */
export interface AuditNote {
  readonly id:
    | Note['id']
    | keyof typeof NOTES
    | 'out-of-place'
    | 'promises-differ'
    | 'promise-broken'
    | 'promise-too-late';
  readonly message: string;
  /** The day of the fact it is about, where it is about one; of a promise not kept, its last day. */
  readonly on?: IsoDate;
}

/** A complaint as it was audited. */
interface Audited extends CaseFile {
  readonly duties: readonly AuditedDuty[];
}

/** What is to be known about an audit. */
export const auditNotes = (audited: Audited): AuditNote[] => [
  ...audited.complaint.notes,
  ...Object.entries(NOTES).flatMap(([id, noteOn]) => {
    const message = noteOn(audited);
    return message ? [{ id: id as keyof typeof NOTES, message }] : [];
  }),
  ...outOfPlace(audited),
  ...promisedAnswers(audited),
];

const namesOf = (types: readonly EventType[]) => types.map((type) => EVENT_NAMES[type]);

/** What is said of an audit as a whole, where there is something to say. */
const NOTES = {
  'no-code-in-force': ({ code, receivedOn, knownFrom }) => {
    const day = receivedOn ?? knownFrom;
    const why = day
      ? `No edition of the Complaint Handling Code was in force on ${dateWithYear(day)}. The first edition is from July 2020.`
      : 'The day the complaint was made is not known, so the edition of the Complaint Handling Code is not known.';
    return code ? undefined : `${why} This audit covers the policy only.`;
  },
  'receipt-not-recorded': ({ receivedOn, knownFrom }) =>
    !receivedOn &&
    knownFrom &&
    `The record does not show the day the complaint was made. This audit uses the edition of the Code for ${dateWithYear(knownFrom)}, the earliest day in the record.`,
  'another-edition': ({ code, inForce }) => {
    if (!code || code.id === inForce?.id) return undefined;
    const was = inForce ? `The ${inForce.edition} edition` : 'No edition';
    return `This audit uses the ${code.edition} Code, as requested. ${was} was in force when the complaint was made.`;
  },
  'period-of-grace': ({ code, receivedOn, knownFrom }) => {
    const day = receivedOn ?? knownFrom;
    const until = code?.graceUntil;
    return until && day && day <= until
      ? `Landlords had until ${dateWithYear(until)} to bring their practice into line with the ${code.edition} Code. Findings up to that day that do not meet it, or need review, are marked but not excused.`
      : undefined;
  },
  'not-about-housing': ({ code, events }) => {
    const [receipt] = allOf(events, 'complaint.received');
    const { taken } = jurisdictionOver(receipt);
    if (!code || taken === true) return undefined;
    const covers = taken
      ? 'Someone needs to check whether the Complaint Handling Code covers that.'
      : 'The Complaint Handling Code covers housing complaints, so these findings are for information only.';
    return `The subject of the complaint is ${[receipt?.subject ?? []].flat().map(asWords).join(' and ')}. ${covers}`;
  },
  'source-is-silent': ({ complaint: { silentOn } }) =>
    silentOn.length > 0 &&
    `${inThrees(namesOf(silentOn), 'The record does not cover', 'Nor does it cover')} What it does not cover may still have happened.`,
  // Of the provisions from which limits were filled in.
  'not-checked-against-text': ({ duties }) => {
    const used = new Set(duties.flatMap(({ filledFrom }) => filledFrom ?? []));
    if (used.size === 0) return undefined;
    const cited = CODES.flatMap((code) =>
      code.provisions
        .filter(({ checkedAgainstText }) => !checkedAgainstText)
        .map((provision) => citation(code, provision)),
    ).filter((provision) => used.has(provision));
    return cited.length > 0
      ? `Time limits were taken from ${cited.join(' and ')}. This was not checked against the text of the Code.`
      : undefined;
  },
} satisfies Record<string, (audited: Audited) => string | false | undefined>;

/** What is said of a fact out of its place. What is told otherwise, as a duty missed, a formality or a repeated request, is not here. */
const OUT_OF_PLACE: Partial<Readonly<Record<Regularity, string>>> = {
  'without-basis':
    'Neither the policy nor the complainant provides for closing the complaint in this way, so it has no effect.',
  'step-passed': 'The stage was already past that step, so this may be a second one.',
  unanswered: 'The stage had no response by then.',
  'stage-skipped': 'It belongs to a stage that nothing in the record had opened.',
  'earlier-stage': 'It belongs to an earlier stage than the one that was open.',
  'after-the-end': 'The complaint was already closed.',
  'not-provided': 'The policy does not provide for it at that point.',
};

/** Of every fact out of its place, how it stood. What a silent source left out may have opened a stage or answered it. */
const outOfPlace = ({ complaint: { history, silentOn }, asOf }: CaseFile): AuditNote[] =>
  history.flatMap(({ event: { type, on }, regularity }) => {
    const how = OUT_OF_PLACE[regularity];
    const isDoubtful = regularity === 'stage-skipped' || regularity === 'unanswered';
    if (!how || on > asOf || (isDoubtful && silentOn.length > 0)) return [];
    const message = `The record shows ${EVENT_NAMES[type]} on ${dateWithYear(on)}. ${how}`;
    return [{ id: 'out-of-place', on, message }];
  });

/** Answers promised by a day that was not kept, that another promise changed, or that the policy does not leave. */
const promisedAnswers = ({ stages, duties, asOf, endedOn }: Audited): AuditNote[] =>
  stages.flatMap((at) => {
    const { id: stage } = at.stage;
    const promises = answersPromised(at.events.map((event) => ({ event, stage })));
    const due = duties.find(({ id }) => id === `${stage}/respond` || id === `${stage}/decide`)?.due;
    const sentOn = answeredOn(at);
    const answered = sentOn ?? endedOn;
    return promises.flatMap(({ on, by, type }, index): AuditNote[] => {
      const name = `${EVENT_NAMES[type]} of ${dateWithYear(on)} promised a response by ${dateWithYear(by)}`;
      const note = (id: AuditNote['id'], day: IsoDate, end: string): AuditNote[] => [
        { id, on: day, message: `${sentence(name)} ${sentence(end)}` },
      ];
      const next = promises.slice(index + 1).find((later) => later.by !== by);
      const isChanged = next !== undefined && next.on <= by;
      const isBroken = !isChanged && isPast(answered ?? asOf, { latest: by });
      const was = sentOn ? 'it was sent' : 'the complaint was closed';
      const became = answered ? `${was} on ${dateWithYear(answered)}` : 'it has not been sent';
      const isTooLate = due && type !== 'response.extended' && isPast(by, { latest: due });
      const required = due ? `the policy requires it by ${dateWithYear(due)}` : '';
      const changed =
        next &&
        `${EVENT_NAMES[next.type]} of ${dateWithYear(next.on)} then promised it by ${dateWithYear(next.by)}`;
      return [
        ...(next && changed ? note('promises-differ', next.on, changed) : []),
        ...(isBroken ? note('promise-broken', by, became) : []),
        ...(isTooLate ? note('promise-too-late', on, required) : []),
      ];
    });
  });
