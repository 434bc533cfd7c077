import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComplaintEvent, EventType, IsoDate } from 'housing-complaints';
import { replay } from 'housing-complaints';
import { housingPlus2018 } from 'housing-complaints/policies';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../examples/report.js';
import { runProgram } from '../support/programs.js';

interface History {
  readonly title: string;
  readonly asOf: IsoDate;
  readonly silentOn?: readonly EventType[];
  readonly events: readonly ComplaintEvent[];
}

const history = (name: string): History =>
  JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'));

function page(name: string, asOf?: IsoDate): string {
  const file = history(name);
  const complaint = replay(housingPlus2018, file.events, { silentOn: file.silentOn ?? [] });
  return report(complaint, asOf ?? file.asOf, file);
}

/** The lines under a heading, as one text. */
function under(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = lines.indexOf(heading) + 2;
  const end = lines.indexOf('', start);
  return lines
    .slice(start, end < 0 ? undefined : end)
    .map((line) => line.trim())
    .join(' ');
}

describe('the report of a published determination, 202332724', () => {
  const text = page('homes-plus-202332724');

  test('counts the tenth working day as in time', () => {
    expect(text).toContain(
      'met        Stage One: landlord to send the response, by 2023-12-22, done 2023-12-22',
    );
  });

  test('leaves open what the source does not tell', () => {
    expect(text).toContain(
      'not known  Stage One: landlord to acknowledge the complaint, by 2023-12-12',
    );
    expect(under(text, 'Breaches')).toBe('None.');
  });

  test('says that the policy was due for review by then', () => {
    expect(text.replaceAll('\n', ' ')).toContain(
      'received on 8 December 2023. Complaints and Customer Feedback (Housing Plus Group, 1.0 (July 2018)) was due for review by 31 July 2021',
    );
  });

  test('tells the complainant of the window', () => {
    expect(under(text, 'Where the complainant can go')).toBe(
      '- to the next stage, by asking for it by 2024-01-19 (A1.1)',
    );
  });
});

describe('the report of a complaint through all three stages', () => {
  const text = page('three-stages');

  test.each([
    {
      because: 'a holding letter in time cures',
      line: 'met        Stage One: landlord to send the response, by 2019-01-15, done 2019-01-15',
    },
    {
      because: 'two working days late',
      line: 'LATE       Stage Two: landlord to send the response, by 2019-02-18, done 2019-02-20, late by 2',
    },
    {
      because: 'Good Friday stands',
      line: 'met        Stage Three: complainant to return the completed form, by 2019-04-19, done 2019-04-12',
    },
    {
      because: 'thirty working days from the form',
      line: 'met        Stage Three: landlord to hold the hearing, by 2019-05-30, done 2019-05-24',
    },
  ])('$because', ({ line }) => {
    expect(text).toContain(line);
  });

  test('cites the clause of each breach, and nothing else', () => {
    expect(under(text, 'Breaches').match(/[A-Z0-9.()a-z]+, [a-z-]+:/g)).toEqual([
      'A1.2, no-holding-letter:',
      'A1.2, late:',
      'A1.2, missing-copy:',
    ]);
  });

  test('names the next options at the end', () => {
    expect(under(text, 'Where the complainant can go')).toContain('the Housing Ombudsman (6.1)');
  });

  test('looks from any day: facts dated later are left out', () => {
    const early = page('three-stages', '2019-02-19');
    expect(early).toContain(
      'OVERDUE    Stage Two: landlord to send the response, by 2019-02-18, late by 1 working day',
    );
    expect(early).not.toContain('Stage Three');
    expect(under(early, 'Expected next')).toContain('The response (response.sent), by 2019-02-18');
  });
});

test.each(['homes-plus-202332724', 'three-stages'])('%s fits a terminal of 100 columns', (name) => {
  const longest = page(name)
    .split('\n')
    .reduce((most, line) => Math.max(most, line.length), 0);
  expect(longest).toBeLessThanOrEqual(100);
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'history-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...paths: string[]) => runProgram('examples/demo.ts', paths);

  test('prints both examples by default', () => {
    const { stdout, status } = run();
    expect(status).toBe(0);
    expect(stdout).toContain(history('homes-plus-202332724').title);
    expect(stdout).toContain(history('three-stages').title);
  });

  test('judges a history under a policy, both given as files', () => {
    const policyFile = join(folder, 'policy.json');
    writeFileSync(policyFile, JSON.stringify({ ...housingPlus2018, title: 'A policy of our own' }));
    const { stdout, status } = run('examples/three-stages.json', policyFile);
    expect(status).toBe(0);
    expect(stdout).toContain('A policy of our own');
  });

  test('says in words what is wrong with a history', () => {
    const wrong = join(folder, 'history.json');
    writeFileSync(
      wrong,
      JSON.stringify({
        policy: 'housing-plus-2018',
        events: [{ type: 'complaint.received', on: '29/2/2019' }],
      }),
    );
    const { stderr, status } = run(wrong);
    expect(status).toBe(1);
    expect(stderr).toContain("'29/2/2019' is not a date");
    expect(stderr).not.toContain('at readEvent');
  });
});
