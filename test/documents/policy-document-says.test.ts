import { describe, expect, test } from 'vitest';
import { policyDocument, toMarkdown } from '../../src/documents/index.js';
import { inWords } from '../../src/documents/policy/terms/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Condition, Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { wholePolicy, wholePolicyWith } from '../policy/whole-policy.js';
import { everyPolicy } from './policy-document-policies.js';

const markdown = (policy: Policy) => toMarkdown(policyDocument(policy)).replaceAll('\\', '');
const landlord = (id: string) => everyPolicy.find(([name]) => name === id)?.[1] ?? housingPlus2018;
const whole = definePolicy(wholePolicy());
const whereIt = (at: string, value: unknown) => definePolicy(wholePolicyWith(at, value));

describe('the document tells', () => {
  test.each([
    {
      because: 'who a limit binds, how long it is, and what it runs from',
      policy: housingPlus2018,
      says: 'We telephone you within 2 working days of receiving your request. (A1.3)',
    },
    {
      because: 'what stops the clock, of what, from when to when, and what that does',
      policy: whole,
      says: 'Our time to send you our response is paused from the day we pause your complaint to the day we resume your complaint after a pause. The last day moves by the length of the pause. (2)',
    },
    {
      because: 'that a pause has the whole time counted anew',
      policy: whereIt('pauses.0.effect', 'restart'),
      says: 'From that day the whole time starts again. (2)',
    },
    {
      because: 'the time of the complainant',
      policy: housingPlus2018,
      says: 'You can ask us to take your complaint further within 28 calendar days of the day we send our response. (A1.1)',
    },
    {
      because: 'what an end of the process comes with',
      policy: housingPlus2018,
      says: 'If we decide not to hold a hearing, this ends our complaints process. (A1.3)',
    },
    {
      because: 'how age is counted, and on which side the edge is',
      policy: housingPlus2018,
      says: 'We count 12 months from the day it happened. A matter that is exactly 12 months old is not too old. (4.6)',
    },
    {
      because: 'that the list of exclusions is open',
      policy: housingPlus2018,
      says: 'This list is not complete.',
    },
    {
      because: 'who may decide otherwise, and where the matter also goes',
      policy: housingPlus2018,
      says: 'A manager may decide otherwise. Where it also goes: human resources procedures',
    },
    {
      because: 'what a refusal must do to count',
      policy: housingPlus2018,
      says: '- It must be explained fully, in writing, to the complainant. (5.5)',
    },
    {
      because: 'what a holding letter must say',
      policy: housingPlus2018,
      says: '- It must give the reason for the delay. (A1.2)',
    },
    {
      because: 'where to go, by subject and by end',
      policy: housingPlus2018,
      says: 'Where your complaint is about care, you can go to the Care Quality Commission. You can do so at the end of our complaints process or if we refuse to take your complaint further. (6.1)',
    },
    {
      because: 'what the policy does not say',
      policy: housingPlus2018,
      says: 'Our policy does not say whether a closed complaint can be reopened.',
    },
    {
      because: 'what was not available',
      policy: creativeSupport2022,
      says: 'Time limits that are not given here were not available. (2.7; 11.2)',
    },
    {
      because: 'handlers of kinds',
      policy: creativeSupport2022,
      says: 'Where your complaint is about data protection, it is investigated by the data protection lead. (11.1)',
    },
    {
      because: 'who answers complaints of a kind',
      policy: creativeSupport2022,
      says: 'Where your complaint was sent to the chief executive, it is responded to by a complaints manager. (3.2)',
    },
    {
      because: 'duties beside a complaint',
      policy: creativeSupport2022,
      says: 'Where your complaint is about fraud, theft or another crime, we must inform the police.',
    },
    {
      because: 'that there is no appeal',
      policy: creativeSupport2022,
      says: 'You cannot appeal to us. (15.3)',
    },
    {
      because: 'several limits, each with its start',
      policy: landlord('livv-complaints-service-standard'),
      says: '  - Within 10 working days of the end of our time to put the matter right (Early solution). (stage-1)',
    },
    {
      because: 'how bare days are counted',
      policy: landlord('housing-21-complaints-2024'),
      says: 'within 5 days (counted as working days) of receiving it. (stage-1)',
    },
    {
      because: 'what a request must meet',
      policy: landlord('woking-corporate-complaints'),
      says: 'We accept a request for this stage if it meets at least one of these. If it does not, we may refuse to take it further. (criteria)',
    },
    {
      because: 'an exception of an exclusion',
      policy: landlord('manchester-how-we-deal-with-complaints'),
      says: 'This does not apply if ‘still investigable’ is the case and ‘unfair to expect earlier’ is the case.',
    },
    {
      because: 'from when on the Ombudsman can be gone to',
      policy: landlord('catalyst-complaints-2021'),
      says: 'You must wait for 8 weeks after the end of your complaint.',
    },
    {
      because: 'that a signpost is always there',
      policy: landlord('manchester-social-housing'),
      says: 'You can go to the Housing Ombudsman at any time.',
    },
    {
      because: 'what the end of a time brings by itself',
      policy: whole,
      says: 'If that time runs out, this closes your complaint because you did not reply. (1)',
    },
    {
      because: 'days of closure',
      policy: whole,
      says: '- 27 December 2024: Christmas closure. (2)',
    },
    {
      because: 'the time to have a complaint reopened',
      policy: whole,
      says: 'You can ask us to reopen a closed complaint within 3 months of its end. (2)',
    },
    {
      because: 'the tier beyond',
      policy: whole,
      says: 'Beyond that, we can take longer to send you our response. We need your agreement.',
    },
    {
      because: 'that there is none',
      policy: whereIt('reopening', 'none'),
      says: 'A closed complaint cannot be reopened.',
    },
    {
      because: 'that a complaint cannot be put off',
      policy: whereIt('stages.1.steps.1.extension', 'none'),
      says: 'We cannot take longer to send you our response. (1)',
    },
    {
      because: 'that there is no limit',
      policy: whereIt('stages.1.steps.0.limit', 'none'),
      says: 'We contact you about your complaint. There is no time limit. (1)',
    },
  ])('$because', ({ policy, says }) => {
    expect(markdown(policy)).toContain(says);
  });
});

describe('a condition in words', () => {
  const rows: readonly (readonly [condition: Condition, words: string])[] = [
    [
      { fact: 'receivedOn', before: '2022-10-01' },
      'we received your complaint before 1 October 2022',
    ],
    [
      { fact: 'endedOn', onOrAfter: '2022-10-01' },
      'your complaint was closed on or after 1 October 2022',
    ],
    [{ fact: 'tenure', in: ['leasehold', 'freehold'] }, 'your tenure is leasehold or freehold'],
    [{ fact: 'raisedBy', is: 'mp' }, 'it is raised by a Member of Parliament'],
    [{ fact: 'anonymous', is: false }, 'you give your name'],
    [{ not: { fact: 'inWriting', is: true } }, 'it is not in writing'],
    [{ not: { not: { fact: 'agreed', is: true } } }, 'you agree'],
    [{ not: { fact: 'evidence', given: true } }, '‘evidence’ is not given'],
    [{ not: { fact: 'about', includes: 'care' } }, 'your complaint is not about care'],
    [{ fact: 'evidence', given: true }, '‘evidence’ is given'],
    [{ fact: 'members', size: 3 }, '‘members’ has exactly 3'],
    [{ fact: 'supporters', atMost: 1 }, '‘supporters’ is at most 1'],
    [{ fact: 'members', only: ['board', 'panel'] }, '‘members’ has nothing but board and panel'],
    [
      { fact: 'decidedBy', seniority: 'manager' },
      '‘decided by’ is at least as senior as a manager',
    ],
    [{ fact: 'signposts', includes: 'citizens-advice' }, 'it signposts you to Citizens Advice'],
    [
      { olderThan: { amount: 6, unit: 'months' }, since: 'later', boundary: 'at-least' },
      'it is at least 6 months old, counted from the day it happened or the day it became known, whichever is later',
    ],
    [{ fact: 'tenure', is: 'none' }, 'you do not rent or own your home through us'],
    [{ not: { fact: 'tenure', is: 'none' } }, 'you rent or own your home through us'],
    [
      { not: { fact: 'raisedBy', in: ['advocate', 'councillor'] } },
      'it is not raised by an advocate or a councillor',
    ],
    [
      {
        any: [
          { fact: 'with', is: 'advocate' },
          { fact: 'invited', includes: 'advocate' },
        ],
      },
      'it involves an advocate',
    ],
    [
      {
        all: [
          { fact: 'about', includes: 'theft' },
          { fact: 'isUrgent', is: true },
        ],
      },
      'your complaint is about theft and ‘is urgent’ is the case',
    ],
  ];
  test.each(rows)('%j', (condition, words) => {
    expect(inWords(condition, housingPlus2018)).toBe(words);
  });
});

test.each([
  ['scotland', 'Scotland'],
  ['northern-ireland', 'Northern Ireland'],
  [undefined, 'England and Wales'],
] as const)(
  'a policy that names the calendar %s counts by the bank holidays of %s',
  (calendar, place) => {
    const policy = definePolicy({ ...housingPlus2018, ...(calendar && { calendar }) });
    expect(toMarkdown(policyDocument(policy))).toContain(`or bank holidays in ${place}.`);
  },
);
