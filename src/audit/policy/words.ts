import type { Duration } from '../../calendar/index.js';
import { counted, joined } from '../../calendar/index.js';
import type { CodeTopic } from '../../codes/index.js';
import { wasChecked } from '../../codes/index.js';
import { contentsInData } from '../../lifecycle/index.js';
import type { WithOwnWords } from '../../policy/index.js';
import { durationInWords, startInWords } from '../../policy/index.js';
import type { DataBy, Part } from '../say.js';
import { coded, day, from, given, say, time, value } from '../say.js';
import type { Verdict } from '../verdict.js';
import {
  anotherDecider,
  contents,
  demand,
  ground,
  name,
  response,
  TheLetter,
  where,
  window,
} from './demand-words.js';

/* All sentences of the policy audit. */

// Parts that reasons share

const duration = <K extends string>(key: K) => from(key, (one: Duration) => durationInWords(one));
const list = <K extends string>(key: K) => from(key, (names: readonly string[]) => joined(names));
const anyOf = (names: readonly string[]) => names.join(', or ');
const cases = value('cases');
const Response = say`The response at ${name}`;
const grounds = from('grounds', anyOf);
const byClosures = say`The landlord's own closure days can make it longer, because the policy does not count them.`;
const countThem = say`Count the days on which only the landlord is closed.`;

// Parts about one kind of thing each

const ifMore = given('isAlone', say``, say` if something else also applies`);
const olderThan = say`The policy excludes a matter ${given('isOlder', say`older`, say`no older`)} than ${duration('age')}${ifMore}.`;
const age = say`${olderThan} Under the Code, a matter less than ${time('least')} old cannot be excluded for its age.`;
const noChoice = say`The policy does not leave a choice to accept a matter that ${ground}.`;
const beforeAction = say`The policy excludes a matter after a solicitor's letter or a letter before action${ifMore}.`;
const onlyOnceFiled = say`Exclude a matter for legal proceedings only once a claim is filed at court.`;

const inAll = from(
  'added',
  (all: readonly Duration[]) => all.map(durationInWords).join(' and ') || 'no time',
);
const extended = given(
  'added',
  say`${Response} can be extended by ${inAll}`,
  say`The policy does not limit extensions of ${response}`,
);
const extension = say`${extended}. The Code allows ${time('most')}`;
const whenOwn = given(
  'own',
  say`${Response} can be extended ${value('own')}.`,
  say`The policy does not say when ${response} can be extended.`,
);
const further = say`${Response} can be extended further${given('own', say` ${value('own')}`, say`, but the policy does not say when`)}.`;
const onlyIn = say`only ${cases}${given('isByAgreement', say`, and with agreement`)}`;
const neverAgreed = say`No extension of ${response} is so long that it needs agreement.`;

const mayRefuse = say`The policy allows the landlord to refuse a request that ${grounds}.`;
const ASKS = {
  any: (names: readonly string[]) => `can succeed only if it ${anyOf(names)}`,
  all: (names: readonly string[]) => `can succeed only if it ${joined(names)}`,
  must: (names: readonly string[]) => `must ${anyOf(names)}`,
  refused: (names: readonly string[]) => `that ${anyOf(names)} can be refused`,
};
/** A condition on a request, beyond making it. */
export interface Ask {
  readonly is: keyof typeof ASKS;
  readonly names: readonly string[];
}
const asking = say`A request for ${name} ${from('ask', ({ is, names }: Ask) => ASKS[is](names))}.`;
const CONSEQUENCES = {
  refused: 'Otherwise the landlord can refuse it.',
  'to-be-judged': 'Someone needs to judge what happens otherwise.',
  unknown: 'The name of the ground does not show whether this depends on the reasons it gives.',
  reasons: 'This depends on the reasons it gives.',
};
/** What happens to a request that does not meet a condition. */
export type Consequence = keyof typeof CONSEQUENCES;

const stages = say`The policy has ${from('number', (number: number) => counted(number, 'formal stage'))}`;
const best = value('best');
const extra = say`Remove ${list('extra')}`;
const notAllowed = say`The Code does not allow the name ${name} for a stage.`;
const asInTheCode = say`Use the stages of the Code, and its names for them.`;

const startOf =
  <K extends string>(key: K) =>
  (data: Readonly<Record<K, object>> & { readonly policy?: WithOwnWords }) =>
    startInWords(data[key], data.policy);
const most = say`${time('most')} from ${startOf('most')}`;
const allows = say`${name} allows ${duration('limit')}`;
const times = say`${allows}${given('isStartKnown', say` from ${startOf('limit')}`)}. The Code allows ${most}.`;
const allowMost = say`Allow no more than ${most}.`;
const countFrom = say`Count from ${startOf('most')}, as the Code does.`;
const unseen = say`Part of the policy was not available, so it is not known`;
const clock = given(
  'isEarlier',
  say`The policy's time starts earlier and never ends later`,
  say`The policy's time starts later and overall never ends later`,
);

/** What only a person can check: words, publication, practice. */
const BY_A_PERSON = {
  'complaint-definition': "the policy uses the Ombudsman's definition of a complaint",
  'service-request-distinction':
    'the policy explains the difference between a service request and a complaint',
  'accessible-channels': 'there are several ways to complain, open to everyone',
  accessibility:
    'there are several ways to complain, and the complaints and reasonable adjustments policies are published',
  'any-route-any-staff': 'a complaint can be made by any route to any member of staff',
  'social-media': 'the policy explains how complaints on social media are handled',
  'policy-published': 'the policy is clear, is published and says what happens at each stage',
  'publicity-of-policy':
    'the policy explains how residents are told about it, the Ombudsman and the Code',
  website: 'the policy is easy to find on the website',
  'equality-act': 'the policy complies with the Equality Act and adapts to individual needs',
  representation: 'a resident can be represented, and accompanied to any meeting',
  'single-policy': 'all complaints under the Code are handled under this one policy',
  'third-party-within-two-stages': "a contractor's response counts as one of the stages",
  'stage-2-final-all-staff': 'everyone who is needed takes part in the final response',
} satisfies Partial<Record<CodeTopic, string>>;
/** Whether data cannot show what a topic is about, so that someone must check it. */
export const isForAPerson = (topic: CodeTopic): topic is keyof typeof BY_A_PERSON =>
  Object.hasOwn(BY_A_PERSON, topic);
const look = coded('topic', BY_A_PERSON);

/** Reasons for findings, by code. */
export const REASONS = {
  'not-available': say`A part of the policy that may ${demand} was not available.`,
  lacking: say`The policy does not ${demand}.`,
  'not-in-available-parts': say`The available parts of the policy do not ${demand}. The other parts may.`,

  // What only a person can check
  'to-be-checked': say`This audit cannot check whether ${look}.`,
  'not-all-available': say`This audit cannot check whether ${look}. Not all of the policy was available.`,

  // Age of the matter
  'no-exclusion-for-age': say`The policy does not exclude matters because of their age.`,
  'age-limit-long-enough': age,
  'age-limit-short': age,
  'age-limit-perhaps-short': age,
  'age-limit-itself-excluded': say`${age} The policy also excludes a matter of exactly that age.`,
  'age-from-event': say`The policy counts age from the event only. The Code is read as counting from when the matter became known, if that was later.`,
  'no-choice-on-older-matters': say`${noChoice}${given('but', coded('but', { unless: ' It has exceptions.', more: ' Age is not all that counts here.' }))}`,

  // Exclusions
  'no-exclusions': say`The policy has no exclusions.`,
  'choice-on-every-ground': say`The policy leaves a choice on every ground for exclusion.`,
  'always-excludes': say`The policy always excludes a matter that ${grounds}.`,
  'exclusions-listed': say`The policy says which matters it excludes.`,
  'list-of-grounds-open': say`The list of grounds is open, so other grounds are possible.`,
  'grounds-as-in-the-code': say`The policy excludes matters only on grounds that the Code lists.`,
  'grounds-beyond-the-code': say`The policy also excludes a matter that ${grounds}. The Code does not list this.`,
  'proceedings-once-filed': say`Legal proceedings exclude a matter only once a claim is filed.`,
  'proceedings-to-be-judged': say`${beforeAction} Someone needs to judge if proceedings had begun.`,
  'proceedings-before-claim': say`${beforeAction} Under the Code, proceedings begin when a claim is filed.`,

  // Extensions
  'no-extensions': say`The policy does not allow ${response} to be extended.`,
  'extensions-within-limit': say`${extension}.`,
  'extensions-beyond-maximum': say`${extension}.`,
  'extensions-beyond-limit': say`${extension}, and longer only ${cases}.`,
  'closures-lengthen-extensions': say`${extension}. ${byClosures}`,
  'cases-of-extension-differ': say`${whenOwn} The Code allows it only ${cases}.`,
  'further-extension-not-allowed': say`${further} The Code does not allow that.`,
  'further-extension-allowed': say`${further} The Code also allows that.`,
  'further-extension-differs': say`${further} The Code allows that ${onlyIn}.`,
  'longer-extension-agreed': say`A longer extension of ${response} needs agreement.`,
  'no-extension-needs-agreement': neverAgreed,
  'closures-lengthen-to-agreement': say`${neverAgreed} ${byClosures}`,

  // Letters and signposts
  'contents-required': say`${TheLetter} must state ${contents}.`,
  'contents-required-sometimes': say`${TheLetter} must state ${contents} only in some cases.`,
  'nothing-to-explain': say`The policy has no exclusions, so there is nothing to explain.`,
  'exclusions-not-available': say`The part of the policy on exclusions and their explanation was not available.`,
  'no-power-to-refuse': say`The policy has no separate power to refuse escalation.`,
  'ombudsman-signposted': say`The policy signposts ${where}.`,
  'ombudsman-signposted-sometimes': say`The policy signposts ${where}, but only in some cases.`,
  'ombudsman-only-mentioned': say`The policy mentions the Ombudsman, but does not signpost ${where}.`,

  // Refusals and behaviour
  'escalation-not-refused': say`The policy does not allow escalation to be refused.`,
  'refusal-without-grounds': say`The policy names no grounds for refusing escalation.`,
  'refusal-only-as-exclusion': say`The policy allows escalation to be refused only on its grounds for exclusion.`,
  'refusal-ground-to-be-judged': say`${mayRefuse} Someone needs to judge whether that is a valid reason.`,
  'refusal-ground-not-comparable': say`${mayRefuse} A part of the policy on exclusions was not available.`,
  'refusal-ground-no-exclusion': say`${mayRefuse} That is not a ground for exclusion.`,
  'other-refusal': say`The policy allows the landlord to refuse ${coded('of', { late: 'a late request', conditions: 'a request that does not meet the conditions' })}.`,
  'behaviour-perhaps-elsewhere': say`The policy does not cover unacceptable behaviour. Another policy may.`,
  'behaviour-covered': say`The policy covers unacceptable behaviour.`,
  'later-complaints-rejected': say`The policy allows the landlord to ${name}, whatever the later ones are about.`,
  'restrictions-reviewed': say`The policy says when a contact restriction is reviewed.`,

  // Requests to escalate
  'request-is-enough': say`A request is enough to go to ${name}. Nothing more is needed.`,
  'request-without-reasons': say`A request for ${name} needs no reasons.`,
  'request-not-enough': say`${asking} ${coded('consequence', CONSEQUENCES)}`,
  'request-needs-reasons': asking,
  'request-perhaps-needs-reasons': asking,

  // Stages
  'number-of-stages-fits': say`${stages}.`,
  'too-many-stages': say`${stages}. The Code allows no more than ${value('most')}.`,
  'more-stages-than-preferred': say`${stages}. The Code prefers ${best}, and requires reasons for any other number.`,
  'too-few-stages': say`${stages}. The Code requires ${value('least')}.`,
  'fewer-stages-than-preferred': say`${stages}. The Code prefers ${best}.`,
  'no-third-stage': say`The policy has no third stage, so this does not apply.`,
  'part-of-residents': say`Someone needs to check whether residents take part in ${name}.`,
  'final-response-given': say`${name} gives the landlord's final response.`,
  'stage-after-final-response': say`${value('extra')} comes after the stage that should give the landlord's final response.`,
  'nothing-before-first-stage': say`Nothing comes before the first stage.`,
  'name-not-allowed': say`${notAllowed} A complaint begins at that stage.`,
  'name-perhaps-not-allowed': say`${notAllowed} Someone needs to judge whether it is an extra stage.`,
  'step-left-out-at-will': say`${name} comes before the first stage, but a complaint can begin without it.`,
  'settled-first-perhaps': say`${name} comes before the first stage, but a complaint can begin without it. The Code allows an attempt to settle first if the resident agrees, the record shows it, and nothing is delayed.`,
  'step-before-first-stage': say`${name} comes before a complaint reaches the first stage.`,
  'window-stated': say`The policy says ${window}.`,
  'begins-on-request': say`${name} begins only on request.`,
  'begins-without-request': say`${name} can begin without an escalation request.`,
  'another-decides': say`${name} must be decided by someone else.`,
  'another-decides-sometimes': say`${name} must be decided by someone else only in some cases.`,
  'decider-perhaps-the-same': say`The policy says who decides ${name}, but not that it must be someone else.`,

  // Times
  'time-stated': say`There is a time limit for ${name}.`,
  'clock-can-stop': say`At ${name}, the policy lets the time to ${value('duty')} be paused. The Code has no pause.`,
  'owed-for-some': say`At ${name}, the policy requires the landlord to ${value('duty')} only for some complaints.`,
  'time-not-stated': say`The policy does not say how long ${name} takes.`,
  'acknowledgement-extended': say`The policy allows the time to acknowledge at ${name} to be extended.`,
  'time-fits': times,
  'time-is-aim': say`${times} The policy only aims at it.`,
  'time-longer': times,
  'start-not-available': say`${allows}. ${unseen} when this begins.`,
  'start-not-stated': say`${allows}, but does not say from when. The Code allows ${most}.`,
  'days-doubtful': say`${times} ${coded('doubt', { unclear: 'That may be longer, depending on which days are meant.', weekend: "The policy's time can end on a weekend or bank holiday after the Code's last day." })}`,
  'closures-lengthen-time': say`${times} ${byClosures}`,
  'delay-not-available': say`${times} ${unseen} how late this can begin.`,
  'delay-unlimited': say`${times} Nothing limits how late this can begin.`,
  'time-longer-overall': say`${times} Overall, this can be later than the Code allows.`,
  'clock-differs': say`${times} ${clock}, but counts from a different day.`,
} satisfies Record<string, Part<never>>;

/** What to change, by the code of the reason. */
export const ADVICE = {
  lacking: say`Change the policy to ${demand}.${from('of', contentsInData)}`,
  'to-be-checked': say`Check whether ${look}. If not, change the policy.`,
  'age-limit-short': say`Exclude a matter for its age only after ${time('least')}.`,
  'age-limit-perhaps-short': say`Check whether such a matter is excluded because of its age.`,
  'age-limit-itself-excluded': say`Accept a matter that is exactly ${time('least')} old.`,
  'age-from-event': say`Count from the day the matter happened or became known, whichever is later.`,
  'no-choice-on-older-matters': say`Say that the landlord always considers whether to accept an older matter.`,
  'always-excludes': say`Say for each ground that the landlord considers the circumstances first.`,
  'list-of-grounds-open': say`List every ground, and say that there are no others.`,
  'grounds-beyond-the-code': say`Check whether each of these grounds is fair and reasonable to residents.`,
  'proceedings-to-be-judged': onlyOnceFiled,
  'proceedings-before-claim': onlyOnceFiled,
  'extensions-beyond-maximum': say`Allow no more than ${time('most')}.`,
  'extensions-beyond-limit': say`Allow no more than ${time('most')}, and longer only ${cases}.`,
  'closures-lengthen-extensions': countThem,
  'cases-of-extension-differ': say`Say that the response can be extended only ${cases}.`,
  'further-extension-not-allowed': say`Remove that power.`,
  'further-extension-differs': say`Allow it ${onlyIn}.`,
  'closures-lengthen-to-agreement': countThem,
  'contents-required-sometimes': say`Change the policy to require this in every case.`,
  'ombudsman-signposted-sometimes': say`Change the policy to do so in every case.`,
  'ombudsman-only-mentioned': say`Change the policy to signpost ${where}.`,
  'refusal-without-grounds': say`Name the grounds, or remove the power.`,
  'refusal-ground-to-be-judged': say`Check whether each ground is clear and valid.`,
  'refusal-ground-no-exclusion': say`Refuse escalation only on the grounds for exclusion.`,
  'other-refusal': say`Check whether that is valid.`,
  'behaviour-perhaps-elsewhere': say`Name the policy on unacceptable behaviour, or add a section.`,
  'later-complaints-rejected': say`Judge each later complaint separately, on evidence.`,
  'request-not-enough': say`Make every request enough to go to ${name}.`,
  'request-needs-reasons': say`Accept a request for ${name} without asking for reasons or anything new.`,
  'request-perhaps-needs-reasons': say`Check whether that amounts to asking for reasons.`,
  'too-many-stages': say`${extra}, so that there are ${best} stages.`,
  'more-stages-than-preferred': say`${extra}, or give the reasons for it in the self-assessment.`,
  'too-few-stages': say`Add a second stage.`,
  'fewer-stages-than-preferred': say`Add a second stage.`,
  'part-of-residents': say`Say what part residents have in deciding ${name}.`,
  'stage-after-final-response': say`End the process with ${name}.`,
  'name-not-allowed': asInTheCode,
  'name-perhaps-not-allowed': asInTheCode,
  'step-left-out-at-will': say`Say that ${name} is not a stage, and never stops a complaint from being logged.`,
  'settled-first-perhaps': say`Say that ${name} needs the resident's agreement, is recorded, and never delays a complaint.`,
  'step-before-first-stage': say`Start each complaint at the first stage as soon as it is received.`,
  'begins-without-request': say`Begin ${name} only on request, after the response of the stage before.`,
  'another-decides-sometimes': say`Change the policy to ${anotherDecider}, in every case.`,
  'decider-perhaps-the-same': say`Change the policy to ${anotherDecider}.`,
  'clock-can-stop': say`Extend the time as the Code allows, rather than pause it.`,
  'owed-for-some': say`Ask to ${value('duty')} for every complaint, or make sure that each has an equivalent step.`,
  'time-not-stated': say`Say how long ${name} takes.`,
  'acknowledgement-extended': say`Remove the power to extend the time to acknowledge.`,
  'time-longer': allowMost,
  'start-not-stated': allowMost,
  'days-doubtful': say`Say ‘working days’.`,
  'closures-lengthen-time': countThem,
  'delay-unlimited': countFrom,
  'time-longer-overall': countFrom,
  'time-is-aim': say`Say that the landlord will do so in this time, without “aim to”, “normally” or the like.`,
  'clock-differs': countFrom,
} satisfies Partial<Record<keyof typeof REASONS, Part<never>>>;

/** The reason for a finding about a policy, as a code. */
export type PolicyReason = keyof typeof REASONS;
/** The data that a reason and its advice need. */
export type PolicyData<R extends PolicyReason> = DataBy<typeof REASONS, typeof ADVICE, R>;

/** A reason in words, and its advice. If a part was not available, the advice is always to add it. */
export const becauseOf = (reason: PolicyReason, data: unknown): string =>
  REASONS[reason](data as never);
export const adviceOf = (verdict: Verdict, reason: PolicyReason, data: unknown) =>
  verdict === 'cannot-be-assessed'
    ? 'Add the missing part of the policy and run the audit again.'
    : (ADVICE as Partial<Record<PolicyReason, Part<never>>>)[reason]?.(data as never);

// What was taken from the Code

/** A provision that a value was filled from, as cited, marked if it was not checked against the text of the Code. */
const source = from('filledFrom', (cited: string) =>
  wasChecked(cited) ? cited : `${cited} (not checked against the text of the Code)`,
);
export const theFollowingIsTaken = say`The following is taken from the ${source}.`;
export const theRestIsTaken = say`The rest is taken from the ${source}.`;
export const valuesAreTaken = say`Values taken from the ${source} are not the policy's own.`;

// Notes

const edition = say`the ${value('title')} of ${value('edition')}`;
const began = say`The policy took effect on ${day('start')}`;
const unchecked = from('unchecked', (sources: readonly string[]) => sources.join('; '));

/** Notes on the whole audit. */
export const NOTES = {
  'start-not-known': say`The policy's start date is not known, so this may not be the edition that was in force then.`,
  'before-the-edition': say`${began}, before ${edition} came into force on ${day('from')}.`,
  'after-the-edition': say`${began}, after ${edition} had ended on ${day('to')}.`,
  'period-of-grace': say`The policy took effect in the grace period of ${edition}. Landlords had until ${day('until')} to bring their policies into line.`,
  'other-editions': say`Clause ${value('number')} refers to the ${list('editions')} Code. This audit uses the ${value('id')} Code.`,
  'taken-from-the-code': say`The findings on ${list('provisions')} use values taken from the Code, which are not the policy's own.${given('unchecked', say` Of their sources, these were not checked against the text of the Code: ${unchecked}.`)}`,
};
