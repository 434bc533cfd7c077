import { dateWithYear } from '../../calendar/index.js';
import { allOf, isSilent } from '../../history/index.js';
import type { Role } from '../../policy/index.js';
import {
  type Check,
  cannotSay,
  fails,
  type Judged,
  meets,
  of,
  review,
  stagesFor,
  type TimedCase,
} from './check.js';
import type { TimedStage } from './stage-times.js';

/** Whether a stage was decided by somebody else than the one before. */
export const otherPerson: Check = (file, provision) =>
  stagesFor(file, provision).flatMap((at): Judged[] => {
    const before = file.stages.find(({ number }) => number === at.number - 1);
    const [answer] = answersOf(at);
    const told = [...answersOf(at), ...allOf(at.events, 'complaint.allocated')];
    if (told.length === 0) return [];
    const about = { stage: at.stage.id, on: (answer ?? told[0])?.on ?? file.asOf };
    const independent = told.map((one) => one.independent);
    const name = `stage ${at.number} was handled by somebody who had`;
    if (independent.includes(false))
      return [fails(`${name} part in the matter or in an earlier stage`, about)];
    if (independent.includes(true)) return [meets(`${name} no part in an earlier stage`, about)];
    return [{ ...about, ...byRole(before, at) }];
  });

function byRole(before: TimedStage | undefined, at: TimedStage): Judged {
  const [earlier, now] = [rolesAt(before), rolesAt(at)];
  if (earlier.length === 0 || now.length === 0) return whoAnswered(before, at);
  const same = now.filter((role) => earlier.includes(role));
  return same.length > 0
    ? review(
        `both stages were decided by the role ${same.join(' and ')}: whether by the same person is for a person to look up`,
      )
    : meets(
        `stage ${at.number} was decided by ${now.join(' and ')}, the stage before by ${earlier.join(' and ')}`,
      );
}

/** Who decided is not in the record of both stages. Who answered is not for certain who decided. */
function whoAnswered(before: TimedStage | undefined, at: TimedStage): Judged {
  const [earlier, now] = [answeredBy(before), answeredBy(at)];
  return earlier.length === 0 || now.length === 0
    ? cannotSay('who decided at both stages is not in the record')
    : review(
        `the stage before was answered by ${earlier.join(' and ')}, stage ${at.number} by ${now.join(' and ')}: whether another person decided is for a person to look up`,
      );
}

const answeredBy = (at: TimedStage | undefined): readonly Role[] => {
  const decided = rolesAt(at);
  return decided.length > 0 || !at ? decided : answersOf(at).flatMap(({ by }) => by ?? []);
};

const answersOf = ({ events }: TimedStage) => allOf(events, 'response.sent', 'decision.sent');

const rolesAt = (at: TimedStage | undefined): readonly Role[] =>
  at ? answersOf(at).flatMap(({ decidedBy }) => decidedBy ?? []) : [];

/** Whether the next stage waited for the one before and for the complainant's request. */
export const onRequest: Check = (file, provision) =>
  stagesFor(file, provision)
    .filter(({ number }) => number > 1)
    .map((at): Judged => {
      const on = at.times.receivedOn ?? at.events[0]?.on;
      return { stage: at.stage.id, ...(on && { on }), ...asked(file, at) };
    });

function asked(file: TimedCase, { number, times: { receivedOn } }: TimedStage): Judged {
  const before = file.stages.find((one) => one.number === number - 1)?.times.answeredOn;
  const name = `stage ${number} was`;
  if (!receivedOn)
    return isSilent(file, 'escalation.requested')
      ? cannotSay(`whether the complainant asked for stage ${number} is not in the record`)
      : review(`${name} opened without a request that is in the record`);
  if (before && before <= receivedOn)
    return meets(
      `${name} asked for on ${dateWithYear(receivedOn)}, after the answer ${of(before)}`,
    );
  return isSilent(file, 'response.sent')
    ? cannotSay('whether the stage before had been answered is not in the record')
    : fails(`${name} opened before the stage before it had been answered`);
}

/** Whether a stage was answered once: what an answer leaves unsettled goes to the next stage, where the Code knows of one. */
export const answeredOnce: Check = ({ stages }, { parameters: { finalStage = 0 } }) =>
  stages
    .filter(({ number }) => number < finalStage)
    .flatMap(({ number, stage, events }): Judged[] => {
      const [first, second] = allOf(events, 'response.sent', 'decision.sent');
      const isReopened = allOf(events, 'complaint.reopened').length > 0;
      if (!first || !second || isReopened) return [];
      const because = `Stage ${number} was answered on ${of(first.on).slice(3)} and again on ${of(second.on).slice(3)}: whether what the first answer left unsettled should have gone to stage ${number + 1} is for a person to judge.`;
      return [review(because, { stage: stage.id, on: second.on })];
    });

/** Whether the landlord had its last word at the last stage that the Code knows. */
export const lastStage: Check = ({ stages }, { parameters }) =>
  stages
    .filter(({ number }) => number > (parameters.finalStage ?? number))
    .map(({ number, stage, events, times }) => {
      const on = times.receivedOn ?? events[0]?.on;
      const because = `the complaint was taken to stage ${number}; the Code knows no stage after ${parameters.finalStage}`;
      return fails(because, { stage: stage.id, ...(on && { on }) });
    });
