/** Of what something is a return: of an order, or of what stands for one. */
import { DEFAULT_CODE, type InventoryModel, type SalesChannel } from '../domain/configuration/configuration.ts'
import type { Order } from '../domain/orders/order.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, rejectAt } from '../errors.ts'

export type SentReturn = {
  channel?: string
  lines?: readonly unknown[]
  to_origin?: boolean
  reason?: string
  reference?: string
}

/** An order has its channel and its model; without one there is a reason, a reference, and lines, and nowhere that it came from. */
export function readReturnOf(
  { configuration }: WorkingSet,
  order: Order | null,
  sent: SentReturn,
): { ok: true; channel: SalesChannel; model: InventoryModel } | Rejection {
  const { channels, models } = configuration
  if (order) {
    if (sent.channel !== undefined) return rejectAt('/channel', 'conflicting_constraints')
    if (sent.reference !== undefined) return rejectAt('/reference', 'conflicting_constraints')
    return { ok: true, channel: channels.get(order.channelId)!, model: models.get(order.modelId)! }
  }
  for (const member of ['reason', 'reference', 'lines'] as const)
    if (sent[member] === undefined) return rejectAt(`/${member}`, 'order_required')
  if (sent.to_origin) return rejectAt('/to_origin', 'order_required')
  const channel = configuration.channel(sent.channel)
  if (!channel) return rejectAt('/channel', 'unknown_channel', { channel: sent.channel ?? DEFAULT_CODE })
  return { ok: true, channel, model: models.get(channel.modelId)! }
}
