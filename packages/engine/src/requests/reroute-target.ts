/** Where units of a shipment are to go: a location, with a shipment of their own, or a shipment of their order. */
import type { Configuration } from '../domain/configuration/configuration.ts'
import { openSteps } from '../domain/documents/steps.ts'
import { SHIPMENT_STEPS, type Shipment } from '../domain/orders/shipment.ts'
import { SHIPMENT } from '../domain/orders/shipment-kind.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, rejectAt } from '../errors.ts'
import { listsLocation } from './whereabouts.ts'

export type Target = { locationId: string; into: Shipment | null }
export type NamedTarget = { location?: string; into?: string }

export function readTarget(
  state: WorkingSet,
  from: Shipment,
  { location, into }: NamedTarget,
): ({ ok: true } & Target) | Rejection {
  if ((location === undefined) === (into === undefined)) return rejectAt('/into', 'conflicting_constraints')
  if (into === undefined) return readLocation(state, from, state.configuration, location!)
  const shipment = state.shipment(into)
  if (!shipment) return SHIPMENT.notFound()
  if (shipment.id === from.id || shipment.orderId !== from.orderId) return rejectAt('/into', 'other_shipment_needed')
  if (!openSteps(SHIPMENT_STEPS, shipment.state).includes('reroute')) return SHIPMENT.conflict(shipment)
  return { ok: true, locationId: shipment.locationId, into: shipment }
}

function readLocation(
  state: WorkingSet,
  from: Shipment,
  { locations, models }: Configuration,
  name: string,
): ({ ok: true } & Target) | Rejection {
  const location = locations.named(name)
  if (!location) return rejectAt('/location', 'unknown_location', { location: name })
  if (!location.active) return rejectAt('/location', 'location_inactive', { location: location.code })
  const model = models.get(state.orders.get(from.orderId)!.modelId)!
  if (!listsLocation(model, location.id)) {
    return rejectAt('/location', 'location_not_in_model', { location: location.code, model: model.code })
  }
  return { ok: true, locationId: location.id, into: null }
}
