/** What was promised of a shipment: by when it leaves, and when it arrives then; or by when it is ready for who fetches it. */
import { promisedWindow, readyAt } from '../shipping/promised-window.ts'
import type { WorkingSet } from '../working-set.ts'
import { isForPickup } from './pickup.ts'
import type { HoldReason, Shipment } from './shipment.ts'

const GOODS_MISSING: readonly HoldReason[] = ['transfer', 'backordered']

type Window = Pick<Shipment, 'shipBy' | 'deliverFrom' | 'deliverUntil'>

/**
 * What is new of it: from the moment at which all of its goods are there, when nobody knew before. What has been promised once
 * stays promised, whatever becomes of the shipment.
 */
export function windowNow(
  state: WorkingSet,
  shipment: Pick<Shipment, 'orderId' | 'locationId' | 'shippingMethodId' | 'shipBy' | 'holdReasons'>,
): Partial<Window> {
  const { locationId, shippingMethodId, shipBy, holdReasons } = shipment
  const isMissing = holdReasons.some((reason) => GOODS_MISSING.includes(reason))
  if (shipBy !== null || isMissing) return {}
  const { locations, shippingMethods } = state.configuration
  const location = locations.get(locationId)!
  if (isForPickup(state, shipment)) return { shipBy: readyAt(location, state.now) }
  if (shippingMethodId === null) return {}
  return promisedWindow(shippingMethods.get(shippingMethodId)!, location, state.now)
}
