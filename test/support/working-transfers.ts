/** The transfers of a scene (working-state.ts) that are for no order. */
import { quantity, ZERO } from '../../packages/engine/src/domain/kernel/quantity.ts'
import type { ReservationItem } from '../../packages/engine/src/domain/promises/reservation.ts'
import { emptyLevel, levelKey } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import {
  NOTHING_SENT,
  type StockTransfer,
  transferLineKey,
} from '../../packages/engine/src/domain/transfers/stock-transfer.ts'
import type { WorkingSet } from '../../packages/engine/src/domain/working-set.ts'

export type FreeTransferScene = Partial<Pick<StockTransfer, 'state'>> & {
  from: string
  to: string
  /** `3 S1`: reserved at the origin, on their way, or arrived, as the state says; `3 S1 waiting` is not there yet. */
  goods: string[]
}

/** The transfer of the number `T-1` has that for its id too. */
export function putFreeTransfer(state: WorkingSet, number: string, scene: FreeTransferScene): void {
  const { from, to, goods, ...fields } = scene
  const transfer: StockTransfer = {
    id: number,
    number,
    orderId: null,
    shipmentId: null,
    fromLocationId: from,
    toLocationId: to,
    state: 'upcoming',
    createdAt: 0,
    dispatchedAt: null,
    completedAt: null,
    ...fields,
  }
  state.transfers.put(transfer.id, transfer)
  goods.forEach((text, line) => {
    putLine(state, transfer, line, text)
  })
}

function putLine(state: WorkingSet, transfer: StockTransfer, line: number, text: string): void {
  const [units, itemId, waiting] = text.split(' ') as [string, string, string | undefined]
  const all = quantity(Number(units))
  const isOut = transfer.state === 'in_transit'
  const row = {
    ...{ transferId: transfer.id, line, itemId, sku: itemId, quantity: all, ...NOTHING_SENT },
    inTransit: isOut ? all : ZERO,
    accepted: transfer.state === 'completed' ? all : ZERO,
  }
  state.transferLines.put(transferLineKey(row), row)
  if (isOut) putLevel(state, { itemId, locationId: transfer.toLocationId }, { incoming: all })
  if (!['upcoming', 'picking', 'on_hold'].includes(transfer.state)) return
  const held = waiting ? { reserved: ZERO, backordered: all } : { reserved: all, backordered: ZERO }
  const place = { itemId, locationId: transfer.fromLocationId }
  const item: ReservationItem = {
    ...{ id: `of-${transfer.id}-${line}`, reservationId: transfer.id, revision: 1, line, ...place, ...held },
    ...{ owner: { kind: 'stock_transfer', id: transfer.id }, fulfilled: ZERO, released: ZERO, uncounted: ZERO },
    ...{ hasLeft: false, expiresAt: null, promisedAt: 0 },
  }
  state.reservationItems.put(item.id, item)
  putLevel(state, place, held)
}

type Amounts = { incoming?: number; reserved?: number; backordered?: number }

function putLevel(state: WorkingSet, { itemId, locationId }: { itemId: string; locationId: string }, more: Amounts) {
  const level = state.levels.get(levelKey(itemId, locationId)) ?? emptyLevel(itemId, locationId)
  const sums = Object.entries(more).map(([name, added]) => [name, level[name as keyof Amounts] + added])
  state.levels.put(levelKey(itemId, locationId), { ...level, ...Object.fromEntries(sums) })
}
