import type { IsoDate } from '../../calendar/index.js';
import { joined, longDate } from '../../calendar/index.js';
import { judge } from '../../complaint/index.js';
import type { Requirement, Role, Stage } from '../../policy/index.js';
import { seniorityOf } from '../../policy/index.js';
import { leavesOf } from './asked.js';
import type { LetterFile } from './file.js';
import { dutyOf } from './file.js';
import type { LetterPart } from './parts.js';
import { saying } from './parts.js';
import { placeholder } from './placeholders.js';
import type { Sent } from './send.js';
import { cite, limitWords, roleWords, say, source } from './words.js';

/** How many people the complainant can bring, where the policy says so. */
export function supportersOf(stage: Stage | undefined): { supporters?: number } {
  const most = (stage?.requires ?? [])
    .flatMap(({ holds }) => leavesOf(holds))
    .find((leaf) => 'atMost' in leaf && leaf.fact === 'supporters');
  return most && 'atMost' in most ? { supporters: most.atMost } : {};
}

/** When and where, by when it had to be, and before whom. */
export function theHearing(
  file: LetterFile<'panel-invitation'>,
  { stage, complaint: then }: Sent,
  hearingOn: IsoDate,
): LetterPart[] {
  const { time, place, members = [] } = file.options;
  const duty = dutyOf(then, stage, hearingOn, 'hear');
  const limit = typeof duty?.limit === 'object' ? duty.limit : undefined;
  const late = duty?.standing === 'late' && duty.due;
  return [
    saying(
      [],
      `The hearing is on ${longDate(hearingOn)}, at ${time}.`,
      `The place is: ${place?.replace(/\.$/, '')}.`,
    ),
    saying(
      [],
      limit && duty?.due
        ? say`${source(limit)} gives us ${limitWords(limit)} to hold it: until ${longDate(duty.due)}${cite(limit)}.`
        : undefined,
      late ? 'We are sorry that the hearing is later than that.' : undefined,
    ),
    saying(
      [],
      `The panel has ${members.length} ${members.length === 1 ? 'member' : 'members'}: ${bodies(file, members)}.`,
      ['Their names are: ', placeholder('names of the panel members'), '.'],
    ),
  ];
}

/** '2 from the Board and 1 from the Scrutiny Panel'; of a role in the line of management, '1 director'. */
const bodies = ({ policy }: LetterFile, members: readonly Role[]): string =>
  joined(
    [...new Set(members)].map((body) => {
      const many = members.filter((one) => one === body).length;
      return typeof seniorityOf(body, policy) === 'number'
        ? `${many} ${roleWords(body)}${many > 1 ? 's' : ''}`
        : `${many} from the ${roleWords(body)}`;
    }),
  );

/** What the complainant can do there, as far as the policy says so. */
export function yourPart({ complaint, placed, stage }: Sent): LetterPart {
  const asks = judge(complaint, [placed]).map(({ requirement }) => requirement);
  const papers = asks.find((one) => asksFor(one, 'papersTo'));
  const { supporters } = supportersOf(stage);
  const rule = asks.find((one) => asksFor(one, 'supporters'));
  const people = supporters === 1 ? 'one person' : `${supporters} people`;
  return saying(
    [],
    'You can tell the panel about your complaint in your own words.',
    supporters ? say`You can bring ${people} to support you${cite(rule ?? {})}.` : undefined,
    placed.after.advocate ? 'This can be your advocate.' : undefined,
    papers ? say`We enclose the papers that the panel will read${cite(papers)}.` : undefined,
  );
}

const asksFor = ({ holds }: Requirement, fact: string): boolean =>
  leavesOf(holds).some((leaf) => 'fact' in leaf && leaf.fact === fact);

/** By when the decision comes. */
export function afterHearing({ complaint, stage }: Sent, hearingOn: IsoDate): LetterPart {
  const duty = dutyOf(complaint, stage, hearingOn, 'decide');
  const limit = typeof duty?.limit === 'object' ? duty.limit : undefined;
  return limit && duty?.due
    ? saying(
        [],
        `We will write to you with the panel's decision by ${longDate(duty.due)}.`,
        say`That is ${limitWords(limit)}${cite(limit)}.`,
      )
    : saying([], "We will write to you with the panel's decision.");
}
