import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A program that was started, and has to be ended. */
export interface Running {
  readonly url: string;
  end(): Promise<void>;
}

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};

/** The Redis at REDIS_URL; where there is none, one of our own that keeps nothing. */
export async function redis(): Promise<Running> {
  const { REDIS_URL } = process.env;
  if (REDIS_URL) return { url: REDIS_URL, end: async () => {} };
  const port = await freePort();
  const options = {
    '--port': String(port),
    '--bind': '127.0.0.1',
    '--save': '',
    '--appendonly': 'no',
  };
  const server = spawn('redis-server', Object.entries(options).flat(), { stdio: 'ignore' });
  const missing = once(server, 'error').then(() => {
    throw new Error('Install redis-server, or set REDIS_URL.');
  });
  await Promise.race([missing, answering(port)]);
  process.once('exit', () => server.kill('SIGKILL'));
  return { url: `redis://127.0.0.1:${port}`, end: () => end(server, 'SIGTERM') };
}

/** A worker as a process of its own. */
export function startWorker(url: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/worker.ts'], {
    ...{ env: { ...process.env, REDIS_URL: url }, stdio: ['ignore', 'ignore', 'inherit'] },
  });
  const onExit = () => child.kill('SIGKILL');
  process.once('exit', onExit);
  return {
    kill: () => end(child, 'SIGKILL'),
    end: () => end(child, 'SIGTERM'),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const socket = createConnection(port, '127.0.0.1');
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await pause(100);
  }
  throw new Error('Redis does not answer.');
}
