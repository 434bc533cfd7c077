import type { Role } from '../../../policy/index.js';
import type { Kind } from '../finish.js';
import { finish } from '../finish.js';
import type { LetterBasics } from '../judging/index.js';
import { dutyOf, fields, issue, latest, onRecord, send, withMore } from '../judging/index.js';
import { afterDecision, apology, optionsAfter } from '../next.js';
import { passage, quotation } from '../parts.js';
import { commonWords } from '../words.js';
import { declinedWords as words } from './words.js';

/** The options of a letter that declines a hearing. */
export interface DeclinedHearingOptions extends LetterBasics {
  /** What the complaint is about, as the landlord understands it. */
  readonly complaint?: string;
  readonly reasons?: string;
  readonly decidedBy?: Role;
}

/** Tells the complainant that no panel will hear the complaint: why, and where to go next. */
export const declinedHearing: Kind<DeclinedHearingOptions> = {
  step: { event: 'hearing.declined', called: words.called },
  takes: { complaint: fields.text, reasons: fields.text, decidedBy: fields.role },
  write(file) {
    const { options, policy } = file;
    const { stage, reasons, decidedBy } = { ...onRecord(file, 'hearing.declined'), ...options };
    const bare = send(file, 'hearing.declined', {
      ...{ stage, reasons, decidedBy, inWriting: true },
    });
    const signposts = optionsAfter(bare).map(({ to }) => to);
    const sent = withMore(bare, { ...(signposts.length > 0 && { signposts }) });
    const step = sent.stage?.steps.find(({ duty }) => duty === 'decide-hearing');
    const duty = dutyOf(sent, ['decide-hearing']);
    const askedOn = duty?.from ?? latest(file, 'escalation.requested')?.on;
    return finish(sent, {
      title: words.title,
      missing: reasons ? [] : [issue(policy, 'reasons', words.noReasons, step)],
      parts: [
        passage(
          ['stage', 'decision'],
          askedOn && words.asked(askedOn, sent.stage?.name),
          words.sorry,
          apology(duty),
        ),
        quotation('complaint-definition', commonWords.complaint, options.complaint),
        quotation('reasons', commonWords.reasons, reasons),
        ...afterDecision(sent),
      ],
    });
  },
};
