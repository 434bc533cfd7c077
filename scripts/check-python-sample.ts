/**
 * Runs the sample in Python of docs/conformance.md, and holds it to print what the page says. Needs
 * `python3`; `npm test` does not.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
} finally {
  rmSync(folder, { recursive: true });
}
