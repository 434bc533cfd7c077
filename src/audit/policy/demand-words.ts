import { capitalised, joined } from '../../calendar/index.js';
import type { CodeContent } from '../../codes/index.js';
import { CONTENT_WORDS } from '../../lifecycle/index.js';
import type { EventType } from '../../policy/index.js';
import { eventName } from '../../policy/index.js';
import type { DataOf } from '../say.js';
import { from, say, value } from '../say.js';

/* The demands that are made of a policy, and the letters that they are about. */

export const name = value('name');
export const ground = value('ground');
export const response = say`the response at ${name}`;

// Letters

const LETTERS = {
  response,
  event: say`${from('type', (type: EventType) => eventName(type))} at ${name}`,
  exclusion: say`a refusal to accept a complaint`,
  'exclusion-on-ground': say`a refusal because the matter ${ground}`,
  'escalation-refusal': say`the refusal to escalate`,
};
/** A letter, by its kind. */
export type Letter = {
  readonly [Is in keyof typeof LETTERS]: { readonly is: Is } & DataOf<(typeof LETTERS)[Is]>;
}[keyof typeof LETTERS];
const letterName = (letter: Letter) => LETTERS[letter.is](letter as never);
const letter = from('letter', letterName);
export const TheLetter = from('letter', (one: Letter) => capitalised(letterName(one)));
const named = (contents: readonly CodeContent[]) =>
  joined(contents.map((content) => CONTENT_WORDS[content]));
export const contents = from('contents', named);
const inTwo = from('contents', (all: readonly CodeContent[]) =>
  all.length > 4
    ? `${named(all.slice(0, 4))}. The same applies to ${named(all.slice(4))}`
    : named(all),
);

// Demands, as the end of "does not …"

export const window = say`how long the complainant has to escalate from ${name}`;
export const where = say`complainants to the Ombudsman while a complaint is open`;
export const anotherDecider = say`require ${name} to be decided by someone who did not decide the stage before`;

/** The demands made of a policy, as the end of "does not …" and of "Change the policy to …". */
export const DEMANDS = {
  'allow-refusal': say`allow escalation to be refused`,
  'add-first-step': say`add a step before the first stage`,
  'add-later-stage': say`add a stage after the second`,
  'cover-behaviour': say`cover unacceptable behaviour`,
  'exclude-for-age': say`exclude matters for their age`,
  'exclude-matters': say`exclude matters`,
  'explain-refusal': say`say how a refusal to escalate is explained`,
  'leave-choice': say`leave a choice on exclusions`,
  'leave-choice-on-age': say`leave a choice to accept a matter that ${ground}`,
  'limit-extensions': say`limit extensions of ${response}`,
  'list-exclusions': say`say which matters it excludes`,
  'list-other-grounds': say`list other grounds`,
  'name-refusal-grounds': say`name the grounds for refusal`,
  'require-agreement': say`require agreement to a longer extension of ${response}`,
  'require-another-decider': anotherDecider,
  'require-more': say`require more than a request for ${name}`,
  'review-restrictions': say`say when a contact restriction is reviewed`,
  'set-out-first-stage': say`set out a formal stage`,
  'set-out-second-stage': say`set out a second stage`,
  'set-out-third-stage': say`set out a third stage`,
  'set-out-other-stages': say`set out other stages`,
  'set-time-limit': say`set a time limit to ${value('duty')} at ${name}`,
  signpost: say`signpost ${where}`,
  'state-contents': say`require ${letter} to state ${inTwo}`,
  'state-start': say`say how ${name} begins`,
  'state-time': say`say how long ${name} takes`,
  'state-window': say`say ${window}`,
};
export type Demand = keyof typeof DEMANDS;
/** The data that a demand needs. */
export type DemandData<D extends Demand> = DataOf<(typeof DEMANDS)[D]>;
export const demand = ({ demand, of }: { readonly demand: Demand; readonly of: unknown }) =>
  DEMANDS[demand](of as never);
