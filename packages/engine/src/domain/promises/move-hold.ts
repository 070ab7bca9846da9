/** What a hold has, moved to another location: given up where it stands, and promised there. */
import { plus, sumOf } from '../kernel/quantity.ts'
import type { Demand, Plan } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import { channelOfHold } from './holds.ts'
import { planDemands } from './plan-promise.ts'
import { promisesOf } from './promises-of.ts'
import { replacePromises } from './replace-promises.ts'
import { isOpen, type Reservation, type ReservationItem } from './reservation.ts'

/** One location of the model of the hold's channel, within the cutoff or not: whoever moves a hold knows where to. */
export function planMove(state: WorkingSet, held: Reservation, to: string): Plan {
  const demands = elsewhere(state, held, to).map((item) => demandOf(state, item))
  const there = { ...channelOfHold(state.configuration, held), pinned: to, shipTo: null }
  return planDemands(state, { demands, own: new Map() }, there)
}

export function moveHold(state: WorkingSet, held: Reservation, { to, plan }: { to: string; plan: Plan }): void {
  const moved = {
    ...held,
    revision: held.revision + 1,
    locationId: held.locationId === null ? null : to,
    lines: held.lines.map((line) => (line.locationId === null ? line : { ...line, locationId: to })),
  }
  state.reservations.set(held.id, moved)
  const promises = inOrder(state, held)
  const places = Map.groupBy(promises.filter(isOpen), ({ line, itemId }) => `${line}:${itemId}`)
  const wanted = [...places.values()].map((same) => {
    const { line, itemId } = same[0]!
    const here = same.filter((item) => item.locationId === to)
    const planned = plan.allocations.filter((one) => one.line === line && one.item === itemId)
    const sum = (kind: 'reserved' | 'backordered') => sumOf([...here, ...planned].map((units) => units[kind]))
    const promisedAt = Math.min(...same.map((item) => item.promisedAt))
    return { line, itemId, locationId: to, reserved: sum('reserved'), backordered: sum('backordered'), promisedAt }
  })
  replacePromises(state, moved, { held: promises, wanted })
}

function elsewhere(state: WorkingSet, held: Reservation, to: string): ReservationItem[] {
  return inOrder(state, held).filter((item) => isOpen(item) && item.locationId !== to)
}

/** As they were made. */
function inOrder(state: WorkingSet, held: Reservation): ReservationItem[] {
  return promisesOf(state, held).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function demandOf({ configuration }: WorkingSet, item: ReservationItem): Demand {
  const { id, sku, shippingCategory, requiresShipping } = configuration.items.get(item.itemId)!
  const quantity = plus(item.reserved, item.backordered)
  return { line: item.line, item: id, sku, quantity, shippingCategory, requiresShipping }
}
