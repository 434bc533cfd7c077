import { describe, expect, test } from 'vitest';
import { england, withClosures } from '../../src/calendar/index.js';
import { replay, restore, serialise } from '../../src/complaint/index.js';
import type { ComplaintsError } from '../../src/errors.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import {
  LATER,
  received,
  standings,
  underHousingPlus,
  WHOLE_HISTORY,
} from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';

const complaint = underHousingPlus(...WHOLE_HISTORY);
const policies = [policyWith({ stages: [oneStage()] }), housingPlus2018];
const saved = serialise(complaint);

describe('a complaint saved and brought back', () => {
  test('only facts are stored, and what they are judged by', () => {
    expect(saved).toEqual({
      format: 'housing-complaints/1',
      policy: { id: 'housing-plus-2018', edition: '1.0 (July 2018)', parts: expect.anything() },
      calendar: {
        name: england.name,
        edition: england.edition,
        ofPolicy: true,
        days: expect.anything(),
      },
      events: WHOLE_HISTORY,
      silentOn: [],
    });
  });

  test.each([
    { because: 'as an object', json: saved },
    { because: 'as a text', json: JSON.stringify(saved) },
  ])('$because, it is the same complaint', ({ json }) => {
    expect(restore(json, { policies })).toEqual(complaint);
  });

  test('what is saved is nobody else’s: changing it changes no complaint', () => {
    const copy = serialise(complaint) as unknown as { events: { on: string }[] };
    copy.events.forEach((event) => {
      event.on = '1999-01-01';
    });
    expect(complaint.events[0]?.on).toBe('2018-12-20');
  });

  test('a list in it is nobody else’s either', () => {
    const { days } = serialise(complaint).calendar;
    expect(days?.weekend).toEqual(england.weekend);
    expect(days?.weekend).not.toBe(england.weekend);
  });

  test('an inferred stage is never stored', () => {
    const inferred = underHousingPlus(received('2018-12-20'), {
      on: '2019-01-04',
      type: 'response.sent',
    });
    expect(inferred.history.at(-1)?.stage).toBe('stage-1');
    expect(serialise(inferred).events.at(-1)).toEqual({ on: '2019-01-04', type: 'response.sent' });
  });

  test('what the source is silent on comes back too', () => {
    const summary = replay(housingPlus2018, WHOLE_HISTORY, {
      silentOn: ['call.made', 'form.sent'],
    });
    expect(restore(serialise(summary), { policies }).silentOn).toEqual(['call.made', 'form.sent']);
  });

  test('it is counted by the calendar it was saved with', () => {
    const closed = withClosures(england, [{ date: '2018-12-24', title: 'Christmas closure' }]);
    const counted = replay(housingPlus2018, WHOLE_HISTORY, { calendar: closed });
    const back = restore(JSON.stringify(serialise(counted)), {
      policies,
      calendars: [england, closed],
    });
    expect(standings(back, LATER)).toEqual(standings(counted, LATER));
    expect(standings(back, LATER)[0]).toBe('stage-1/acknowledge 2018-12-27 met');
  });
});

test('what is wrong with a text is told, where it is no JSON, and only there', () => {
  const because = (json: unknown) => {
    try {
      restore(json, { policies });
    } catch (error) {
      return (error as ComplaintsError).details.because;
    }
    return 'restored';
  };
  expect(because('{')).toMatch(/^The text is not JSON: /);
  expect(because({ ...saved, format: 'other' })).toBeUndefined();
  expect(because('{}')).toBeUndefined();
});

describe('what cannot be brought back', () => {
  const wrong = { ...saved, policy: { ...saved.policy, edition: '2.0' } };

  test.each<{ because: string; json: unknown; code: string; says: string }>([
    {
      because: 'an edition nobody gave',
      json: wrong,
      code: 'complaint/unknown-policy',
      says: 'housing-plus-2018, 1.0 (July 2018)',
    },
    {
      because: 'a policy nobody gave',
      json: { ...saved, policy: { id: 'other', edition: '1.0 (July 2018)' } },
      code: 'complaint/unknown-policy',
      says: '"id":"other"',
    },
    {
      because: 'a calendar nobody gave',
      json: { ...saved, calendar: { name: england.name, edition: 'x' } },
      code: 'complaint/unknown-calendar',
      says: england.edition,
    },
    {
      because: 'another calendar of that edition',
      json: { ...saved, calendar: { name: 'x', edition: england.edition } },
      code: 'complaint/unknown-calendar',
      says: england.name,
    },
    {
      because: 'a text that is not JSON',
      json: '{"format":',
      code: 'complaint/invalid',
      says: 'not JSON',
    },
    { because: 'nothing', json: undefined, code: 'complaint/invalid', says: 'undefined' },
    { because: 'JSON of nothing', json: 'null', code: 'complaint/invalid', says: 'serialise()' },
    {
      because: 'another format',
      json: { ...saved, format: 'housing-complaints/2' },
      code: 'complaint/invalid',
      says: 'housing-complaints/1',
    },
    {
      because: 'no policy',
      json: { ...saved, policy: null },
      code: 'complaint/invalid',
      says: 'policy',
    },
    {
      because: 'a policy without its edition',
      json: { ...saved, policy: { id: 'housing-plus-2018' } },
      code: 'complaint/invalid',
      says: 'policy',
    },
    {
      because: 'a calendar that is a name',
      json: { ...saved, calendar: 'england' },
      code: 'complaint/invalid',
      says: 'calendar',
    },
    {
      because: 'events that are no list',
      json: { ...saved, events: {} },
      code: 'complaint/invalid',
      says: 'events',
    },
    {
      because: 'no word on silence',
      json: { ...saved, silentOn: undefined },
      code: 'complaint/invalid',
      says: 'silentOn',
    },
    {
      because: 'an event gone wrong',
      json: { ...saved, events: [...saved.events, { type: 'response.sent', on: '' }] },
      code: 'event/invalid',
      says: 'on',
    },
    {
      because: 'silence on what is no event',
      json: { ...saved, silentOn: ['letters'] },
      code: 'event/invalid',
      says: "'letters' is not a type of event",
    },
    {
      because: 'a receipt taken out',
      json: { ...saved, events: saved.events.slice(1) },
      code: 'event/impossible',
      says: 'before the complaint is received',
    },
  ])('$because: $code', ({ json, code, says }) => {
    expect(() => restore(json, { policies })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(says) }),
    );
  });
});
