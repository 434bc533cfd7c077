import { readFileSync } from 'node:fs';

/** What the service asks of PostgreSQL. Every change is one statement, so there is nothing else to ask. */
export interface Database {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A server. Where left out, PostgreSQL runs in this process. */
  readonly url?: string | undefined;
  /** Where PostgreSQL in this process keeps its data; in memory where left out. */
  readonly folder?: string | undefined;
}

const TABLES = readFileSync(new URL('../tables.sql', import.meta.url), 'utf8');

/** Opens the database, with its tables. */
export const openDatabase = ({ url, folder }: DatabaseOptions = {}): Promise<Database> =>
  url ? onServer(url) : inProcess(folder);

async function onServer(connectionString: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString });
  // A connection that is lost while no one uses it: the next query opens another.
  pool.on('error', ({ message }) => console.error(message));
  // One transaction with a lock: services that start at the same time make the tables one after the other.
  await pool.query(`begin; select pg_advisory_xact_lock(1); ${TABLES} commit`);
  return {
    query: async (sql, values = []) => (await pool.query(sql, [...values])).rows,
    close: () => pool.end(),
  };
}

async function inProcess(folder?: string): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create(folder);
  await pglite.exec(TABLES);
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await pglite.query<Row>(sql, [...values])).rows,
    close: () => pglite.close(),
  };
}
