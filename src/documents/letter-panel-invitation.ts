import { type IsoDate, longDate } from '../calendar/index.js';
import { judge } from '../complaint/index.js';
import type { Requirement, Role, Stage } from '../policy/index.js';
import { leavesOf } from './letter-asked.js';
import { shortcomings } from './letter-check.js';
import { dutyOf, type LetterFile, type Sent, send } from './letter-file.js';
import { framed } from './letter-frame.js';
import { issue, type Letter, type LetterIssue, unwritten } from './letter-issue.js';
import { type LetterPart, saying, titled } from './letter-parts.js';
import { noPlace, notRecorded, stageMeant } from './letter-place.js';
import { placeholder, placeholdersIn } from './letter-placeholders.js';
import { cite, limitWords, listed, roleWords, source } from './letter-words.js';

/** A hearing before a panel, and what the complainant can do there. It is the hearing that is judged, not the letter. */
export function panelInvitation(file: LetterFile<'panel-invitation'>): Letter {
  const { options, on, position } = file;
  const none = noPlace(file, 'hearing.held', 'an invitation to a panel');
  const stage = stageMeant(file, 'hearing.held');
  if (none[0]) return unwritten(none[0]);
  const isDecided = stage?.steps.some(({ duty }) => duty === 'decide-hearing');
  const { hearingOn, members } = options;
  const hearing = send(file, {
    type: 'hearing.held',
    on: hearingOn && hearingOn > on ? hearingOn : on,
    ...(options.stage && { stage: options.stage }),
    ...(members && { members }),
    ...supportersOf(stage),
    invited: ['complainant'],
    papersTo: ['panel', 'complainant'],
  });
  const found = shortcomings(file, hearing, []);
  const issues = [
    ...(isDecided ? notRecorded(file, 'hearing.granted', stage) : []),
    ...found,
    ...arrangements(file, stage).filter(({ path }) => !found.some((one) => one.path === path)),
  ];
  if (issues.length > 0 || !hearingOn) return unwritten(...issues);
  const copies = [...(position.advocate ? ['advocate'] : []), ...(options.copiedTo ?? [])];
  const parts = [
    opening(stage),
    titled('The hearing', ...theHearing(file, hearing, hearingOn)),
    titled('Your part in it', yourPart(hearing)),
    titled('After the hearing', afterHearing(hearing, hearingOn)),
  ].filter(({ content }) => content.length > 0);
  const document = framed(file, 'Your invitation to a panel hearing', parts, copies);
  return { ok: true, document, placeholders: placeholdersIn(document) };
}

/** What has to be settled before anybody can be invited, whatever the policy says. */
function arrangements(
  { options, policy, on }: LetterFile<'panel-invitation'>,
  stage: Stage | undefined,
): LetterIssue[] {
  const step = stage?.steps.find(({ duty }) => duty === 'hear') ?? {};
  const needed = { hearingOn: 'day', time: 'time', place: 'place', members: 'members' } as const;
  const names = Object.keys(needed) as readonly (keyof typeof needed)[];
  const missing = names.filter((name) => options[name] === undefined);
  const { hearingOn } = options;
  return [
    ...missing.map((name) =>
      issue(
        policy,
        name,
        `The invitation gives the ${needed[name]} of the hearing: say it in '${name}'.`,
        step,
      ),
    ),
    ...(hearingOn && hearingOn <= on
      ? [
          issue(
            policy,
            'hearingOn',
            `The hearing has to come after the letter of ${longDate(on)}.`,
            step,
          ),
        ]
      : []),
  ];
}

/** How many people the complainant can bring, where the policy says so. */
function supportersOf(stage: Stage | undefined): { supporters?: number } {
  const most = (stage?.requires ?? [])
    .flatMap(({ holds }) => leavesOf(holds))
    .find((leaf) => 'atMost' in leaf && leaf.fact === 'supporters');
  return most && 'atMost' in most ? { supporters: most.atMost } : {};
}

const opening = (stage: Stage | undefined): LetterPart =>
  saying(
    [],
    `Your complaint is at ${stage?.name} of our complaints process. A panel will hear it, and we would like you to come.`,
  );

function theHearing(
  { options }: LetterFile<'panel-invitation'>,
  { stage, complaint: then }: Sent,
  hearingOn: IsoDate,
): LetterPart[] {
  const { time, place, members = [] } = options;
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
        ? `${source(limit)} gives us ${limitWords(limit)} to hold it: until ${longDate(duty.due)}${cite(limit)}.`
        : undefined,
      late ? 'We are sorry that the hearing is later than that.' : undefined,
    ),
    saying(
      [],
      `The panel has ${members.length} ${members.length === 1 ? 'member' : 'members'}: ${bodies(members)}.`,
      ['Their names are: ', placeholder('names of the panel members'), '.'],
    ),
  ];
}

/** '2 from the Board and 1 from the Scrutiny Panel'. */
const bodies = (members: readonly Role[]): string =>
  listed(
    [...new Set(members)].map(
      (body) => `${members.filter((one) => one === body).length} from the ${roleWords(body)}`,
    ),
  );

function yourPart({ complaint, placed, stage }: Sent): LetterPart {
  const asks = judge(complaint, [placed]).map(({ requirement }) => requirement);
  const papers = asks.find((one) => asksFor(one, 'papersTo'));
  const { supporters } = supportersOf(stage);
  const rule = asks.find((one) => asksFor(one, 'supporters'));
  const people = supporters === 1 ? 'one person' : `${supporters} people`;
  return saying(
    [],
    'You can tell the panel about your complaint in your own words.',
    supporters ? `You can bring ${people} to support you${cite(rule ?? {})}.` : undefined,
    placed.after.advocate ? 'This can be your advocate.' : undefined,
    papers ? `We enclose the papers that the panel will read${cite(papers)}.` : undefined,
  );
}

const asksFor = ({ holds }: Requirement, fact: string): boolean =>
  leavesOf(holds).some((leaf) => 'fact' in leaf && leaf.fact === fact);

function afterHearing({ complaint, stage }: Sent, hearingOn: IsoDate): LetterPart {
  const duty = dutyOf(complaint, stage, hearingOn, 'decide');
  const limit = typeof duty?.limit === 'object' ? duty.limit : undefined;
  return limit && duty?.due
    ? saying(
        [],
        `We will write to you with the panel's decision by ${longDate(duty.due)}.`,
        `That is ${limitWords(limit)}${cite(limit)}.`,
      )
    : saying([], "We will write to you with the panel's decision.");
}
