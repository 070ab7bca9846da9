/** One location takes the place of another, with all that stands and is promised there. */
import { isLive } from '../archiving.ts'
import type { Draw } from '../drawing/draw.ts'
import { balance } from '../levels/ledger.ts'
import { levelOf } from '../levels/level.ts'
import { move } from '../levels/record-movement.ts'
import { removeLevel } from '../levels/remove-level.ts'
import { isBare, isPromised } from '../levels/standing.ts'
import { promiseAt } from '../orders/move-backorders.ts'
import type { Order } from '../orders/order.ts'
import { promisesOfOrder } from '../orders/order-promises.ts'
import { Refused } from '../refused.ts'
import { counts, free, isHold } from '../reservations/promises.ts'
import type { Promised } from '../reservations/reservation.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { allPromisesFor } from '../shipments/hold-reasons.ts'
import { isUnderway, type Shipment, shipmentsOf } from '../shipments/shipment.ts'
import { transfersOf } from '../transfers/transfer.ts'
import { defineVerb, type FollowUp } from '../verb.ts'
import type { World } from '../world.ts'
import { type Location, locationOf, type Relocation } from './location.ts'
import { locationShown } from './location-fields.ts'

export const replaceLocation = defineVerb<Expecting & { location: string; by: string }>({
  name: 'replace_location',
  decide: (world, input) => {
    const location = locationOf(world, input.location)
    if (!location) throw new Refused('stock_location_not_found')
    refuseStale(location, input)
    replace(world, location, input.by)
    return () => locationShown(location)
  },
  weight: 0.3,
  draw: (draw) => {
    const [location, by] = drawReplaced(draw)
    return { location, by, ...drawExpected(draw, locationOf(draw.world, location)) }
  },
})

/** Those that the generator makes: the others have too much to do. */
export function drawReplaced(draw: Draw): [location: string, by: string] {
  const made = draw.world.locations.filter((one) => isLive(one) && one.code.startsWith('hall-')).map(({ code }) => code)
  const location = draw.wrongly(0.3) || made.length === 0 ? 'nowhere' : draw.random.pick(made)
  return [location as string, draw.wrongly(0.3) ? 'nowhere' : (draw.random.pick(made) ?? 'muc')]
}

export function replace(world: World, location: Location, code: string): void {
  const by = locationOf(world, code)
  if (!by) throw new Refused('unknown_location')
  if (by === location) throw new Refused('conflicting_constraints')
  if (!by.active) throw new Refused('location_inactive')
  const way = { from: location.code, to: by.code }
  for (const model of world.models.filter(isLive)) {
    const named = [...model.locations, ...model.returnLocations].some((one) => one.location === way.from)
    if (!named) continue
    model.locations = instead(model.locations, way)
    model.returnLocations = instead(model.returnLocations, way)
    model.revision += 1
  }
  for (const method of world.methods.filter(isLive)) {
    const named = [...(method.locations ?? []), ...method.lead_times.map((one) => one.location)]
    if (!named.includes(way.from)) continue
    const codes = method.locations?.map((code) => (code === way.from ? way.to : code)) ?? null
    method.locations = codes && [...new Set(codes)]
    method.lead_times = instead(method.lead_times, way)
    method.revision += 1
  }
  location.replacedBy = by.id
  location.revision += 1
  world.toRelocate.push({ from: location.id, to: by.id })
}

/** By code; nothing where nobody is left to take its place. */
function waysOf(world: World): Relocation[] {
  return world.toRelocate.flatMap(({ from, to }) => {
    const code = world.locations.find((one) => one.id === from)!.code
    const by = successor(world, to, [])
    return by && by.id !== from && locationOf(world, code)?.id === from ? [{ from: code, to: by.code }] : []
  })
}

function successor(world: World, id: string | null, passed: readonly (string | null)[]): Location | undefined {
  const location = passed.includes(id) ? undefined : world.locations.find((one) => one.id === id)
  return !location || isLive(location) ? location : successor(world, location.replacedBy, [...passed, id])
}

function instead<Entry extends { location: string }>(entries: readonly Entry[], { from, to }: Relocation): Entry[] {
  if (entries.some(({ location }) => location === to)) return entries.filter(({ location }) => location !== from)
  return entries.map((entry) => (entry.location === from ? { ...entry, location: to } : entry))
}

export const relocatePromises: FollowUp = {
  name: 'relocate_promises',
  isDue: (world) => world.toRelocate.length > 0,
  carryOut: (world) => {
    for (const way of waysOf(world)) {
      for (const order of world.orders) relocateOrder(world, order, way)
      for (const held of world.reservations.filter(isHold)) {
        const own = world.promises.filter(
          (one) => one.reservation === held.id && one.owner === null && one.location === way.from && isOpen(world, one),
        )
        if ((own.length === 0 && !counts(world, held)) || !mayGo(world, own, way)) continue
        if (held.location === way.from) held.location = way.to
        held.lines = held.lines.map((line) => (line.location === way.from ? { ...line, location: way.to } : line))
        relocate(world, own, way)
      }
    }
  },
}

/** What is promised to nobody. */
export const relocateLevel: FollowUp = {
  name: 'relocate_level',
  isDue: (world) => world.toRelocate.length > 0,
  carryOut: (world) => {
    const ways = waysOf(world)
    world.toRelocate = []
    for (const way of ways)
      for (const level of world.levels.filter(({ location }) => location === way.from)) {
        const { item } = level
        if (isFrozen(world, item, way)) continue
        makeLevelThere(world, item, way)
        carry(world, item, way, { account: 'on_hand', quantity: free(world, item, way.from) })
        for (const account of ['quarantined', 'damaged'])
          carry(world, item, way, { account, quantity: balance(world, item, `${account}@${way.from}`) })
        const isClosing = locationOf(world, way.from)!.closingAt !== null
        if (isClosing && !isPromised(world, level) && isBare(world, level)) removeLevel(world, level)
      }
  },
}

function relocateOrder(world: World, order: Order, way: Relocation): void {
  const shipments = shipmentsOf(world, order).filter((one) => one.location === way.from && isUnderway(one))
  const own = promisesOfOrder(world, order.number).filter(
    (one) => one.owner === null && one.location === way.from && isOpen(world, one),
  )
  if (shipments.length === 0 && own.length === 0 && !hasOpen(world, order, way)) return
  if (order.pickupLocation === way.from) return
  if (order.shipFrom === way.from) {
    order.shipFrom = way.to
    order.placedWith = { ...order.placedWith, location: locationOf(world, way.to)!.id }
  }
  for (const shipment of shipments) relocateShipment(world, order, shipment, way)
  if (mayGo(world, own, way)) relocate(world, own, way)
}

function hasOpen(world: World, order: Order, way: Relocation): boolean {
  return promisesOfOrder(world, order.number).some((one) => one.location === way.from && isOpen(world, one))
}

function relocateShipment(world: World, order: Order, shipment: Shipment, way: Relocation): void {
  const awaits = transfersOf(world, order).some(
    (one) => one.shipment === shipment.number && !['completed', 'cancelled'].includes(one.state),
  )
  const promises = allPromisesFor(world, shipment)
  if (awaits || !mayGo(world, promises, way)) return
  Object.assign(shipment, { location: way.to, isLifted: false })
  relocate(world, promises, way)
}

function isOpen(world: World, promise: Promised): boolean {
  return promise.reserved + promise.backordered > 0 && counts(world, promise)
}

function mayGo(world: World, promises: readonly Promised[], way: Relocation): boolean {
  return promises.every(({ item }) => !isFrozen(world, item, way))
}

function isFrozen(world: World, item: string, way: Relocation): boolean {
  return [way.from, way.to].some((code) => (levelOf(world, item, code)?.frozenBy ?? null) !== null)
}

function relocate(world: World, promises: readonly Promised[], way: Relocation): void {
  for (const promise of promises) {
    makeLevelThere(world, promise.item, way)
    carry(world, promise.item, way, { account: 'on_hand', quantity: promise.reserved })
    const there = promiseAt(world, promise, { location: way.to, owner: promise.owner })
    for (const kind of ['reserved', 'backordered', 'uncounted', 'fulfilled'] as const) there[kind] += promise[kind]
  }
  world.promises = world.promises.filter((one) => !promises.includes(one))
}

function makeLevelThere(world: World, item: string, way: Relocation): void {
  const level = levelOf(world, item, way.from)
  if (!level || levelOf(world, item, way.to)) return
  const { settings, enabled } = level
  world.levels.push({ item, location: way.to, enabled, settings, countedAt: null, frozenBy: null })
}

function carry(
  world: World,
  item: string,
  way: Relocation,
  { account, quantity }: { account: string; quantity: number },
): void {
  if (quantity === 0) return
  move(world, {
    ...{ item, quantity, from: `${account}@${way.from}`, to: `${account}@${way.to}` },
    ...{ reason: 'transferred', note: 'the location was replaced', reference: `stock_location ${way.from}` },
  })
}
