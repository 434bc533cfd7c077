import type { Matter } from '../../assessments/index.js';
import { assessScope } from '../../assessments/index.js';
import type { IsoDate } from '../../calendar/index.js';
import type { Obligation } from '../../complaint/index.js';
import type { Policy, SignpostTo } from '../../policy/index.js';
import { ANSWERS, isAim } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import type { Kind } from './finish.js';
import { finish } from './finish.js';
import type { LetterBasics, LetterFile, LetterIssue, Sent } from './judging/index.js';
import { dutyOf, fields, issue, latest, latestRequest, send, withMore } from './judging/index.js';
import { apology, countOf, nextParts } from './next.js';
import type { LetterPart } from './parts.js';
import { NOTHING, passage, quotation, section } from './parts.js';
import { commonWords, nextWords, ombudsmanWords, acknowledgementWords as words } from './words.js';

/** What an acknowledgement takes. */
export interface AcknowledgementOptions extends LetterBasics {
  /** What the complaint is about, as it was understood; at a later stage, what is still at issue. */
  readonly complaint?: string;
  /** What the complainant wants to happen. */
  readonly outcomesSought?: string;
  /** The points for which the landlord answers. */
  readonly responsibleFor?: string;
  /** The points for which it does not. */
  readonly notResponsibleFor?: string;
  /** The facts of the matter: topics that the policy takes out are named, with where they go. */
  readonly matter?: Matter;
  /** The last day for the answer, where the policy gives none that can be counted. */
  readonly answerBy?: IsoDate;
  /** Bodies to which the policy leaves it to somebody to point, and somebody has decided to. */
  readonly signposts?: readonly SignpostTo[];
}

/** We have your complaint, or your request: what we understand it to be, and when we answer. */
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
    const answerBy = answer?.due ?? options.answerBy;
    const sent = answerBy ? withMore(bare, { answerBy }) : bare;
    const isOfRequest = sent.stage?.opensOn.includes('escalation.requested');
    const { request, window } = isOfRequest ? latestRequest(file) : {};
    const lateFor = window?.standing === 'late' ? window.due : undefined;
    return finish(sent, {
      title: request ? words.titleOfRequest : words.title,
      missing: otherDate(file, answer),
      parts: [
        opening(sent, request?.on, lateFor),
        quotation(
          ['complaint-definition', ...(request ? ['outstanding-issues'] : [])],
          commonWords.complaint,
          options.complaint,
        ),
        quotation('outcomes-sought', words.outcomesSought, options.outcomesSought),
        quotation('responsible-for', words.responsibleFor, options.responsibleFor),
        quotation('not-responsible-for', words.notResponsibleFor, options.notResponsibleFor),
        elsewhere(policy, options.matter),
        section(words.next, investigator(sent), whenAnswered(sent, answer, answerBy)),
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
  const late = apology(dutyOf(sent, ['acknowledge']));
  return requestedOn
    ? passage(
        ['stage'],
        words.requested(requestedOn),
        lateFor && words.stillAccepted(lateFor),
        words.requestIsAt(stage),
        late,
      )
    : passage(
        ['stage'],
        commonWords.thanks(latest(sent, 'complaint.received')?.on),
        words.isAt(stage),
        late,
      );
}

/** What of a matter is not, or not yet, part of the complaint, and where it goes. What is at somebody's discretion is left out. */
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

const investigator = ({ stage }: Sent): LetterPart =>
  passage(
    [],
    words.investigator(),
    stage?.steps.some(({ duty, when }) => duty === 'contact' && !when) && words.contact,
  );

const whenAnswered = ({ complaint }: Sent, answer?: Obligation, answerBy?: IsoDate): LetterPart =>
  answerBy
    ? passage(
        ['response-date', 'next-steps'],
        words.answerBy(answerBy, answer !== undefined && isAim(answer.limit)),
        ...(answer?.due ? countOf(answer, complaint) : []),
      )
    : passage(['next-steps'], words.answer);

/** Another last day for the answer than the policy gives. */
function otherDate(
  { options: { answerBy }, policy }: LetterFile<AcknowledgementOptions>,
  answer: Obligation | undefined,
): LetterIssue[] {
  if (!answerBy || !answer?.due || answer.due === answerBy) return [];
  return [issue(policy, 'answerBy', words.otherDate(answer.due), answer)];
}
