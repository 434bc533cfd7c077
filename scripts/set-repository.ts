/**
 * Writes where the repository is, in package.json and in every document: `npm run repository -- <address>`. Until somebody
 * does, the address is a placeholder, and `--check`, which publishing runs, refuses it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** As package.json has it. */
export const repository = (): string => {
  const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
  return repository.url.replace(/^git\+|\.git$/g, '');
};

const PLACEHOLDER = '/OWNER/';

function moveTo(address: string): void {
  if (!/^https:\/\/[\w./-]*[\w-]$/.test(address)) throw new Error(`Not an address: ${address}`);
  const from = repository();
  const listed = execFileSync('git', ['ls-files', '*.md', 'package.json'], { encoding: 'utf8' });
  for (const file of listed.split('\n').filter(Boolean)) {
    const text = readFileSync(file, 'utf8');
    if (text.includes(from)) writeFileSync(file, text.replaceAll(from, address));
  }
}

if (process.argv[1]?.endsWith('set-repository.ts')) {
  const [, , address = '--check'] = process.argv;
  if (address !== '--check') moveTo(address);
  else if (repository().includes(PLACEHOLDER))
    throw new Error('Say where the repository is: npm run repository -- https://…');
}
