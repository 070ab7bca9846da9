/** Batches as spans of their own, with a link to each of the requests that they carry out: one batch is of many traces. */
import type { SpanContext } from '@opentelemetry/api'
import { ROOT_CONTEXT } from '@opentelemetry/api'
import type { Observer } from 'holdfast'
import type { Tracing } from './tracing.ts'

export function tracedBatches(tracing: Tracing): Observer {
  return {
    sender: () => tracing.span?.spanContext(),
    batch: ({ lane, commands, senders, waitedMs }, work) => {
      const sent = senders.filter((sender) => sender !== undefined) as SpanContext[]
      const attributes = {
        'holdfast.lane': lane,
        'holdfast.batch.size': commands.length,
        'holdfast.batch.waited_ms': waitedMs,
        'holdfast.commands': [...new Set(commands)],
      }
      const links = sent.map((context) => ({ context }))
      return tracing.around('batch', { attributes, links, parent: ROOT_CONTEXT }, work)
    },
    followUps: (commands, work) =>
      tracing.around('follow-ups', { attributes: { 'holdfast.commands': [...new Set(commands)] } }, work),
  }
}

/** Both are told. */
export function bothObserve(one: Observer, other: Observer | undefined): Observer {
  if (!other) return one
  return {
    sender: () => other.sender(),
    batch: (batch, work) => one.batch(batch, () => other.batch(batch, work)),
    followUps: (commands, work) => one.followUps(commands, () => other.followUps(commands, work)),
  }
}
