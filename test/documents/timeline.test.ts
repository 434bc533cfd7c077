import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays, england, withClosures } from '../../src/calendar/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { obligationsOf, openComplaint, replay } from '../../src/complaint/index.js';
import { widthInArial } from '../../src/documents/drawing/index.js';
import { timeline } from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { underHousingPlus, WHOLE_HISTORY } from '../support/histories.js';
import { oneStage, policyWith, workingDays } from '../support/policies.js';
import { fact } from '../support/stages.js';
import { HOSTILE } from './policies.js';
import { boxesOf, faultIn, overlapping } from './text-boxes.js';

const WHOLE = replay(housingPlus2018, WHOLE_HISTORY);

/** Three days, three years, many facts on one day, and nothing due. */
const THREE_DAYS = underHousingPlus(...WHOLE_HISTORY.slice(0, 3));
const THREE_YEARS = underHousingPlus(
  ...WHOLE_HISTORY,
  fact('2021-12-01', 'complaint.reopened', { stage: 'stage-3' }),
);
const ONE_DAY = underHousingPlus(
  ...(
    [
      'complaint.received',
      'complaint.formalised',
      'complaint.allocated',
      'complaint.acknowledged',
      'complainant.contacted',
      'advocate.authorised',
      'adjustment.agreed',
      'referral.made',
      'action.agreed',
      'response.sent',
    ] as const
  ).map((type) => fact('2024-03-04', type)),
);
const NOTHING_DUE = openComplaint(housingPlus2018, {
  on: '2024-03-04',
  type: 'complaint.received',
});

const CASES: readonly [string, Complaint, IsoDate][] = [
  ['all three stages', WHOLE, '2019-06-30'],
  ['an overdue answer', WHOLE, '2019-02-19'],
  ['open duties ahead', WHOLE, '2018-12-27'],
  ['three days', THREE_DAYS, '2018-12-22'],
  ['three years', THREE_YEARS, '2021-12-20'],
  ['many facts on one day', ONE_DAY, '2024-03-05'],
  ['nothing due', NOTHING_DUE, '2024-03-05'],
  ['before the first fact', WHOLE, '2018-12-01'],
];

const text = (complaint: Complaint, asOf: IsoDate): string =>
  timeline(complaint, asOf, { format: 'text' });

describe('a timeline', () => {
  test.each(CASES)(
    'of %s: labels overlap nowhere and stay inside, no text under 12',
    (_, complaint, asOf) => {
      for (const width of [600, 1200]) {
        const boxes = boxesOf(timeline(complaint, asOf, { width }));
        expect(overlapping(boxes)).toEqual([]);
        expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
        expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
      }
    },
  );

  test.each(CASES)('of %s: the picture says what the text says', (_, complaint, asOf) => {
    const drawn = boxesOf(timeline(complaint, asOf))
      .map((box) => box.text)
      .join(' ');
    const duties =
      /What was due\n([\s\S]*?)\n\n/.exec(text(complaint, asOf))?.[1]?.split('\n') ?? [];
    expect(duties.length).toBeGreaterThan(0);
    for (const duty of duties.filter((line) => line !== '- None.')) {
      expect(drawn).toContain(duty.slice(2));
    }
  });

  test('as of each due date it is in time, the day after it is overdue, in red and in words', () => {
    const untouched = underHousingPlus(...WHOLE_HISTORY.slice(0, 2));
    for (const { due, duty } of obligationsOf(untouched, '2018-12-20', { by: ['policy'] })) {
      if (!due) continue;
      expect(text(untouched, due)).toMatch(/: due .*, open/);
      const after = addCalendarDays(due, 1);
      const line = text(untouched, after)
        .split('\n')
        .find((one) => one.includes(`, ${duty} `) || one.includes('OVERDUE'));
      expect(line).toContain('OVERDUE');
      expect(timeline(untouched, after)).toMatch(/fill="#b00020"[^>]*>[^<]*OVERDUE/);
    }
    expect(timeline(untouched, '2018-12-20')).not.toContain('#b00020');
  });

  test('shows the date that a holding letter moved, and the one it was moved to', () => {
    expect(text(WHOLE, '2019-02-19')).toContain(
      'send the response: due 15 January 2019, done on 15 January 2019, on time (first due 8 January 2019, extended to 15 January 2019 by the holding letter of 7 January 2019)',
    );
    expect(timeline(WHOLE, '2019-02-19')).toContain('stroke-dasharray="4 2"');
  });

  test('what was done without a last day has a mark of its own, and the key says so', () => {
    const drawn = timeline(WHOLE, '2019-06-30');
    expect(drawn).toContain('done, with no due date');
    expect(drawn.match(/<path d="M/g)).toHaveLength(2);
    const early = timeline(WHOLE, '2018-12-27');
    expect(early).not.toContain('done, with no due date');
    expect(early).toContain('the last day on time');
  });

  test('labels are as wide in one font as in another, accents and all', () => {
    expect(timeline(WHOLE, '2019-02-19')).toMatch(
      /textLength="86.7" lengthAdjust="spacingAndGlyphs"[^>]*>What was due</,
    );
    expect(widthInArial('Élan', 10)).toBe(widthInArial('Elan', 10));
    expect(widthInArial('苦情', 10)).toBeUndefined();
  });

  test('one limit changed moves the due date', () => {
    const within = (amount: number) =>
      text(
        openComplaint(
          policyWith({
            stages: [oneStage({ respond: workingDays(amount, 'complaint.received') })],
          }),
          { on: '2024-03-04', type: 'complaint.received' },
        ),
        '2024-03-04',
      );
    expect(within(10)).toContain('send the response: due 18 March 2024, open');
    expect(within(3)).toContain('send the response: due 7 March 2024, open');
  });

  test('names and shades bank holidays and closures; days in a row once', () => {
    const calendar = withClosures(
      england,
      (['2018-12-27', '2018-12-28', '2018-12-31'] as const).map((date) => ({
        date,
        title: 'Winter closure',
      })),
    );
    const complaint = replay(housingPlus2018, WHOLE_HISTORY.slice(0, 3), { calendar });
    const svg = timeline(complaint, '2018-12-22');
    expect(svg).toContain('Christmas Day, 25 Dec 2018');
    expect(svg).toContain('Winter closure, 27 Dec 2018 to 31 Dec 2018');
    expect(svg.match(/fill="#dcd3ea"/g)).toHaveLength(3);
    expect(svg.match(/fill="#cfdcec"/g)).toHaveLength(3);
  });

  test('of years shades months, and counts the days it cannot show', () => {
    const svg = timeline(THREE_YEARS, '2021-12-20');
    expect(svg).not.toContain('#cfdcec');
    expect(svg).toMatch(/\d\d bank holidays and closures; single days are too narrow/);
    expect(svg.match(/fill="#f4f4f1"/g)?.length).toBeGreaterThan(15);
  });

  test('says what was irregular', () => {
    const odd = underHousingPlus(...WHOLE_HISTORY.slice(0, 2), fact('2019-01-04', 'response.sent'));
    expect(text(odd, '2019-01-05')).toContain(
      '4 January 2019: the response (irregular: before an earlier step of the stage was done)',
    );
    expect(timeline(odd, '2019-01-05')).toContain('the response (irregular)');
  });

  test('can be read by those who do not see it, as SVG or as a tree', () => {
    const svg = timeline(WHOLE, '2019-02-19');
    expect(svg).toMatch(/^<svg [^>]*role="img" /);
    expect(svg).toMatch(/<title>A complaint under [^<]*<\/title><desc>7 events, and 5 duties/);
    expect(timeline(WHOLE, '2019-02-19', { format: 'tree' })).toMatchObject({
      type: 'element',
      tagName: 'svg',
      properties: { role: 'img' },
    });
  });

  test.each(HOSTILE)('takes %j for words', (written) => {
    const policy = definePolicy({
      ...structuredClone(housingPlus2018),
      landlord: written,
      stages: housingPlus2018.stages.map((stage) => ({ ...stage, name: written })),
    });
    const calendar = withClosures(england, [{ date: '2019-01-02', title: written }]);
    const complaint = replay(policy, WHOLE_HISTORY, { calendar });
    const svg = timeline(complaint, '2019-02-19');
    expect(faultIn(svg)).toBeUndefined();
    const names = new Set<string>();
    visit(fromHtml(svg, { fragment: true, space: 'svg' }), 'element', ({ tagName }) => {
      names.add(tagName);
    });
    expect([...names].sort()).toEqual(['desc', 'line', 'rect', 'svg', 'text', 'title']);
    expect(text(complaint, '2019-02-19').match(/^- /gm)).toHaveLength(19);
  });

  test.each([
    { because: 'not a complaint', ask: () => timeline({} as never, '2019-01-01') },
    { because: 'too narrow', ask: () => timeline(WHOLE, '2019-01-01', { width: 100 }) },
  ])('is refused: $because', ({ ask }) => {
    expect(ask).toThrow(expect.objectContaining({ code: 'argument/invalid' }));
  });
  test('is refused: not a date', () => {
    expect(() => timeline(WHOLE, '2019-02-30')).toThrow(
      expect.objectContaining({ code: 'date/invalid' }),
    );
  });

  test('leaves the complaint as it was, and is the same each time', () => {
    const before = structuredClone(WHOLE.events);
    expect(timeline(WHOLE, '2019-02-19')).toBe(timeline(WHOLE, '2019-02-19'));
    expect(WHOLE.events).toEqual(before);
  });

  test('as published', async () => {
    await expect(timeline(WHOLE, '2019-02-19')).toMatchFileSnapshot(
      '../../docs/pictures/timeline.svg',
    );
    await expect(text(WHOLE, '2019-02-19')).toMatchFileSnapshot('./golden/timeline.txt');
  });
});
