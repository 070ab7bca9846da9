import { type Quantity, ZERO } from '../kernel/quantity.ts'
import { returnNumbers } from '../orders/document-numbers.ts'
import type { Order } from '../orders/order.ts'
import type { WorkingSet } from '../working-set.ts'
import { type Return, type ReturnLine, returnLineKey } from './return.ts'
import { originsOf, thereAndBack } from './returnable.ts'

export type NewReturn = Pick<
  Return,
  'channelId' | 'locationId' | 'reason' | 'reference' | 'externalReference' | 'metadata'
> & {
  /** Given by whoever asks; undefined: made of the order's, or its id. */
  number: string | undefined
  order: Order | null
  parts: readonly ReturnedPart[]
}

export type ReturnedPart = Pick<ReturnLine, 'orderLine' | 'itemId' | 'sku' | 'quantity'>

/** Writes down what is to come back, and where each unit goes. */
export function recordReturn(state: WorkingSet, asked: NewReturn): Return {
  const { number, order, parts, locationId } = asked
  const id = state.newId()
  // Before its own row is there: what it takes along does not count against itself.
  const placed = parts.flatMap((part) =>
    destinationsOf(state, order, locationId, part).map((to) => ({ ...part, ...to })),
  )
  const made: Return = {
    id,
    number: number ?? (order ? returnNumbers(state, order).next().value : id),
    orderId: order?.id ?? null,
    channelId: asked.channelId,
    state: 'requested',
    locationId,
    reason: asked.reason,
    reference: asked.reference,
    rejectionReason: null,
    exchangeOrder: null,
    externalReference: asked.externalReference,
    metadata: asked.metadata,
    createdAt: state.now,
    approvedAt: null,
    shippedAt: null,
    receivedAt: null,
  }
  state.returns.set(id, made)
  placed.forEach((part, line) => {
    const row = { ...UNTOUCHED, returnId: id, line, ...part }
    state.returnLines.set(returnLineKey(row), row)
  })
  return made
}

const UNTOUCHED = {
  received: ZERO,
  rejected: ZERO,
  resellable: ZERO,
  damaged: ZERO,
  quarantined: ZERO,
  scrap: ZERO,
  counted: ZERO,
}

function destinationsOf(
  state: WorkingSet,
  order: Order | null,
  locationId: string | null,
  { orderLine, itemId, quantity }: ReturnedPart,
): { locationId: string; quantity: Quantity }[] {
  if (locationId !== null) return [{ locationId, quantity }]
  return originsOf(state, thereAndBack(state, order!.id), { line: orderLine!, itemId, quantity })
}
