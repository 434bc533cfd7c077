/**
 * Writes the conformance kit to `dist/conformance/`, or to the folder named, for systems in other languages: every file of cases, the
 * policies and the editions of the Code that they speak of, the bank holidays, and `index.json`, which lists
 * the files of cases. Part of `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformanceKit } from '../src/conformance/index.js';

const { files, policies, codes, bankHolidays } = conformanceKit;

const written: Readonly<Record<string, unknown>> = {
  ...files,
  policies,
  codes,
  'bank-holidays': bankHolidays,
  index: {
    cases: Object.keys(files).map((name) => `${name}.json`),
    policies: 'policies.json',
    codes: 'codes.json',
    bankHolidays: 'bank-holidays.json',
  },
};

const [folder = 'dist/conformance'] = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(written))
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content)}\n`);
