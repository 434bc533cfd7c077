import type { IsoDate } from '../../../calendar/index.js';
import type { Role, Stage } from '../../../policy/index.js';
import { leavesIn, seniorityOf } from '../../../policy/index.js';
import type { Kind } from '../finish.js';
import { framed, together } from '../finish.js';
import type { LetterBasics, LetterFile, LetterIssue, Sent } from '../judging/index.js';
import {
  dutyOf,
  fields,
  isAbout,
  issue,
  notRecorded,
  requirementsOf,
  send,
  shortcomings,
  stageMeant,
  unwritten,
} from '../judging/index.js';
import type { LetterPart } from '../parts.js';
import { passage, section } from '../parts.js';
import { invitationWords as words } from './words.js';

/** The options of an invitation to a panel. */
export interface PanelInvitationOptions extends LetterBasics {
  readonly hearingOn?: IsoDate;
  /** The time of day: '2 pm'. */
  readonly time?: string;
  readonly place?: string;
  /** One entry for each member: the body that the member comes from. */
  readonly members?: readonly Role[];
}

/** Invites the complainant to a hearing before a panel. The rules judge the hearing, not the letter. */
export const panelInvitation: Kind<PanelInvitationOptions> = {
  step: { event: 'hearing.held', called: words.called },
  takes: { hearingOn: fields.day, time: fields.text, place: fields.text, members: fields.roles },
  write(file) {
    const { options, on } = file;
    const stage = stageMeant(file, 'hearing.held');
    const isDecided = stage?.steps.some(({ duty }) => duty === 'decide-hearing');
    const { hearingOn, members } = options;
    const hearing = send(file, 'hearing.held', {
      on: hearingOn && hearingOn > on ? hearingOn : on,
      stage: options.stage,
      members,
      supporters: mostSupporters(stage),
      invited: ['complainant'],
      papersTo: ['panel', 'complainant'],
    });
    const issues = [
      ...(isDecided ? notRecorded(file, 'hearing.granted', stage) : []),
      ...together(shortcomings(hearing, []), arrangements(file, stage)),
    ];
    if (issues.length > 0 || !hearingOn) return unwritten(...issues);
    return framed(file, {
      title: words.title,
      parts: [
        passage([], words.stage(stage?.name)),
        section(words.hearing, ...theHearing(hearing, hearingOn)),
        section(words.yourPart, yourPart(hearing)),
        section(words.after, afterHearing(hearing, hearingOn)),
      ],
    });
  },
};

/** How many people the complainant can bring, if the policy says so. */
function mostSupporters(stage: Stage | undefined): number | undefined {
  const most = (stage?.requires ?? [])
    .flatMap(({ holds }) => leavesIn(holds))
    .find((leaf) => 'atMost' in leaf && leaf.fact === 'supporters');
  return most && 'atMost' in most ? most.atMost : undefined;
}

/** The issues if the hearing is not fully arranged: needed for any invitation, whatever the policy says. */
function arrangements(
  { options, policy, on }: LetterFile<PanelInvitationOptions>,
  stage: Stage | undefined,
): LetterIssue[] {
  const step = stage?.steps.find(({ duty }) => duty === 'hear');
  const { hearingOn } = options;
  const names = Object.keys(words.missing) as (keyof typeof words.missing)[];
  return [
    ...names
      .filter((name) => options[name] === undefined)
      .map((name) => issue(policy, name, words.missing[name], step)),
    ...(hearingOn && hearingOn <= on ? [issue(policy, 'hearingOn', words.tooEarly(on), step)] : []),
  ];
}

/** The time and place of the hearing, its time limit, and the members of the panel. */
function theHearing(hearing: Sent<PanelInvitationOptions>, hearingOn: IsoDate): LetterPart[] {
  const { time, place, members = [] } = hearing.options;
  const { limit, due, standing } = dutyOf(hearing, ['hear'], hearingOn) ?? {};
  const bodies = [...new Set(members)].map((body) => {
    const count = members.filter((member) => member === body).length;
    const isManager = typeof seniorityOf(body, hearing.policy) === 'number';
    return isManager ? words.managers(count, body) : words.fromBody(count, body);
  });
  return [
    passage([], words.when(hearingOn, time), words.where(place)),
    passage(
      [],
      typeof limit === 'object' && due && words.limit(limit, due, hearing.policy),
      standing === 'late' && due && words.sorryLate,
    ),
    passage([], words.members(members.length, bodies), words.names()),
  ];
}

/** What the complainant can do at the hearing, as far as the policy says. */
function yourPart(hearing: Sent): LetterPart {
  const requirements = requirementsOf(hearing);
  const papers = requirements.find((required) => isAbout(required, 'papersTo'));
  const supporters = mostSupporters(hearing.stage);
  const rule = requirements.find((required) => isAbout(required, 'supporters'));
  return passage(
    [],
    words.speak,
    supporters ? words.supporters(supporters, rule ?? {}) : undefined,
    hearing.placed.after.advocate && words.advocate,
    papers && words.papers(papers),
  );
}

/** When the decision comes after the hearing. */
function afterHearing(hearing: Sent, hearingOn: IsoDate): LetterPart {
  const { limit, due } = dutyOf(hearing, ['decide'], hearingOn) ?? {};
  return typeof limit === 'object' && due
    ? passage(
        [],
        words.decisionBy(due, limit.aim === true),
        words.decisionLimit(limit, hearing.policy),
      )
    : passage([], words.decision);
}
