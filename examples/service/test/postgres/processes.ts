import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** The service as a process of its own, which can be killed and started again. */
export interface Process {
  readonly url: string;
  /** Kills it in the middle of whatever it does, and starts it again. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

export async function startService(databaseUrl: string): Promise<Process> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = () =>
    spawn(process.execPath, ['dist/server.js'], {
      env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  let running: ChildProcess = start();
  await answering(url);
  const kill = async () => {
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  };
  return {
    url,
    async restart() {
      await kill();
      running = start();
      await answering(url);
    },
    end: kill,
  };
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const isThere = await fetch(`${url}/openapi.json`)
      .then(({ ok }) => ok)
      .catch(() => false);
    if (isThere) return;
    await pause(50);
  }
  throw new Error(`No service answers at ${url}.`);
}
