import type { IsoDate } from '../../calendar/index.js';
import { longDate } from '../../calendar/index.js';
import { citation } from '../../codes/index.js';
import type { Complaint } from '../../complaint/index.js';
import { obligationsOf } from '../../complaint/index.js';
import type { Cited, End, Role } from '../../policy/index.js';
import type { LetterFile } from './file.js';
import { framed } from './frame.js';
import type { Letter, LetterIssue } from './issue.js';
import { issue, unwritten } from './issue.js';
import { nextPart, ombudsmanPart, optionsAfter } from './next.js';
import { saying } from './parts.js';
import { placeholdersIn } from './placeholders.js';

/** The process is over: where the complainant can go next. */
export function finalSignposting(file: LetterFile<'final-signposting'>): Letter {
  const { complaint, position, options } = file;
  if (!position.end) return unwritten(stillOpen(file));
  const listed = nextPart(file, optionsAfter(file, { complaint }));
  const byCode = listed.says.includes('ombudsman-details')
    ? undefined
    : fromCode(file, position.end);
  if (listed.content.length === 0 && !byCode) return unwritten(nowhere(file, position.end));
  const copies: readonly Role[] = [
    ...(position.advocate ? ['advocate'] : []),
    ...(options.copiedTo ?? []),
  ];
  const ended = endedOn(complaint);
  const document = framed(
    file,
    'Where you can take your complaint next',
    [
      saying(
        [],
        `${ENDED[position.end]}${ended ? ` on ${longDate(ended)}` : ''}.`,
        'If you are still unhappy, you have other options.',
      ),
      listed,
      ombudsmanPart(
        'The Housing Ombudsman',
        byCode,
        'You can ask the Housing Ombudsman to look at your complaint.',
      ),
    ],
    copies,
  );
  return { ok: true, document, placeholders: placeholdersIn(document), facts: [] };
}

const ENDED: Readonly<Record<End, string>> = {
  resolved: 'We put right what you told us about',
  excluded: 'We wrote that we could not take your complaint',
  withdrawn: 'You withdrew your complaint',
  'escalation-refused':
    'We refused to take your complaint further, and our complaints process ended',
  lapsed: 'The time for the next step ran out, and we closed your complaint',
  merged: 'We joined your complaint to another',
  exhausted: 'Our complaints process for your complaint came to its end',
};

/** The day of the latest end, where a fact brought it about. */
const endedOn = ({ history }: Complaint): IsoDate | undefined =>
  history.findLast(({ after }, at) => after.end && !history[at - 1]?.after.end)?.event.on;

/** What the edition of the Code that was given says of such an end. */
function fromCode(
  { options: { code } }: LetterFile<'final-signposting'>,
  end: End,
): Partial<Cited> | undefined {
  const provision = code?.provisions.find(
    ({ level, parameters }) => level === 'must' && parameters.ombudsmanAt?.includes(end),
  );
  return code && provision && { filledFrom: citation(code, provision) };
}

function stillOpen({ complaint, policy, position, on }: LetterFile): LetterIssue {
  const stage = policy.stages.find(({ id }) => id === position.stage);
  const window = obligationsOf(complaint, on).find(
    ({ duty, standing, due }) => duty === 'escalate' && standing === 'open' && due,
  );
  const until = window?.due
    ? ` The complainant can ask for the next stage until ${longDate(window.due)}.`
    : '';
  const message = `The complaint is still open on ${longDate(on)}, at ${stage?.name}: this letter comes after its end.${until}`;
  return issue(policy, 'on', message, window ?? stage ?? {});
}

function nowhere({ policy }: LetterFile, end: End): LetterIssue {
  const seen =
    policy.signposts === 'not-seen'
      ? 'That part of the policy was not available'
      : 'The policy names no one';
  const message = `${seen} to whom a complainant can go once a complaint is ${end.replaceAll('-', ' ')}. Give an edition of the Code in 'code', or read the policy with one.`;
  return issue(policy, 'kind', message, policy.stages.at(-1) ?? {});
}
