/** Whether everything that a cancelled order was placed with is there still. */
import type { ConfiguredRecord } from '../domain/configuration/configuration.ts'
import type { Order } from '../domain/orders/order.ts'
import type { Demand } from '../domain/sourcing/vocabulary.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, reject, rejectAt } from '../errors.ts'
import { listsLocation } from './whereabouts.ts'

/** What stands in the way is named: what is archived by its id, and the location that it insists on. */
export function judgeResumption(state: WorkingSet, order: Order, demands: readonly Demand[]): Rejection | null {
  const { channels, models, locations, items } = state.configuration
  const model = models.get(order.modelId)!
  const pinned = locations.get(order.shipFromId ?? order.pickupLocationId ?? '')
  const lines = state.orderLines.where('order', order.id)
  const wanted = lines.filter(({ line }) => demands.some((demand) => demand.line === line))
  const named: (ConfiguredRecord | undefined)[] = [
    channels.get(order.channelId),
    model,
    pinned,
    ...wanted.map(({ itemId }) => items.get(itemId)),
    ...demands.map(({ item }) => items.get(item)),
  ]
  const archived = new Set(named.filter((one) => one && one.archivedAt !== null).map((one) => one!.id))
  if (archived.size > 0) return reject('names_archived', { data: { names: [...archived] } })
  if (!pinned) return null
  if (!pinned.active) return rejectAt('/order', 'location_inactive', { location: pinned.code })
  if (listsLocation(model, pinned.id)) return null
  return rejectAt('/order', 'location_not_in_model', { location: pinned.code, model: model.code })
}
