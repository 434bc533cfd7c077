import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What was sent, a line each, so that no run sends it again. In a database, a table with the key as its primary key. */
export interface Journal {
  isSent(key: string): boolean;
  add(key: string): void;
}

export function openJournal(file: string): Journal {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  // A process that is killed while it writes leaves a line that is no JSON, and was not sent as far as anyone knows.
  const keys = new Set(lines.map(keyIn));
  return {
    isSent: (key) => keys.has(key),
    add(key) {
      appendFileSync(file, `\n${JSON.stringify({ key })}`, { flush: true });
      keys.add(key);
    },
  };
}

function keyIn(line: string): string | undefined {
  try {
    return JSON.parse(line).key;
  } catch {
    return undefined;
  }
}
