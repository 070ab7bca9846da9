/**
 * Connections of a service that stops. Node takes one over which nothing was asked yet for busy until its first request is late, and one
 * that was busy when the service began to stop is kept open for a next request: the service would wait for both.
 */
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

const LOOK_EVERY_MS = 20

export function dropUnusedConnections(app: FastifyInstance): void {
  const unused = new Set<Socket>()
  let isStopping = false
  app.server.on('connection', (socket: Socket) => {
    // It had waited to be taken, and comes too late.
    if (isStopping) return socket.destroy()
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  app.server.prependListener('request', ({ socket }) => unused.delete(socket))
  app.addHook('preClose', async () => {
    isStopping = true
    for (const socket of unused) socket.destroy()
    // One that never listened is never closed either.
    if (!app.server.listening) return
    const answered = setInterval(() => app.server.closeIdleConnections(), LOOK_EVERY_MS)
    app.server.once('close', () => clearInterval(answered))
  })
}
