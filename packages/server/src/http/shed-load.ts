/** Refuses writes that could not be answered in time, before their bodies are read (admission.ts). Reads have turns of their own. */
import type { FastifyInstance } from 'fastify'
import { type Engine, HoldfastError } from 'holdfast'
import { Admission } from './admission.ts'

export function shedLoad(app: FastifyInstance, engine: Engine): void {
  const { limits } = engine
  const admission = new Admission(
    {
      burstSizeMax: limits.burst_size_max,
      fewestAtOnce: Math.ceil(limits.batch_size_max / 2),
      waitTargetMs: limits.wait_target_ms,
    },
    () => performance.now(),
  )
  const noteRefused = countInLog(app)
  let underway = 0
  app.addHook('onRequest', async ({ method }, reply) => {
    if (method === 'GET' || method === 'HEAD') return
    // Who waits for what somebody else holds keeps nobody else waiting.
    if (!admission.admits(underway - engine.load.aside.requests)) {
      noteRefused()
      throw new HoldfastError('overloaded')
    }
    underway += 1
    // Answered, or the client has gone: whichever comes first.
    let isUnderway = true
    const end = () => {
      if (!isUnderway) return
      isUnderway = false
      underway -= 1
      admission.noteAnswered()
    }
    reply.raw.once('finish', end).once('close', end)
  })
}

/** One line a second, however many are refused. */
function countInLog(app: FastifyInstance): () => void {
  let refused = 0
  let since = Number.NEGATIVE_INFINITY
  return () => {
    refused += 1
    if (performance.now() - since < 1000) return
    app.log.warn({ refused }, 'overloaded: writes are refused')
    refused = 0
    since = performance.now()
  }
}
