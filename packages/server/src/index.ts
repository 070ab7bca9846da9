/** What a host program imports to serve an engine of its own over HTTP. */
export { createServer, type ServerOptions } from './http/server.ts'
