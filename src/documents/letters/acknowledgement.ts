import type { IsoDate } from '../../calendar/index.js';
import { longDate } from '../../calendar/index.js';
import type { Obligation } from '../../complaint/index.js';
import { obligationsOf } from '../../complaint/index.js';
import { windowUsedOn } from '../../history/index.js';
import { ANSWERS } from '../../policy/index.js';
import { askedBy } from './asked.js';
import { apology, countWords } from './due.js';
import type { LetterFile } from './file.js';
import { dutyOf, latest } from './file.js';
import { finish } from './finish.js';
import type { Letter, LetterIssue } from './issue.js';
import { issue, unwritten } from './issue.js';
import { nextPart, ombudsmanPart, optionsAfter } from './next.js';
import type { LetterPart } from './parts.js';
import { saying, titled, told } from './parts.js';
import { noPlace } from './place.js';
import { placeholder } from './placeholders.js';
import type { Sent } from './send.js';
import { send } from './send.js';
import { elsewherePart } from './topics.js';

/** We have your complaint, or your request: what we understand it to be, and when we answer. */
export function acknowledgement(file: LetterFile<'acknowledgement'>): Letter {
  const { options, on } = file;
  const none = noPlace(file, 'complaint.acknowledged', 'an acknowledgement');
  if (none.length > 0) return unwritten(...none);
  const stage = options.stage && { stage: options.stage };
  const bare = { type: 'complaint.acknowledged', on, ...(stage || {}) } as const;
  const first = send(file, bare);
  const answer = dutyOf(first.complaint, first.stage, on, ...ANSWERS);
  const answerBy = answer?.due ?? options.answerBy;
  const sent = answerBy ? send(file, { ...bare, answerBy }) : first;
  const isRequest = sent.stage?.opensOn.includes('escalation.requested') && asked(file);
  return finish(file, sent, {
    title: isRequest ? 'We have received your request' : 'We have received your complaint',
    missing: answerIssues(file, answer),
    parts: [
      opening(file, sent),
      told('complaint-definition', 'What your complaint is about', options.complaint),
      told('outcomes-sought', 'What you would like to happen', options.outcomesSought),
      told('responsible-for', 'What we are responsible for', options.responsibleFor),
      told('not-responsible-for', 'What we are not responsible for', options.notResponsibleFor),
      elsewherePart(file.policy, options.matter),
      titled('What happens next', handling(sent), whenAnswered(sent, answer, options.answerBy)),
      ...rights(file, sent),
    ],
  });
}

const asked = ({ complaint, on }: LetterFile) => latest(complaint, on, 'escalation.requested');

function opening(file: LetterFile, { complaint, stage }: Sent): LetterPart {
  const request = stage?.opensOn.includes('escalation.requested') ? asked(file) : undefined;
  const receipt = latest(complaint, file.on, 'complaint.received');
  const late = apology(dutyOf(complaint, stage, file.on, 'acknowledge'));
  const name = stage?.name ?? '';
  if (request)
    return saying(
      ['stage'],
      `Thank you for asking us to look at your complaint again. We received your request on ${longDate(request.on)}.`,
      outOfTime(file, request.on),
      `Your complaint is now at ${name} of our complaints process.`,
      late,
    );
  return saying(
    ['stage'],
    receipt
      ? `Thank you for your complaint, which we received on ${longDate(receipt.on)}.`
      : 'Thank you for your complaint.',
    `It is now at ${name} of our complaints process.`,
    late,
  );
}

/** A request after its window, which is taken all the same. */
function outOfTime({ complaint, on }: LetterFile, requestedOn: IsoDate): string | undefined {
  const window = obligationsOf(complaint, on).findLast(
    ({ duty, settledOn }) =>
      duty === 'escalate' && settledOn === windowUsedOn(complaint, requestedOn),
  );
  return window?.standing === 'late' && window.due
    ? `The last day to ask was ${longDate(window.due)}. We are still accepting your request.`
    : undefined;
}

function handling({ stage }: Sent): LetterPart {
  const contact = stage?.steps.some(({ duty }) => duty === 'contact');
  return saying(
    [],
    [placeholder("investigator's name"), ' will look into your complaint.'],
    contact
      ? 'They will contact you to hear more about it, and about what you would like to happen.'
      : undefined,
  );
}

function whenAnswered(
  { complaint }: Sent,
  answer: Obligation | undefined,
  answerBy?: string,
): LetterPart {
  const due = answer?.due ?? answerBy;
  return due
    ? saying(
        ['response-date', 'next-steps'],
        `We will send you our answer by ${longDate(due as `${number}-${number}-${number}`)}.`,
        ...(answer?.due ? countWords(answer, complaint) : []),
      )
    : saying(['next-steps'], 'We will write to you with our answer.');
}

function answerIssues(file: LetterFile<'acknowledgement'>, answer?: Obligation): LetterIssue[] {
  const { answerBy } = file.options;
  if (!answerBy || !answer?.due || answer.due === answerBy) return [];
  const message = `The policy gives ${longDate(answer.due)} as the last day for the answer: leave 'answerBy' out.`;
  return [issue(file.policy, 'answerBy', message, answer)];
}

function rights(file: LetterFile<'acknowledgement'>, sent: Sent): readonly LetterPart[] {
  const options = optionsAfter(file, sent, file.options.signposts);
  const listed = nextPart(file, options, 'Help from others');
  if (listed.says.includes('ombudsman-details')) return [listed];
  return [
    listed,
    ombudsmanPart(
      'The Housing Ombudsman',
      askedBy(file, sent, 'ombudsman-details'),
      'You can ask the Housing Ombudsman about your complaint at any time.',
    ),
  ];
}
