import { ComplaintsError } from 'housing-complaints';
import { Refusal } from './refusal.js';

/** An answer about what went wrong, as RFC 9457 has it. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  /** The library's code, which is stable; its sentences are not. */
  readonly code?: string;
  /** What is wrong, where, and what would be right. */
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
  /** What can be given instead. */
  readonly possible?: readonly string[];
  readonly [also: string]: unknown;
}

/** What is stored is not as the library now has it: nothing that the caller sent is wrong. */
const OF_THE_STORE = /^complaint\//;

export function problemOf(error: unknown): Problem {
  if (error instanceof ComplaintsError) {
    const { code, issues, message, details } = error;
    const [title = code] = message.split('\n');
    const told = issues.length > 0 ? issues : [{ path: '', message }];
    const { possible } = details;
    const status = OF_THE_STORE.test(code) ? 409 : 422;
    return { title, status, code, issues: told, ...(possible && { possible }) };
  }
  if (error instanceof Refusal)
    return { title: error.message, status: error.status, ...error.also };
  const { statusCode: status = 500, message } = error as { statusCode?: number; message: string };
  // What Fastify refuses, such as a body that is no JSON, is the caller's; anything else stays here.
  return status < 500
    ? { title: message, status }
    : { title: 'Something went wrong here.', status };
}

/** What may be logged: codes and places. Sentences can quote what was sent. */
export const loggable = ({ status, code, issues }: Problem) => ({
  status,
  code,
  paths: issues?.map(({ path }) => path),
});
