import { buildApi } from './api.js';
import { openDatabase } from './database.js';

const { DATABASE_URL, DATA = 'data', HOST = '127.0.0.1', PORT = '3000' } = process.env;

const database = await openDatabase({ url: DATABASE_URL, folder: DATA });
const api = buildApi(database, { log: true });
await api.listen({ host: HOST, port: Number(PORT) });

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await api.close();
    await database.close();
  });
