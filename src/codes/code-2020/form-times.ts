import type { CodeProvision } from '../code.js';
import { READINGS } from '../words.js';

/** Section 4 of the form of July 2020: keeping residents informed, and time. */
export const formTimes: readonly CodeProvision[] = [
  {
    number: 'SA4.1',
    level: 'should',
    topic: 'keep-informed',
    summary: 'Residents should be told how their complaint is progressing.',
    checkable: 'case',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: 'SA4.2',
    level: 'should',
    topic: 'comment-before-decision',
    summary:
      "Before the final decision, residents should be told the landlord's position and have the chance to reply and object.",
    checkable: 'case',
    parameters: { beforeDecision: ['informed-of-position', 'chance-to-challenge'] },
    checkedAgainstText: true,
  },
  {
    number: 'SA4.3',
    level: 'must',
    topic: 'stage-1-acknowledgement-time',
    summary:
      'The landlord must log and acknowledge a complaint within 5 working days of receiving it.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 1,
        duty: 'acknowledge',
        amount: 5,
        unit: 'working-days',
        from: 'complaint.received',
        writtenAs: 'days',
        reading: READINGS.limitDays,
      },
      includes: ['acknowledge', 'log'],
    },
    checkedAgainstText: true,
  },
  {
    number: 'SA4.4',
    level: 'must',
    topic: 'escalation-advice',
    summary: 'The response at each stage must say how to take the complaint further.',
    checkable: 'case',
    parameters: { of: ['response.sent', 'decision.sent'], contents: ['next-steps'] },
    checkedAgainstText: true,
  },
  {
    number: 'SA4.5-4.6',
    level: 'should',
    topic: 'stage-resolution-rates',
    summary:
      'A landlord should know what share of its complaints was resolved at stage 1 and at stage 2.',
    checkable: 'organisation',
    parameters: { report: ['share-resolved-at-stage-1', 'share-resolved-at-stage-2'] },
    checkedAgainstText: true,
  },
  {
    number: 'SA4.7',
    level: 'should',
    topic: 'timely-responses',
    summary:
      "A landlord should know what share of its responses it sends within the Code's timescales, with and without extensions.",
    checkable: 'organisation',
    parameters: { report: ['share-in-time-by-stage', 'share-in-time-with-extension'] },
    checkedAgainstText: false,
  },
  {
    number: 'SA4.8',
    level: 'should',
    topic: 'extension-good-reason',
    summary: 'If a timescale was extended, there should have been good reason.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: 'SA4.9',
    level: 'should',
    topic: 'extension-kept-informed',
    summary: 'If a timescale was extended, the landlord should have kept the resident informed.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: 'SA4.10',
    level: 'should',
    topic: 'resident-satisfaction',
    summary:
      "A landlord should know what share of its complaints was resolved to the resident's satisfaction.",
    checkable: 'organisation',
    parameters: { report: ['share-resolved-to-satisfaction'] },
    checkedAgainstText: false,
  },
];
