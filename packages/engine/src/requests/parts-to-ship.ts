/** What of a shipment is to leave now, and why it may not. */
import { minus, type Quantity } from '../domain/kernel/quantity.ts'
import { linesOfShipment, type PartOfLine, promisesOfLine, restOf } from '../domain/orders/pass-units.ts'
import type { HoldReason, Shipment } from '../domain/orders/shipment.ts'
import { uncoveredReasons } from '../domain/orders/shipment-hold.ts'
import { SHIPMENT } from '../domain/orders/shipment-kind.ts'
import { type Standing, unitsOf, WAITING_FIRST } from '../domain/promises/choose-units.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, reject } from '../errors.ts'
import { type NamedPartOfLine, readPartsOfLines } from './parts-of-lines.ts'

const COVERED: readonly Standing[] = ['reserved', 'uncounted', 'fulfilled']

export type WhatToShip = { lines?: NamedPartOfLine[]; without_stock?: boolean }

/** All of it, or so much of its lines. */
export function readPartsToShip(
  state: WorkingSet,
  shipment: Shipment,
  { lines }: WhatToShip,
): { ok: true; parts: PartOfLine[] } | Rejection {
  const own = linesOfShipment(state, shipment)
  if (lines === undefined) return { ok: true, parts: own }
  const available = (line: number, itemId: string) => own.find((one) => one.line === line && one.itemId === itemId)
  return readPartsOfLines({ state, orderId: shipment.orderId, available }, lines)
}

/**
 * A hold of a person or of the location stops the whole of it. What waits for goods stops what would leave without them: the
 * rest may leave, and so may, with without_stock, what stands here by word of whoever ships it.
 */
export function refuseToShip(
  state: WorkingSet,
  shipment: Shipment,
  parts: readonly PartOfLine[],
  { without_stock: withoutStock = false }: WhatToShip,
): Rejection | null {
  const waitsForGoods = (reason: HoldReason) => reason === 'transfer' || reason === 'backordered'
  if (shipment.state === 'on_hold' && !shipment.holdReasons.every(waitsForGoods)) return SHIPMENT.conflict(shipment)
  const byHand = state.orders.get(shipment.orderId)!.stockDecrement === 'manual'
  const isWhole = restOf(state, shipment, parts).length === 0
  if (byHand && isWhole && shipment.state !== 'on_hold') return null
  const standings = withoutStock ? WAITING_FIRST : COVERED
  const missing = (part: PartOfLine): Quantity =>
    minus(part.quantity, unitsOf(promisesOfLine(state, shipment, part), standings))
  const isShort = parts.some((part) => missing(part) > 0)
  const awaitsTransfer = isWhole && shipment.holdReasons.includes('transfer')
  if (!isShort && !awaitsTransfer) return null
  if (shipment.state === 'on_hold') return SHIPMENT.conflict(shipment)
  return reject('shipment_on_hold', { data: { hold_reasons: uncoveredReasons(state, shipment) } })
}
