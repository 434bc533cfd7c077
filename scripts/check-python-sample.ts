/**
 * Runs the samples in Python of docs/conformance.md: holds the first to print what the page says, and asks the second the
 * kit. Needs `python3` and `npm run build`; `npm test` does not.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const page = readFileSync('docs/conformance.md', 'utf8');

/** The page's sample in a language. */
function sample(language: string): string {
  const [, text] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page) ?? [];
  if (!text) throw new Error(`docs/conformance.md has no sample in ${language}`);
  return text;
}

mkdirSync('reports', { recursive: true });
const folder = mkdtempSync(join('reports', 'python-'));
try {
  const kit = join(folder, 'node_modules', 'housing-complaints', 'conformance');
  cpSync('conformance', kit, { recursive: true });
  writeFileSync(join(folder, 'ours.py'), sample('python'));
  const printed = execFileSync('python3', ['ours.py'], { cwd: folder, encoding: 'utf8' });
  const promised = sample('text');
  if (printed.replaceAll('\r', '') !== promised)
    throw new Error(`The sample in Python prints\n${printed}\nwhere the page says\n${promised}`);
  console.log('The sample in Python prints what the page says.');

  writeFileSync(join(folder, 'asked.py'), sample('py'));
  const run = [resolve('conformance/run.mjs'), 'results.md', 'python3', 'asked.py'];
  const result = execFileSync('node', run, { cwd: folder, encoding: 'utf8' });
  if (!/^(\d{3}) of \1 answers are right/.test(result)) throw new Error(result);
  console.log(`Asked over standard input and output: ${result.trim()}`);
} finally {
  rmSync(folder, { recursive: true });
}
