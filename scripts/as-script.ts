/** The README's first example for a page that has the classic script: its names come from the global, not from imports. */
import { readFileSync } from 'node:fs';

const example = readFileSync('examples/one-complaint.ts', 'utf8');

/** The global that the script sets. */
const GLOBAL = 'housingComplaints';

/** The example as a classic script. */
export const exampleAsScript: string = example.replace(
  /import \{([^}]*)\} from '[^']*';/g,
  (_, names: string) => `const {${names}} = ${GLOBAL};`,
);

/** The lines that it promises to print, each as far as it is given. */
export const promised: readonly string[] = example
  .split('\n')
  .filter((line) => line.startsWith('// '))
  .map((line) => line.slice(3).replace(/ ?…$/, ''));
