/** What a host program imports to serve an engine of its own over HTTP. */

/** The OpenAPI document under given limits, without a service that runs. */
export { apiDocument } from './http/api.ts'
/** The service as a Fastify instance that does not listen yet. Closing it leaves the engine open. */
export { createServer, type ServerOptions } from './http/server.ts'
/** Tells the endpoints of webhooks what happens; one process on a database at least should. */
export { startWebhooks, type WebhookSender } from './webhooks/send-webhooks.ts'
