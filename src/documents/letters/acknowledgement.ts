import type { Matter } from '../../assessments/index.js';
import { assessScope } from '../../assessments/index.js';
import type { IsoDate } from '../../calendar/index.js';
import type { Obligation } from '../../complaint/index.js';
import { positionOf } from '../../complaint/index.js';
import { isPast } from '../../obligations/index.js';
import type { Policy, SignpostTo } from '../../policy/index.js';
import { ANSWERS, isAim } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import type { Kind } from './finish.js';
import { finish } from './finish.js';
import type { LetterBasics, LetterFile, LetterIssue, Sent } from './judging/index.js';
import {
  dutyOf,
  fields,
  inThePast,
  issue,
  latest,
  latestRequest,
  send,
  withMore,
} from './judging/index.js';
import { apology, countOf, nextParts } from './next.js';
import type { LetterPart } from './parts.js';
import { NOTHING, passage, quotation, section } from './parts.js';
import { commonWords, nextWords, ombudsmanWords, acknowledgementWords as words } from './words.js';

/** The options of an acknowledgement. */
export interface AcknowledgementOptions extends LetterBasics {
  /** What the complaint is about, as the landlord understands it; at a later stage, what is still at issue. */
  readonly complaint?: string;
  /** What the complainant wants to happen. */
  readonly outcomesSought?: string;
  /** The points for which the landlord answers. */
  readonly responsibleFor?: string;
  /** The points for which the landlord does not answer. */
  readonly notResponsibleFor?: string;
  /** The facts of the matter: the letter names the topics that the policy excludes, and where they go. */
  readonly matter?: Matter;
  /** The last day for the answer, if the policy gives none that can be counted, or that day is past. */
  readonly answerBy?: IsoDate;
  /** Bodies that the policy mentions at someone's discretion, and that someone decided to mention here. */
  readonly signposts?: readonly SignpostTo[];
}

/** Acknowledges a complaint or a request: how the landlord understands it, and when the answer comes. */
export const acknowledgement: Kind<AcknowledgementOptions> = {
  step: { event: 'complaint.acknowledged', called: words.called },
  takes: {
    complaint: fields.text,
    outcomesSought: fields.text,
    responsibleFor: fields.text,
    notResponsibleFor: fields.text,
    matter: fields.matter,
    answerBy: fields.day,
    signposts: fields.texts,
  },
  write(file) {
    const { options, policy } = file;
    const bare = send(file, 'complaint.acknowledged', { stage: options.stage });
    const answer = dutyOf(bare, ANSWERS);
    const { due, settledOn } = answer ?? {};
    const isLate = due !== undefined && isPast(file.on, { latest: due });
    const answerBy = isLate ? options.answerBy : (due ?? options.answerBy);
    const sent = answerBy && !settledOn ? withMore(bare, { answerBy }) : bare;
    const isOfRequest = sent.stage?.opensOn.includes('escalation.requested');
    const { request, window } = isOfRequest ? latestRequest(file) : {};
    const lateFor = window?.standing === 'late' ? window.due : undefined;
    return finish(sent, {
      title: request ? words.titleOfRequest : words.title,
      missing: otherDate(file, answer, isLate),
      parts: [
        opening(sent, request?.on, lateFor),
        quotation(
          ['complaint-definition', ...(isOfRequest ? ['outstanding-issues'] : [])],
          commonWords.complaint,
          options.complaint,
        ),
        quotation('outcomes-sought', words.outcomesSought, options.outcomesSought),
        quotation('responsible-for', words.responsibleFor, options.responsibleFor),
        quotation('not-responsible-for', words.notResponsibleFor, options.notResponsibleFor),
        elsewhere(policy, options.matter),
        settledOn
          ? section(words.answeredTitle, passage(['next-steps'], words.answered(settledOn)))
          : section(
              words.next,
              investigator(sent),
              isLate ? whenLate(due, answerBy) : whenAnswered(sent, answer, answerBy),
            ),
        ...nextParts(sent, {
          title: nextWords.help,
          chosen: options.signposts,
          ombudsman: ombudsmanWords.atAnyTime,
        }),
      ],
    });
  },
};

function opening(
  sent: Sent,
  requestedOn: IsoDate | undefined,
  lateFor: IsoDate | undefined,
): LetterPart {
  const stage = sent.stage?.name ?? '';
  const isThere = positionOf(sent.complaint, sent.on).stage === sent.stage?.id;
  const late = apology(dutyOf(sent, ['acknowledge']));
  return requestedOn
    ? passage(
        ['stage'],
        words.requested(requestedOn),
        lateFor && words.stillAccepted(lateFor),
        isThere ? words.requestIsAt(stage) : words.isAbout(stage),
        late,
      )
    : passage(
        ['stage'],
        commonWords.thanks(latest(sent, 'complaint.received')?.on),
        isThere ? words.isAt(stage) : words.isAbout(stage),
        late,
      );
}

/** The topics that are not, or not yet, part of the complaint, and where they go, without discretionary exclusions. */
function elsewhere(policy: Policy, matter: Matter | undefined): LetterPart {
  const takenOut = matter ? assessScope(policy, matter).topics.takenOut : [];
  const items = takenOut
    .filter(({ discretionary }) => !discretionary)
    .map(({ topic, clause, effect, route }) =>
      effect === 'exclude'
        ? words.excluded(topic, route?.name, { clause })
        : words.atFirstContact(topic, { clause }),
    );
  if (items.length === 0) return NOTHING;
  const content = [list(items.map((item) => paragraph(item)))];
  return section(words.elsewhere, { says: ['not-responsible-for'], content });
}

const investigator = (sent: Sent): LetterPart =>
  passage(
    [],
    words.investigator(),
    sent.stage?.steps.some(({ duty, when }) => duty === 'contact' && !when) &&
      !dutyOf(sent, ['contact'])?.settledOn &&
      words.contact,
  );

/** Says that the answer was due before this letter, and the new day if there is one. */
const whenLate = (due: IsoDate, answerBy: IsoDate | undefined): LetterPart =>
  passage(
    [...(answerBy ? (['response-date'] as const) : []), 'next-steps'],
    words.answerWasDue(due),
    answerBy ? words.answerNowBy(answerBy) : words.answerSoon,
  );

const whenAnswered = ({ complaint }: Sent, answer?: Obligation, answerBy?: IsoDate): LetterPart =>
  answerBy
    ? passage(
        ['response-date', 'next-steps'],
        words.answerBy(answerBy, answer !== undefined && isAim(answer.limit)),
        ...(answer?.due ? countOf(answer, complaint) : []),
      )
    : passage(['next-steps'], words.answer);

/** The issue if `answerBy` differs from the policy's day for the answer, or is past. */
function otherDate(
  file: LetterFile<AcknowledgementOptions>,
  answer: Obligation | undefined,
  isLate: boolean,
): LetterIssue[] {
  const { answerBy } = file.options;
  if (!answerBy || answer?.settledOn || !answer?.due || isLate)
    return inThePast(file, 'answerBy', answerBy);
  if (answer.due === answerBy) return [];
  return [issue(file.policy, 'answerBy', words.otherDate(answer.due), answer)];
}
