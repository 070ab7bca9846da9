/**
 * The plan that a live hold guarantees: what it has is taken where it stands, whatever has become of the model, the
 * cutoff, the location or the level since; only what is wanted beyond it is sourced anew.
 */
import { setting } from '../configuration/settings.ts'
import { itemLayers } from '../configuration/settings-layers.ts'
import { minus, multiple, plus, type Quantity, quantity, sumOf, timesIn } from '../kernel/quantity.ts'
import { explainHeld } from '../sourcing/explain-held.ts'
import { sortLocations } from '../sourcing/sort.ts'
import { type SplitRule, splitIntoShipments } from '../sourcing/split.ts'
import { type HeldUnits, takeHeld } from '../sourcing/take-held.ts'
import type { Allocation, CandidateLocation, Demand, Plan, Shortage, SourcingStrategy } from '../sourcing/vocabulary.ts'
import { levelKey } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import { candidateLocation, candidateLocations, type Sourcing } from './candidate-locations.ts'
import { type Asker, demandsOf, heldBy, planDemands } from './plan-promise.ts'
import type { ReservationItem } from './reservation.ts'
import { type SourcingWishes, sourcingPolicy } from './sourcing-policy.ts'

export function planFromHolds(state: WorkingSet, asker: Asker, sourcing: Sourcing, wishes: SourcingWishes): Plan {
  const { configuration } = state
  const policy = sourcingPolicy(configuration, sourcing, wishes)
  const held = heldBy(state, asker).filter(
    ({ locationId }) => sourcing.pinned === null || locationId === sourcing.pinned,
  )
  const locations = sortLocations(standingAt(state, held, sourcing), policy)
  const isCounted = (itemId: string) => setting(itemLayers(configuration, itemId, sourcing.model), 'tracked') === true
  const demands = demandsOf(asker)
  const { shares, rest, left } = takeHeld(demands, unitsHeld(held, locations), isCounted)
  const own = new Map(left.map((units) => [levelKey(units.item, locations[units.position]!.id), units] as const))
  const sourced = planDemands(state, { demands: rest, own }, sourcing, wishes)
  const explanation = explainHeld(shares, locations, sourced.explanation)
  const shortages = sourced.shortages.map((shortage) => withHeld(shortage, demands, rest))
  if (shortages.length > 0 && !policy.partial) {
    return { allocations: [], shipments: [], transfers: [], shortages, explanation }
  }
  const standing = splitIntoShipments(shares, locations, splitRule(policy.strategy, demands))
  return { ...joined(standing, sourced), shortages, explanation }
}

/** The locations that the holds stand at. One that has left the model comes last. */
function standingAt(state: WorkingSet, held: readonly ReservationItem[], sourcing: Sourcing): CandidateLocation[] {
  const listed = candidateLocations(state.configuration, sourcing.model)
  return [...new Set(held.map(({ locationId }) => locationId))].map(
    (id) => listed.find((location) => location.id === id) ?? candidateLocation(state.configuration, id),
  )
}

/** In the order of the locations, one for each item there. */
function unitsHeld(held: readonly ReservationItem[], locations: readonly CandidateLocation[]): HeldUnits[] {
  return locations.flatMap(({ id }, position) => {
    const here = Map.groupBy(
      held.filter((item) => item.locationId === id),
      (item) => item.itemId,
    )
    return [...here].map(([item, promises]) => ({
      item,
      position,
      reserved: sumOf(promises.map((promise) => promise.reserved)),
      backordered: sumOf(promises.map((promise) => promise.backordered)),
    }))
  })
}

/** As the strategy packs, except that nothing is brought together from other locations. */
function splitRule(strategy: SourcingStrategy, demands: readonly Demand[]): SplitRule {
  const hasKit = demands.some((demand) => demand.perKit !== undefined)
  if (strategy === 'no_split') return { hub: null, together: 'order', backorderedApart: false }
  if (strategy === 'split_by_line_items' && !hasKit) return { hub: null, together: 'line', backorderedApart: true }
  return { hub: null, together: 'category', backorderedApart: strategy.startsWith('split') }
}

/** Over all that was asked for, with what is held of it. */
function withHeld(shortage: Shortage, demands: readonly Demand[], rest: readonly Demand[]): Shortage {
  const asked = demands.filter((demand) => isShort(demand, shortage))
  const requested = unitsAsked(asked, shortage)
  const open = unitsAsked(
    rest.filter((demand) => isShort(demand, shortage)),
    shortage,
  )
  const lines = [...new Set([...shortage.lines, ...asked.map(({ line }) => line)])]
  return { ...shortage, lines, requested, available: plus(shortage.available, minus(requested, open)) }
}

/** It is the item that is short, or a part of the kit. */
function isShort({ item, kit }: Demand, shortage: Shortage): boolean {
  return item === shortage.item || kit?.item === shortage.item
}

/** Of a kit that is short as a whole, in kits: each part of a line stands for all. */
function unitsAsked(demands: readonly Demand[], shortage: Shortage): Quantity {
  const lines = Map.groupBy(demands, ({ line }) => line)
  const amounts = [...lines.values()].flatMap((ofLine) => {
    const [{ kit, perKit, quantity: units }] = ofLine as [Demand]
    const isOfKits = kit?.item === shortage.item && perKit !== undefined
    return isOfKits ? multiple(timesIn(units, perKit), quantity(1)) : ofLine.map((one) => one.quantity)
  })
  return sumOf(amounts)
}

function joined(first: Pick<Plan, 'allocations' | 'shipments' | 'transfers'>, second: Plan) {
  const shift = (index: number | null, by: number) => (index === null ? null : index + by)
  const shifted = second.allocations.map(
    (allocation): Allocation => ({
      ...allocation,
      shipment: shift(allocation.shipment, first.shipments.length),
      transfer: shift(allocation.transfer, first.transfers.length),
    }),
  )
  const transfers = second.transfers.map((transfer) => ({
    ...transfer,
    shipment: transfer.shipment + first.shipments.length,
  }))
  return {
    allocations: [...first.allocations, ...shifted],
    shipments: [...first.shipments, ...second.shipments],
    transfers: [...first.transfers, ...transfers],
  }
}
