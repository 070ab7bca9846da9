/**
 * How many bytes of bodies are held at once, from their first byte to their answer: a few thousand large ones would take
 * all the memory there is before any queue could refuse them. A body that does not say how long it is counts as the
 * longest that is taken.
 */
import type { FastifyInstance } from 'fastify'
import { HoldfastError, type Limits } from 'holdfast'

export function boundBodies(app: FastifyInstance, limits: Limits): void {
  let held = 0
  app.addHook('onRequest', async ({ headers }, reply) => {
    const isChunked = headers['transfer-encoding'] !== undefined
    const bytes = isChunked ? limits.body_bytes_max : Number(headers['content-length'] ?? 0)
    // What is too large is refused by its length, and none of it is read.
    if (bytes === 0 || bytes > limits.body_bytes_max) return
    if (held > 0 && held + bytes > limits.queue_bytes_max) throw new HoldfastError('queue_full')
    held += bytes
    // Answered, or the client has gone: whichever comes first.
    let isHeld = true
    const letGo = () => {
      if (isHeld) held -= bytes
      isHeld = false
    }
    reply.raw.once('finish', letGo).once('close', letGo)
  })
}
