import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { definePolicy, openComplaint, recordEvent } from 'housing-complaints';
import { openJournal } from '../src/journal.js';
import { remind } from '../src/remind.js';
import { remindersOf } from '../src/reminders.js';

const folder = mkdtempSync(join(tmpdir(), 'nightly-'));
after(() => rmSync(folder, { recursive: true }));
const journalOf = (name: string) => join(folder, name);

/** One run, as the night starts it. */
function run(day: string, journal: string) {
  const { stdout, status } = spawnSync('node', ['--import', 'tsx', 'src/main.ts', day], {
    ...{ encoding: 'utf8', env: { ...process.env, JOURNAL: journal } },
  });
  return { lines: stdout.split('\n').filter(Boolean), status };
}

test('two runs of one night remind once, and a later night only of what is new', () => {
  const journal = journalOf('nights');
  const shown = readFileSync('README.md', 'utf8').split('```text\n')[1]?.split('\n```')[0];
  assert.equal(run('2026-03-02', journal).lines.join('\n'), shown);
  assert.deepEqual(run('2026-03-02', journal).lines, []);
  assert.deepEqual(run('2026-03-05', journal).lines, [
    'EX-002: pay compensation, overdue since Monday 2 March 2026',
    'EX-009: send the response, overdue since Wednesday 4 March 2026',
  ]);
});

test('a day that is none is refused', () => {
  assert.notEqual(run('2 June', journalOf('refused')).status, 0);
});

const policy = definePolicy({
  ...{ extends: 'code-2024', id: 'our-homes', landlord: 'Our Homes', inForce: '2024-04-01' },
  stages: [
    { id: 'stage-1', handler: 'complaints-officer' },
    { id: 'stage-2', handler: 'senior-manager' },
  ],
});
const opened = openComplaint(policy, { type: 'complaint.received', on: '2026-01-05', ref: 'HC-1' });
const acknowledged = recordEvent(opened, { type: 'complaint.acknowledged', on: '2026-01-07' });

test('a moved day and a day that has passed are news; the same day is not', () => {
  const keysOn = (complaint: typeof opened, day: '2026-01-15' | '2026-01-22') =>
    remindersOf([complaint], day, '2026-02-28').map(({ key }) => key);
  const extended = recordEvent(acknowledged, {
    ...{ type: 'response.extended', on: '2026-01-16', newDueDate: '2026-01-30' },
  });
  assert.deepEqual(keysOn(acknowledged, '2026-01-15'), ['HC-1 stage-1/respond 2026-01-21 open']);
  assert.deepEqual(keysOn(acknowledged, '2026-01-22'), ['HC-1 stage-1/respond 2026-01-21 overdue']);
  assert.deepEqual(keysOn(extended, '2026-01-22'), ['HC-1 stage-1/respond 2026-01-30 open']);
});

test('a run that is killed loses nothing, and what it sends again has the same key', async () => {
  const journal = journalOf('killed');
  const reminders = Array.from({ length: 50 }, (_, number) => ({ key: `${number}`, text: '' }));
  const got: string[] = [];
  for (const stopAfter of [7, 20, 0, 31])
    await remind(reminders, openJournal(journal), async ({ key }) => {
      got.push(key);
      // Killed when the message is out, and before that is noted.
      if (got.length === stopAfter) throw new Error('killed');
    }).catch(() => undefined);
  await remind(reminders, openJournal(journal), async ({ key }) => void got.push(key));
  assert.deepEqual([...new Set(got)].sort(), reminders.map(({ key }) => key).sort());
  assert.ok(got.length <= reminders.length + 3);
});
