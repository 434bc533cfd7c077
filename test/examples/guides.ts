/** What guides in `docs/` promise, for tests that hold them to it. */
import { readFileSync } from 'node:fs';

/** The code of a guide, block after block, as one file. */
export const codeIn = (page: string): string =>
  [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n');

/** The lines that an example says it prints, up to where it leaves the rest out. */
export const promisedBy = (example: string): string[] =>
  example
    .split('\n')
    .filter((line) => line.startsWith('// '))
    .map((line) => line.slice(3).replace(/ ?…$/, ''));

/** The files of the project that a guide links to and that are not there. */
export const brokenLinksIn = (page: string): string[] =>
  [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => {
      try {
        return readFileSync(`docs/${path}`) === undefined;
      } catch {
        return true;
      }
    });
