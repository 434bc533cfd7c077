import Fastify from 'fastify';
import type { Database } from './database.js';
import { openApi } from './openapi.js';
import { loggable, problemOf } from './problem.js';
import type { Request } from './routes.js';
import { routes } from './routes.js';

/** The service, not yet listening. */
export function buildApi(database: Database, { log = false } = {}) {
  const api = Fastify({ logger: log });
  for (const { method, path, handle } of routes)
    api.route({
      method,
      url: path.replace(/\{(\w+)\}/g, ':$1'),
      handler: ({ params, query, body }) => handle(database, { params, query, body } as Request),
    });
  const description = openApi(routes);
  api.get('/openapi.json', () => description);
  api.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status < 500) request.log.info(loggable(problem));
    else request.log.error(error);
    return reply.code(problem.status).type('application/problem+json').send(problem);
  });
  return api;
}
