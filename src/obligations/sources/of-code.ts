import { earliestOf } from '../../calendar/index.js';
import type { Code, CodeLimit, CodeProvision } from '../../codes/index.js';
import type { CaseFile, CaseStage, KnownComplaint } from '../../history/index.js';
import {
  allOf,
  answeredOn,
  closedOn,
  firstOn,
  isSilent,
  mayHaveHappened,
} from '../../history/index.js';
import { isExtension } from '../../lifecycle/index.js';
import type { ComplaintEvent, EventType, Limit } from '../../policy/index.js';
import { ANSWERING, oncePer } from '../../policy/index.js';
import type { Circumstances, Claim, Letters } from '../claim.js';
import type { Authority, Obligation, Start } from '../obligation.js';
import { stand } from '../stand.js';
import { startFrom } from '../start.js';
import { between, roundsOf } from './stage-record.js';

/** The acknowledgement and the answer of each formal stage under the Code. Stage 1 always, later ones once reached. */
export function codeRows(
  known: KnownComplaint,
  file: CaseFile,
  judgedBy: Circumstances,
): Obligation[] {
  return file.stages.flatMap((whole) => {
    // The Code sets no time for a reopened complaint that had been withdrawn: the first round counts.
    const [first, second] = roundsOf(known, whole.stage);
    const round = first?.known ?? known;
    const inIt = new Set(round.history.map(({ event }) => event));
    const events = whole.events.filter((event) => inIt.has(event));
    const stage = second ? { ...whole, events } : whole;
    const acknowledge = rowOf(round, file, stage, 'acknowledge', judgedBy, undefined);
    const respond = rowOf(round, file, stage, 'respond', judgedBy, acknowledge);
    return [acknowledge, respond].filter((row) => row !== undefined);
  });
}

function rowOf(
  known: KnownComplaint,
  file: CaseFile,
  stage: CaseStage,
  duty: CodeLimit['duty'],
  judgedBy: Circumstances,
  acknowledged: Obligation | undefined,
): Obligation | undefined {
  const { code } = file;
  const time = (code ? timesIn(code) : []).find(
    ({ parameters: { limit } }) => limit?.stage === stage.number && limit.duty === duty,
  );
  if (!code || !time?.limits) return undefined;
  const types: readonly EventType[] = duty === 'respond' ? ANSWERING : ['complaint.acknowledged'];
  const done = firstOn(stage.events, ...types);
  return stand(
    {
      id: `code/${stage.stage.id}/${duty}`,
      by: 'code',
      stage: stage.stage.id,
      duty,
      party: 'landlord',
      settledBy: types,
      authority: time.authority,
      limits: time.limits,
      runsFrom: (trigger) => startOf(known, file, stage, trigger as EventType, done, acknowledged),
      hasHappened: () => true,
      done,
      isSilent:
        stage.mayBeRefused ||
        mayHaveHappened(known, stage.stage, types) ||
        (duty === 'respond'
          ? isSilent(file, 'response.sent', 'decision.sent')
          : isSilent(file, 'complaint.acknowledged')),
      overtakenOn: done ? undefined : overtakenOn(known, file, stage),
      ...(duty === 'respond' && { letters: lettersOf(file, stage, code) }),
    },
    judgedBy,
  );
}

/** The day from which an open duty was no longer required: an answer there or later, or the end. */
function overtakenOn(known: KnownComplaint, { stages }: CaseFile, at: CaseStage): Claim['done'] {
  const answers = stages.filter(({ number }) => number >= at.number).map(answeredOn);
  return earliestOf(...answers, closedOn(known, at.stage));
}

/** A provision that sets a time, or allows an extension: as an authority, and its limit in the shape of a policy's. */
interface CodeTime extends Pick<CodeProvision, 'parameters'> {
  readonly authority: Authority;
  readonly limits: readonly Limit[] | undefined;
}

/** The provisions on time of each edition, worked out once. */
const timesIn = oncePer(({ id, edition, provisions }: Code): readonly CodeTime[] =>
  provisions
    .filter(({ parameters }) => parameters.limit ?? parameters.extension)
    .map(({ number, parameters, checkedAgainstText }) => ({
      parameters,
      authority: { provision: number, code: { id, edition }, checkedAgainstText },
      limits: parameters.limit && [limitOf(parameters.limit, number)],
    })),
);

const limitOf = ({ stage, duty, writtenAs, ...limit }: CodeLimit, clause: string): Limit => ({
  ...limit,
  clause,
});

/** The start of a limit of the Code: the receipt, the request, the logging of the complaint or the acknowledgement. */
function startOf(
  known: KnownComplaint,
  file: CaseFile,
  stage: CaseStage,
  limit: EventType,
  done: Claim['done'],
  acknowledged: Obligation | undefined,
): Start | undefined {
  const by = { asOf: known.asOf, calendar: file.calendar };
  const opened = stage.number === 1 ? file.receivedOn : stage.askedOn;
  if (limit === 'complaint.received' || limit === 'escalation.requested') {
    const isReceipt = limit === 'complaint.received';
    const first = stage.events[0]?.on;
    const bounds = isReceipt ? between(known, stage.stage, limit) : first && { latest: first };
    const day = isReceipt ? file.receivedOn : stage.askedOn;
    const days = day ? [day] : [];
    return startFrom(
      { trigger: limit, days, done: undefined, isWindow: false, between: bounds },
      by,
    );
  }
  const logged = limit === 'complaint.logged' ? loggedOn(file, stage) : undefined;
  const isInTime = logged && (done === undefined || logged <= done);
  const day = isInTime ? logged : firstOn(stage.events, 'complaint.acknowledged');
  const isUnknown = isSilent(file, 'complaint.acknowledged', limit);
  return startFrom(
    {
      trigger: isInTime ? limit : 'complaint.acknowledged',
      days: day ? [day] : [],
      done,
      isWindow: false,
      cause: isUnknown && !acknowledged?.settledOn ? undefined : acknowledged,
      between: isUnknown && opened ? { earliest: opened } : undefined,
    },
    by,
  );
}

/** The day the complaint was logged at stage 1, even if it was made before a formal stage was open. */
export function loggedOn({ events, stages }: CaseFile, stage: CaseStage): Claim['done'] {
  if (stage.number > 1) return firstOn(stage.events, 'complaint.logged');
  const later = stages.filter(({ number }) => number > 1).flatMap((one) => one.events);
  return firstOn(
    events.filter((event) => !later.includes(event)),
    'complaint.logged',
  );
}

/** What each edition requires of a holding letter, in any provision. */
const askedOfLetters = oncePer(({ provisions }: Code) =>
  provisions
    .filter(
      ({ level, parameters: { of } }) => level === 'must' && of?.includes('response.extended'),
    )
    .map(({ parameters }) => parameters),
);

/**
 * The holding letters of a stage. One cap covers all of them, counted from the first last day; beyond it a person
 * judges.
 */
function lettersOf(file: CaseFile, stage: CaseStage, code: Code): Letters {
  const { number } = stage;
  const extension = timesIn(code)
    .map(({ parameters }) => parameters.extension)
    .find((one) => one?.stage === number);
  const asked = askedOfLetters(code).filter(
    ({ stages }) => !stages || stages.some((one) => one === number),
  );
  const { events } = stage;
  const answer = events.findIndex(({ type }) => (ANSWERING as readonly string[]).includes(type));
  const after = new Set<ComplaintEvent>(answer < 0 ? [] : events.slice(answer + 1));
  return {
    sent: allOf(events, 'response.extended'),
    tiers: extension && [
      {
        each: 'none',
        inAll: extension.most,
        times: 'not-stated',
        by: 'right',
        over: 'to-be-judged',
      },
    ],
    isAfterAnswer: (letter) => after.has(letter),
    isSilent: isSilent(file, 'response.extended'),
    isExtension: (letter) => asked.every((one) => isExtension(letter, one) !== false),
  };
}
