import { longDate } from '../../calendar/index.js';
import type { Stage } from '../../policy/index.js';
import { shortcomings } from './check.js';
import type { LetterFile } from './file.js';
import { framed } from './frame.js';
import { afterHearing, supportersOf, theHearing, yourPart } from './hearing.js';
import type { Letter, LetterIssue } from './issue.js';
import { issue, unwritten } from './issue.js';
import type { LetterPart } from './parts.js';
import { saying, titled } from './parts.js';
import { noPlace, notRecorded, stageMeant } from './place.js';
import { placeholdersIn } from './placeholders.js';
import { send } from './send.js';

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
  return { ok: true, document, placeholders: placeholdersIn(document), facts: [] };
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
            `The hearing must be after the letter of ${longDate(on)}.`,
            step,
          ),
        ]
      : []),
  ];
}

const opening = (stage: Stage | undefined): LetterPart =>
  saying(
    [],
    `Your complaint is at ${stage?.name} of our complaints process. A panel will hear it, and we would like you to come.`,
  );
