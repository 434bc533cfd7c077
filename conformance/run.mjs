/**
 * Asks another implementation the cases of the kit over standard input and output, and writes a page of results:
 *
 *     node node_modules/housing-complaints/conformance/run.mjs results.md python3 ours.py
 *
 * It starts the program and writes it a case a line, as JSON: `id`, `ask`, `given` with its histories written out, and in
 * `policies` those that are named in it. After each it reads a line: the answer as JSON, or nothing where there is none.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkConformance, conformanceKit } from '../dist/conformance.js';

const { cases, histories, policies } = conformanceKit;
const SHOWN = 20;

/** A case with all that it speaks of. */
function whole({ id, ask, given }) {
  const told = (history) => (typeof history === 'string' ? histories[history] : history);
  const { history, histories: many } = given;
  const full = {
    ...given,
    ...(history && { history: told(history) }),
    ...(many && { histories: many.map(told) }),
  };
  const named = [full, full.change, full.history, ...(full.histories ?? [])].flatMap(
    (one) => one?.policy ?? [],
  );
  const used = Object.fromEntries(named.map((name) => [name, policies[name]]));
  return { id, ask, given: full, ...(named.length > 0 && { policies: used }) };
}

async function answersOf(command, args) {
  const program = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = new Promise((_, reject) => {
    program.on('error', reject);
    program.stdin.on('error', reject);
  });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const answers = new Map();
  for (const one of cases) {
    const start = performance.now();
    program.stdin.write(`${JSON.stringify(whole(one))}\n`);
    const { done, value } = await Promise.race([lines.next(), failed]);
    if (done) throw new Error(`The program ended before it answered ${one.id}.`);
    const took = performance.now() - start;
    answers.set(one.id, { took, ...read(value) });
  }
  program.stdin.end();
  return answers;
}

function read(line) {
  if (line.trim() === '') return {};
  try {
    return { answer: JSON.parse(line) };
  } catch {
    return { answer: `no JSON: ${line.slice(0, 200)}` };
  }
}

function pageOf(answers, wrong) {
  const asks = [...new Set(cases.map(({ ask }) => ask))];
  const differ = new Set(wrong.map(({ id }) => id));
  const rows = asks.map((ask) => {
    const all = cases.filter((one) => one.ask === ask);
    const answered = all.filter(({ id }) => 'answer' in answers.get(id));
    const right = answered.filter(({ id }) => !differ.has(id)).length;
    const took = all.reduce((sum, { id }) => sum + answers.get(id).took, 0);
    const cells = [all.length, right, answered.length - right, all.length - answered.length];
    return `| \`${ask}\` | ${cells.join(' | ')} | ${took.toFixed(0)} ms |`;
  });
  const shown = wrong.slice(0, SHOWN).map(({ id, because }) => `- \`${id}\`: ${because}`);
  const more = wrong.length > SHOWN ? [`- And ${wrong.length - SHOWN} more.`] : [];
  return [
    '# The conformance kit: results\n',
    '| Question | Cases | Right | Wrong | No answer | Time |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '\n## What differs\n',
    ...(wrong.length === 0 ? ['Every answer is the one expected.'] : [...shown, ...more]),
    '',
  ].join('\n');
}

const [, , page, command, ...args] = process.argv;
if (!page || !command) {
  console.error('Say where the page goes and what to ask: run.mjs results.md python3 ours.py');
  process.exit(2);
}
const answers = await answersOf(command, args);
const asked = cases.filter(({ id }) => 'answer' in answers.get(id));
const wrong = checkConformance(({ id }) => answers.get(id).answer, {
  ...conformanceKit,
  cases: asked,
});
writeFileSync(page, pageOf(answers, wrong));
console.log(`${asked.length - wrong.length} of ${asked.length} answers are right: ${page}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
