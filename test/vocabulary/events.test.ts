/** The table of events: each is a row, and what is asked about kinds of events is read off it. */
import { describe, expect, test } from 'vitest';
import { housingPlus2018 } from '../../src/policies/index.js';
import {
  AGREED_AHEAD,
  ALONGSIDE,
  ANSWERING,
  advocateAfter,
  BEFORE_RECEIPT,
  basisNeeded,
  DUTIES,
  dutyOf,
  EVENT_NAMES,
  EVENT_TYPES,
  EVENT_WORDS,
  EVENTS,
  endOf,
  eventSchema,
  eventsDoing,
  fieldsOf,
  isPosting,
  isRefusal,
  isReopening,
  messageOf,
  postingsOf,
  receiptOf,
} from '../../src/vocabulary/index.js';

/** The event types of which something is so. */
const typesWhere = (holds: (type: (typeof EVENT_TYPES)[number]) => boolean) =>
  EVENT_TYPES.filter(holds);

test('every event has a row, words, and a verb of its own', () => {
  expect(Object.keys(EVENTS)).toEqual(EVENT_TYPES);
  expect(Object.keys(EVENT_WORDS)).toEqual(EVENT_TYPES);
  expect(Object.keys(EVENT_NAMES)).toEqual(EVENT_TYPES);
  expect(new Set(Object.values(EVENTS).map(({ verb }) => verb)).size).toBe(EVENT_TYPES.length);
});

describe('kinds of events', () => {
  test.each([
    {
      because:
        'what was agreed, what led to the complaint and what the Ombudsman does can come before it',
      kind: BEFORE_RECEIPT,
      types: [
        ...AGREED_AHEAD,
        ...['service.requested', 'dissatisfaction.expressed'],
        ...['ombudsman.referred', 'ombudsman.asked', 'ombudsman.answered', 'ombudsman.ordered'],
      ],
    },
    {
      because: 'a determination comes after a complaint',
      kind: AGREED_AHEAD,
      types: ['advocate.authorised', 'advocate.ended', 'adjustment.agreed', 'notice.given'],
    },
    {
      because: 'a hearing that is declined answers the complaint',
      kind: ANSWERING,
      types: ['response.sent', 'hearing.declined', 'decision.sent'],
    },
    {
      because: 'a refusal to take the complaint and a joining are ends as a resolution is',
      kind: typesWhere((type) => endOf(type) !== undefined),
      types: [
        ...['complaint.excluded', 'complaint.resolved', 'complaint.withdrawn'],
        ...['complaint.lapsed', 'complaint.merged'],
      ],
    },
    {
      because: 'a withdrawal is the complainant’s own, and needs no basis',
      kind: typesWhere((type) => basisNeeded(type) !== undefined),
      types: [
        ...['complaint.excluded', 'complaint.resolved', 'complaint.lapsed', 'complaint.merged'],
      ],
    },
    {
      because: 'what is posted is received later',
      kind: typesWhere(isPosting),
      types: ['request.posted', 'form.posted'],
    },
    {
      because: 'a letter has a date, whatever else happens happens on one',
      kind: typesWhere((type) => messageOf(type) === 'letter'),
      types: ['complaint.acknowledged', 'response.extended', 'response.sent', 'decision.sent'],
    },
    {
      because: 'referring the matter, adjusting, passing it on, speaking with the complainant',
      kind: ALONGSIDE,
      types: [
        ...['adjustment.agreed', 'complaint.allocated', 'complainant.contacted'],
        'referral.made',
      ],
    },
    {
      because: 'an authority is given and ends',
      kind: typesWhere((type) => advocateAfter(type) !== undefined),
      types: ['advocate.authorised', 'advocate.ended'],
    },
    {
      because: 'one event refuses the next stage',
      kind: typesWhere(isRefusal),
      types: ['escalation.refused'],
    },
    {
      because: 'one event takes a complaint up again',
      kind: typesWhere(isReopening),
      types: ['complaint.reopened'],
    },
  ])('$because', ({ kind, types }) => {
    expect(kind).toEqual(types);
  });

  test('a posting and its receipt name each other', () => {
    for (const type of EVENT_TYPES.filter(isPosting))
      expect(postingsOf(receiptOf(type))).toEqual([type]);
  });

  test('every duty of a stage has events that do it in most policies', () => {
    for (const duty of DUTIES) {
      expect(eventsDoing(duty), duty).not.toEqual([]);
      // Whoever is contacted is also kept informed, where a policy asks for that.
      if (duty !== 'update') for (const type of eventsDoing(duty)) expect(dutyOf(type)).toBe(duty);
    }
  });

  test('and the published policies do their duties by them', () => {
    for (const { duty, doneBy } of housingPlus2018.stages.flatMap(({ steps }) => steps))
      expect(doneBy, duty).toEqual(eventsDoing(duty));
  });
});

describe('reading an event', () => {
  test('a field that no event of the type has is refused', () => {
    for (const type of EVENT_TYPES) {
      const required = type === 'complaint.excluded' ? { grounds: ['4.6'] } : {};
      const event = { type, on: '2024-04-02', ...required };
      expect(eventSchema().safeParse(event).success, type).toBe(true);
      expect(eventSchema().safeParse({ ...event, colour: 'red' }).success, type).toBe(false);
      expect(fieldsOf(type)).toEqual(expect.arrayContaining(['type', 'on', 'by', 'key', 'note']));
    }
  });
});
