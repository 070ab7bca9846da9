import { toUnits } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { type PartOfLine, splitOffRest } from './pass-units.ts'
import type { Shipment } from './shipment.ts'
import { refreshHold } from './shipment-hold.ts'
import { shipmentData } from './shipment-kind.ts'

/** What does not leave now is a shipment of its own, and that is announced. */
export function splitOff(state: WorkingSet, shipment: Shipment, rest: readonly PartOfLine[]): Shipment {
  const made = splitOffRest(state, shipment, rest)
  const lines = rest.map(({ sku, quantity }) => ({ sku, quantity: toUnits(quantity) }))
  const data = { ...shipmentData(state, made), from: shipment.number, lines }
  state.emit('shipment_split', shipment.orderId, data)
  // Whatever it waited for, the rest waits for now.
  refreshHold(state, shipment)
  return made
}
