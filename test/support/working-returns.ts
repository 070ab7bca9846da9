/** The returns of a scene (working-state.ts): `O-1-R1` of the order O-1, any other of none. */
import { quantity, ZERO } from '../../packages/engine/src/domain/kernel/quantity.ts'
import { type Return, type ReturnLine, returnLineKey } from '../../packages/engine/src/domain/returns/return.ts'
import type { WorkingSet } from '../../packages/engine/src/domain/working-set.ts'

const UNITS = ['received', 'rejected', 'resellable', 'damaged', 'quarantined', 'scrap', 'counted'] as const
type Units = Partial<Record<(typeof UNITS)[number], number>>

export type ReturnScene = Partial<
  Pick<Return, 'state' | 'locationId' | 'reason' | 'reference' | 'exchangeOrder' | 'channelId' | 'metadata'>
> & {
  /** `2 S1@A`: what comes back, and where it goes; of the order's line of the same index. */
  lines: string[]
  /** What has become of each of them, in units. */
  done?: Units[]
}

export function putReturn(state: WorkingSet, number: string, scene: ReturnScene): void {
  const { lines, done = [], ...fields } = scene
  const orderId = state.order(number.replace(/-R\d+$/, ''))?.id ?? null
  const one: Return = {
    id: number,
    number,
    orderId,
    channelId: 'default',
    state: 'requested',
    locationId: 'A',
    reason: orderId === null ? 'too small' : null,
    reference: orderId === null ? 'receipt 7' : null,
    rejectionReason: null,
    exchangeOrder: null,
    externalReference: null,
    metadata: {},
    createdAt: 0,
    approvedAt: null,
    shippedAt: null,
    receivedAt: null,
    ...fields,
  }
  state.returns.put(one.id, one)
  lines.forEach((text, line) => {
    const [, units, itemId, locationId] = /^([\d.]+) ([^@ ]+)@(\S+)$/.exec(text) ?? []
    const orderLine = orderId === null ? null : line
    const row = { returnId: one.id, line, orderLine, itemId: itemId!, sku: itemId!, locationId: locationId! }
    const amounts = Object.fromEntries(UNITS.map((name) => [name, quantity(done[line]?.[name] ?? 0)]))
    const blank = { quantity: ZERO } as ReturnLine
    const put: ReturnLine = { ...blank, ...amounts, ...row, quantity: quantity(Number(units)) }
    state.returnLines.put(returnLineKey(put), put)
  })
}
