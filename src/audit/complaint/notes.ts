import type { IsoDate } from '../../calendar/index.js';
import { dateWithYear } from '../../calendar/index.js';
import { CODES, citation, jurisdictionOver } from '../../codes/index.js';
import type { Note } from '../../complaint/index.js';
import type { CaseFile } from '../../history/index.js';
import { allOf, answeredOn, answersPromised } from '../../history/index.js';
import type { Regularity } from '../../lifecycle/index.js';
import { REGULARITIES } from '../../lifecycle/index.js';
import { isPast } from '../../obligations/index.js';
import { EVENT_NAMES } from '../../policy/index.js';
import { sentence } from './check.js';
import type { AuditedDuty } from './duties.js';

/** Something to know about an audit that is nobody's failing. */
export interface AuditNote {
  readonly id:
    | Note['id']
    | 'no-code-in-force'
    | 'receipt-not-recorded'
    | 'period-of-grace'
    | 'another-edition'
    | 'not-about-housing'
    | 'not-checked-against-text'
    | 'source-is-silent'
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

/** What is said of an audit as a whole, where there is something to say. */
const NOTES = {
  'no-code-in-force': ({ code, receivedOn, knownFrom }) => {
    const day = receivedOn ?? knownFrom;
    const why = day
      ? `No edition of the Complaint Handling Code was in force on ${dateWithYear(day)}; the first is of July 2020.`
      : 'The day the complaint was made is not known, so neither is the edition of the Complaint Handling Code.';
    return code ? undefined : `${why} Only the policy is audited.`;
  },
  'receipt-not-recorded': ({ receivedOn, knownFrom }) =>
    !receivedOn &&
    knownFrom &&
    `The day the complaint was made is not in the record; the edition of the Code is taken by the earliest day that is, ${dateWithYear(knownFrom)}.`,
  'another-edition': ({ code, inForce }) => {
    if (!code || code.id === inForce?.id) return undefined;
    const was = inForce
      ? `the edition in force was that of ${inForce.edition}`
      : 'no edition was in force';
    return `Judged by the Code of ${code.edition}, as asked; ${was}.`;
  },
  'period-of-grace': ({ code, receivedOn, knownFrom }) => {
    const day = receivedOn ?? knownFrom;
    const until = code?.graceUntil;
    return until && day && day <= until
      ? `Landlords had until ${dateWithYear(until)} to bring their practice into line with the Code of ${code.edition}. What falls short of it up to that day is marked; it is not excused.`
      : undefined;
  },
  'not-about-housing': ({ code, events }) => {
    const [receipt] = allOf(events, 'complaint.received');
    const { taken } = jurisdictionOver(receipt);
    if (!code || taken === true) return undefined;
    const covers = taken
      ? 'Someone needs to check whether the Complaint Handling Code covers that.'
      : 'The Complaint Handling Code is for complaints about housing: what is found by it here obliges nobody.';
    return `The complaint is about ${[receipt?.subject ?? []].flat().join(' and ')}. ${covers}`;
  },
  'source-is-silent': ({ complaint: { silentOn } }) =>
    silentOn.length > 0 &&
    `The source does not tell of ${silentOn.join(', ')}; that such a fact is not in the record shows nothing.`,
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
      ? `Limits were filled in from ${cited.join(' and ')}, which was not compared with the Code's own text.`
      : undefined;
  },
} satisfies Partial<Record<AuditNote['id'], (audited: Audited) => string | false | undefined>>;

/** What is said of a fact out of its place. What is told otherwise, as a duty missed or a formality, is not here. */
const OUT_OF_PLACE: Partial<Readonly<Record<Regularity, string>>> = {
  regular: '',
  'step-skipped': '',
  'without-formalities': '',
  // A note of the complaint's own tells of it.
  repeated: '',
  'step-passed': 'came when the stage was already past it, so it may be a second one',
  unanswered: 'came before the stage was answered',
  'stage-skipped': 'is about a stage that nothing in the record had opened',
  'earlier-stage': 'is about an earlier stage than the one that was open',
  'after-the-end': 'came after the complaint was closed',
  'not-provided': 'is something for which the policy has no place there',
};

/** Of every fact out of its place, how it stood. What a silent source left out may have opened a stage or answered it. */
const outOfPlace = ({ complaint: { history, silentOn }, asOf }: CaseFile): AuditNote[] =>
  history.flatMap(({ event: { type, on }, regularity }) => {
    const how = OUT_OF_PLACE[regularity] ?? `came ${REGULARITIES[regularity]}`;
    const isDoubtful = regularity === 'stage-skipped' || regularity === 'unanswered';
    if (!how || on > asOf || (isDoubtful && silentOn.length > 0)) return [];
    const message = sentence(`${EVENT_NAMES[type]} of ${dateWithYear(on)} ${how}`);
    return [{ id: 'out-of-place', on, message }];
  });

/** Answers promised by a day that was not kept, that another promise changed, or that the policy does not leave. */
const promisedAnswers = ({ stages, duties, asOf, endedOn }: Audited): AuditNote[] =>
  stages.flatMap((at) => {
    const { id: stage } = at.stage;
    const promises = answersPromised(at.events.map((event) => ({ event, stage })));
    const due = duties.find(({ id }) => id === `${stage}/respond` || id === `${stage}/decide`)?.due;
    const answered = answeredOn(at) ?? endedOn;
    return promises.flatMap(({ on, by, type }, index): AuditNote[] => {
      const name = `${EVENT_NAMES[type]} of ${dateWithYear(on)} promised an answer by ${dateWithYear(by)}`;
      const note = (id: AuditNote['id'], day: IsoDate, end: string): AuditNote[] => [
        { id, on: day, message: sentence(`${name}; ${end}`) },
      ];
      const next = promises.slice(index + 1).find((later) => later.by !== by);
      const isChanged = next !== undefined && next.on <= by;
      const isBroken = !isChanged && isPast(answered ?? asOf, { latest: by });
      const came = answered ? `it came on ${dateWithYear(answered)}` : 'it has not come';
      const isTooLate = due && type !== 'response.extended' && isPast(by, { latest: due });
      const changed =
        next &&
        `${EVENT_NAMES[next.type]} of ${dateWithYear(next.on)} promised it by ${dateWithYear(next.by)}`;
      return [
        ...(next && changed ? note('promises-differ', next.on, changed) : []),
        ...(isBroken ? note('promise-broken', by, came) : []),
        ...(isTooLate
          ? note('promise-too-late', on, `the policy asks for it by ${dateWithYear(due)}`)
          : []),
      ];
    });
  });
