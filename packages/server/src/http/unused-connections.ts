/**
 * Connections over which nothing was asked yet. Node takes them for busy until their first request is late, and a service that stops would
 * wait for them as long.
 */
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

export function dropUnusedConnections(app: FastifyInstance): void {
  const unused = new Set<Socket>()
  app.server.on('connection', (socket: Socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  app.server.prependListener('request', ({ socket }) => unused.delete(socket))
  app.addHook('preClose', async () => {
    for (const socket of unused) socket.destroy()
  })
}
