import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from './child.js';
import { ended, freePort, run, until } from './child.js';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of the newest PostgreSQL, as Debian installs it; otherwise whatever is on the path. */
function programs(): (name: string) => string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const newest = versions.sort((a, b) => b - a)[0];
  return (name) => (newest ? join(DEBIAN, String(newest), 'bin', name) : name);
}

/** PostgreSQL does not run as root: there it runs as the user that its package made. */
function userOf(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (of: string) => Number(execFileSync('id', [of, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A PostgreSQL server of its own, in a folder that goes with it. */
export async function startPostgres(): Promise<Service> {
  const program = programs();
  const user = userOf();
  const cwd = mkdtempSync(join(tmpdir(), 'postgres-'));
  let server: ChildProcess | undefined;
  process.once('exit', () => {
    // SIGQUIT: at once, with all that belongs to it.
    server?.kill('SIGQUIT');
    rmSync(cwd, { recursive: true, force: true, maxRetries: 20 });
  });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(cwd, user.uid, user.gid);
  const as = { ...user, cwd };
  const [port, data] = [String(await freePort()), join(cwd, 'data')];
  await run(program('initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'], {
    ...as,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  server = spawn(
    program('postgres'),
    ['-D', data, '-p', port, '-k', cwd, '-h', '127.0.0.1', '-c', 'log_min_messages=panic'],
    { ...as, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const isReady = () =>
    run(program('pg_isready'), ['-q', '-h', '127.0.0.1', '-p', port], as).then(
      () => true,
      () => false,
    );
  await until(isReady, 'PostgreSQL');
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  // SIGINT: it does not wait for those who are connected.
  return { url, end: () => ended(server, 'SIGINT') };
}
