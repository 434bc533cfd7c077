import { earliestOf } from '../calendar/index.js';
import type { Code, CodeLimit, CodeProvision } from '../codes/index.js';
import type { CaseFile, CaseStage, KnownFacts } from '../history/index.js';
import {
  ANSWERING,
  allOf,
  answeredOn,
  closedOn,
  firstOn,
  isExtension,
  isSilent,
} from '../history/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import type { EventType, Limit } from '../policy/index.js';
import type { Circumstances, Claim, Letters } from './claim.js';
import type { Authority, Obligation, Start } from './obligation.js';
import { between } from './of-steps.js';
import { roundsOf } from './rounds.js';
import { stand } from './stand.js';
import { startFrom } from './start.js';

/** The acknowledgement and the answer of each formal stage, by the Code's time. Stage 1 always, later ones when reached. */
export function codeRows(known: KnownFacts, file: CaseFile, judgedBy: Circumstances): Obligation[] {
  return file.stages.flatMap((whole) => {
    // The Code gives no time for what was withdrawn and is taken up again: it counts the first round.
    const round = roundsOf(known, whole.stage)[0]?.known ?? known;
    const isInIt = (event: ComplaintEvent) => round.facts.some((fact) => fact.event === event);
    const stage = { ...whole, events: whole.events.filter(isInIt) };
    const acknowledge = rowOf(round, file, stage, 'acknowledge', judgedBy, undefined);
    const respond = rowOf(round, file, stage, 'respond', judgedBy, acknowledge);
    return [acknowledge, respond].filter((row) => row !== undefined);
  });
}

type Timed = CodeLimit['duty'];

function rowOf(
  known: KnownFacts,
  file: CaseFile,
  stage: CaseStage,
  duty: Timed,
  judgedBy: Circumstances,
  acknowledged: Obligation | undefined,
): Obligation | undefined {
  const { code } = file;
  const provision = (code ? timesIn(code) : []).find(
    ({ parameters: { limit } }) => limit?.stage === stage.number && limit.duty === duty,
  );
  const limit = provision?.parameters.limit;
  if (!code || !provision || !limit) return undefined;
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
      authority: ofCode(code, provision),
      limits: [limitOf(limit, provision)],
      runsFrom: (trigger) => startOf(known, file, stage, trigger as EventType, done, acknowledged),
      hasHappened: () => true,
      done,
      isSilent:
        stage.mayBeRefused ||
        (duty === 'respond'
          ? isSilent(file, 'response.sent', 'decision.sent')
          : isSilent(file, 'complaint.acknowledged')),
      overtakenOn: done ? undefined : overtakenOn(known, file, stage),
      ...(duty === 'respond' && { letters: lettersOf(file, stage, code) }),
    },
    judgedBy,
  );
}

/** The day from which what was not done was no longer owed: an answer there or later, or the end. */
function overtakenOn(known: KnownFacts, { stages }: CaseFile, at: CaseStage): Claim['done'] {
  const answers = stages.filter(({ number }) => number >= at.number).map(answeredOn);
  return earliestOf(...answers, closedOn(known, at.stage));
}

/** The provisions of an edition that set a time, or let one be put off. */
function timesIn(code: Code): readonly CodeProvision[] {
  const found =
    times.get(code) ??
    code.provisions.filter(({ parameters }) => parameters.limit ?? parameters.extension);
  times.set(code, found);
  return found;
}

const times: WeakMap<Code, readonly CodeProvision[]> = new WeakMap();

/** A provision of the Code as an authority. */
const ofCode = (
  { id, edition }: Code,
  { number: provision, checkedAgainstText }: CodeProvision,
): Authority => ({ provision, code: { id, edition }, checkedAgainstText });

/** The Code's limit in the shape of a policy's. */
const limitOf = (
  { stage, duty, writtenAs, ...limit }: CodeLimit,
  { number: clause }: CodeProvision,
): Limit => ({ ...limit, clause });

/** From when a time of the Code's runs: the receipt, the request, the entry in the register or the acknowledgement. */
function startOf(
  known: KnownFacts,
  file: CaseFile,
  stage: CaseStage,
  limit: EventType,
  done: Claim['done'],
  acknowledged: Obligation | undefined,
): Start | undefined {
  const by = { asOf: known.asOf, calendar: file.calendar };
  const plain = { done: undefined, isWindow: false };
  const opened = stage.number === 1 ? file.receivedOn : stage.askedOn;
  if (limit === 'complaint.received' || limit === 'escalation.requested') {
    const first = stage.events[0]?.on;
    const bounds =
      limit === 'complaint.received'
        ? between(known, stage.stage, limit)
        : first && { latest: first };
    const day = limit === 'complaint.received' ? file.receivedOn : stage.askedOn;
    return startFrom({ ...plain, trigger: limit, days: day ? [day] : [], between: bounds }, by);
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

/** The day of the entry in the register: that of stage 1, also where it was made before a formal stage was open. */
export function loggedOn({ events, stages }: CaseFile, stage: CaseStage): Claim['done'] {
  if (stage.number > 1) return firstOn(stage.events, 'complaint.logged');
  const later = stages.filter(({ number }) => number > 1).flatMap((one) => one.events);
  return firstOn(
    events.filter((event) => !later.includes(event)),
    'complaint.logged',
  );
}

/** The holding letters of a stage: one cap for all together, counted from the first last day; beyond it a person judges. */
function lettersOf(file: CaseFile, stage: CaseStage, code: Code): Letters {
  const provisions = timesIn(code)
    .map(({ parameters }) => parameters)
    .filter(({ extension: one }) => one?.stage === stage.number);
  const extension = provisions.find((one) => one.extension)?.extension;
  const { events } = stage;
  const answer = events.findIndex(({ type }) => (ANSWERING as readonly string[]).includes(type));
  const isAfterAnswer = (letter: ComplaintEvent) => answer >= 0 && events.indexOf(letter) > answer;
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
    isAfterAnswer,
    isSilent: isSilent(file, 'response.extended'),
    isExtension: (letter) => provisions.every((one) => isExtension(letter, one) !== false),
  };
}
