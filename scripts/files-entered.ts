/**
 * Counts the files of `src/` that one call enters: how much somebody reads who follows an event to
 * a breach, or to a letter. A file is entered where one of its functions runs during the call; what
 * runs as it is loaded does not count.
 */
import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breachesOf, openComplaint, recordEvent, replay } from '../src/complaint/index.js';
import { letter } from '../src/documents/letters/index.js';
import { housingPlus2018 } from '../src/policies/index.js';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

/** The files of `src/` that the call enters, and how often a function of a name runs in it. */
async function entered(call: () => unknown, counted: string) {
  await session.post('Profiler.takePreciseCoverage');
  call();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const scripts = result.filter(({ url }) => url.startsWith('file:') && url.includes('/src/'));
  const files = scripts.flatMap(({ url, functions }) =>
    functions.some(({ ranges: [whole] }) => whole?.startOffset && whole.count)
      ? [
          `${relative('src', fileURLToPath(url))}${process.argv.includes('--functions') ? `: ${namesOf(functions)}` : ''}`,
        ]
      : [],
  );
  const times = scripts
    .flatMap(({ functions }) => functions)
    .filter(({ functionName }) => functionName === counted)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
  return { files: files.sort(), times };
}

const namesOf = (
  functions: readonly { functionName: string; ranges: readonly { count: number }[] }[],
) =>
  functions
    .filter(({ ranges }) => ranges[0]?.count)
    .map(({ functionName }) => functionName || '(…)')
    .join(' ');

const paths = {
  'from an event to a breach': () => {
    const opened = openComplaint(housingPlus2018, {
      on: '2018-12-20',
      type: 'complaint.received',
      subject: 'housing',
    });
    const event = { on: '2018-12-20', type: 'complaint.formalised' } as const;
    return () => breachesOf(recordEvent(opened, event), '2019-02-01');
  },
  'to a letter': () => {
    const answered = replay(housingPlus2018, [
      { on: '2018-12-20', type: 'complaint.received', subject: 'housing' },
      { on: '2018-12-20', type: 'complaint.formalised', agreed: true },
      { on: '2018-12-21', type: 'complaint.acknowledged' },
    ]);
    return () =>
      letter('response', answered, {
        on: '2019-01-03',
        outcome: 'upheld',
        reasons: 'The boiler was left for nine days.',
      });
  },
};
const prepared = Object.entries(paths).map(([name, prepare]) => ({
  name,
  prepare,
  call: prepare(),
}));
for (const { name, prepare, call } of prepared) {
  const { files, times } = await entered(call, 'fold');
  // What is worked out once for a policy or a calendar is there by then.
  const again = await entered(prepare(), 'fold');
  console.log(
    `${name}: ${files.length} files, ${again.files.length} for a second complaint; the complaint is folded ${times} times`,
  );
  if (process.argv.includes('--list')) console.log(files.map((file) => `  ${file}`).join('\n'));
}
