/** What a host program imports to serve an engine of its own over HTTP. */

/** The OpenAPI document under given limits, without a service that runs. */
export { apiDocument } from './http/api.ts'
/** The service as a Fastify instance that does not listen yet. Closing it leaves the engine open. */
export { createServer, type ServerOptions } from './http/server.ts'
