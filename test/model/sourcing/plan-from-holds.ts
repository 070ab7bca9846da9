/** What a live hold guarantees, in the model: its units where they stand, and only the rest sourced anew. */
import { locationOf } from '../locations/location.ts'
import { promisesOf } from '../reservations/promises.ts'
import type { Promised } from '../reservations/reservation.ts'
import { settingOf } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import { type Asker, distance, listed, rank } from './candidates.ts'
import { isShipped, type Judged, type NaivePlan, naivePlan, ruleOf, split, type Take, type Want } from './planner.ts'

export function planFromHolds(world: World, wants: readonly Want[], asker: Asker): NaivePlan {
  const held = asker.holds
    .flatMap((hold) => promisesOf(world, hold.id))
    .filter((one) => one.reserved + one.backordered > 0)
    .filter((one) => asker.pinned === null || one.location === asker.pinned)
  const left = inOrder(world, held, asker).map((one) => ({ ...one }))
  const judged = wants.map((want): Judged => ({ want, amount: want.quantity, takes: [], short: false }))
  for (const line of new Set(wants.map((want) => want.line))) {
    const ofLine = judged.filter((one) => one.want.line === line)
    if (ofLine[0]!.want.perKit === undefined) ofLine[0]!.takes = takeOf(left, ofLine[0]!.want, ofLine[0]!.amount)
    else if (ofLine[0]!.want.kit) takeTogether(world, ofLine, left, asker)
    else takeKits(world, ofLine, left, asker)
  }
  const rest = judged.flatMap(({ want, takes }) => {
    const open = want.quantity - takes.reduce((sum, take) => sum + take.quantity, 0)
    return open > 0 ? [{ ...want, quantity: open }] : []
  })
  const sourced = sourcedBeside(world, held, left, () => naivePlan(world, rest, asker))
  if (sourced.shortages.length > 0) {
    return { ...sourced, shortages: sourced.shortages.map((shortage) => withHeld(shortage, wants, rest)) }
  }
  const hasKit = wants.some((want) => want.perKit !== undefined)
  const rule = ruleOf(asker.model?.strategy ?? 'no_split', [])
  const together = hasKit && rule.together === 'line' ? 'category' : rule.together
  return joined(split(world, judged, { ...rule, hub: null, together }, asker), sourced)
}

function inOrder(world: World, held: readonly Promised[], asker: Asker): Promised[] {
  const known = listed(world, asker).map((entry) => entry.location)
  const place = ({ location }: Promised) =>
    known.includes(location) ? known.indexOf(location) : 1000 + rank(world, location)
  const byPriority = held.toSorted((a, b) => place(a) - place(b))
  const { shipTo } = asker
  if (asker.model?.locationOrder !== 'distance' || shipTo === null) return byPriority
  const kilometres = ({ location }: Promised) => distance(locationOf(world, location)!.coordinates, shipTo)
  return byPriority.toSorted((a, b) => kilometres(a) - kilometres(b))
}

/** Covered units first; those of one location together. */
function takeOf(left: Promised[], want: Want, amount: number): Take[] {
  const takes: Take[] = []
  let open = amount
  for (const kind of ['reserved', 'backordered'] as const) {
    for (const one of left.filter((promise) => promise.item === want.item.id)) {
      const quantity = Math.min(open, one[kind])
      if (quantity === 0) continue
      one[kind] -= quantity
      open -= quantity
      takes.push({ location: one.location, kind, quantity })
    }
  }
  return takes
}

/** One place after the other; where any of it waits, all of it does. */
function takeTogether(world: World, parts: readonly Judged[], left: Promised[], asker: Asker): void {
  for (const location of new Set(left.map((one) => one.location))) {
    const open = parts.map((part): Judged => {
      const quantity = part.takes.reduce((rest, take) => rest - take.quantity, part.want.quantity)
      return { ...part, want: { ...part.want, quantity }, takes: [] }
    })
    takeKits(
      world,
      open,
      left.filter((one) => one.location === location),
      asker,
    )
    const waits = open.some(
      ({ want, takes }) => isShipped(want) && takes.some(({ kind }) => kind === 'backordered'),
    ) && { waits: true as const }
    for (const [index, { takes }] of open.entries())
      parts[index]!.takes.push(...takes.map((take) => ({ ...take, ...waits })))
  }
}

function takeKits(world: World, parts: readonly Judged[], left: Promised[], asker: Asker): void {
  const isCounted = ({ want }: Judged) => {
    const at = { item: want.item.id, model: asker.model }
    return settingOf(world, 'tracked', at) !== false
  }
  const counted = parts.filter(isCounted)
  if (counted.length === 0) return
  const heldOf = (item: string) =>
    left.filter((one) => one.item === item).reduce((sum, one) => sum + one.reserved + one.backordered, 0)
  const all = (member: (want: Want) => number, item: string) =>
    counted.filter(({ want }) => want.item.id === item).reduce((sum, { want }) => sum + member(want), 0)
  const items = [...new Set(counted.map(({ want }) => want.item.id))]
  const isWhole = items.every((item) => heldOf(item) >= all((want) => want.quantity, item))
  const kits = Math.min(...items.map((item) => Math.floor(heldOf(item) / all((want) => want.perKit!, item))))
  const amountOf = ({ want }: Judged) => (isWhole ? want.quantity : Math.min(want.quantity, kits * want.perKit!))
  for (const one of counted) one.takes = takeOf(left, one.want, amountOf(one))
  const location = parts.flatMap(({ takes }) => takes)[0]?.location
  if (location === undefined) return
  for (const one of parts.filter((part) => !isCounted(part))) {
    one.takes = [{ location, kind: 'untracked', quantity: amountOf(one) }]
  }
}

/** What is taken is nobody's to give while the rest is sourced. */
function sourcedBeside(
  world: World,
  held: readonly Promised[],
  left: readonly Promised[],
  work: () => NaivePlan,
): NaivePlan {
  const before = world.promises
  const leftOf = (one: Promised) => left.find((other) => isSame(one, other))!
  world.promises = before.flatMap((one) => {
    if (!held.includes(one)) return [one]
    const { reserved, backordered } = leftOf(one)
    const taken = { reserved: one.reserved - reserved, backordered: one.backordered - backordered }
    return [
      { ...one, reserved, backordered },
      { ...one, ...taken, reservation: 'taken' },
    ]
  })
  try {
    return work()
  } finally {
    world.promises = before
  }
}

function isSame(one: Promised, other: Promised): boolean {
  const members = ['reservation', 'line', 'item', 'location'] as const
  return members.every((member) => one[member] === other[member])
}

type Shortage = NaivePlan['shortages'][number]

function withHeld(shortage: Shortage, wants: readonly Want[], rest: readonly Want[]): Shortage {
  const isMeant = ({ item, kit }: Want) => item.sku === shortage.sku || kit?.sku === shortage.sku
  const sum = (some: readonly Want[]) => {
    const meant = some.filter(isMeant)
    const first = meant.filter(({ line }, index) => meant.findIndex((one) => one.line === line) === index)
    const isOfKits = meant.some(({ kit }) => kit?.sku === shortage.sku)
    const amounts = isOfKits
      ? first.map(({ quantity, perKit }) => Math.floor(quantity / perKit!) * 10_000)
      : meant.map(({ quantity }) => quantity)
    return amounts.reduce((total, quantity) => total + quantity, 0)
  }
  const lines = wants.filter(isMeant).map(({ line }) => line)
  return {
    sku: shortage.sku,
    requested: sum(wants),
    available: shortage.available + sum(wants) - sum(rest),
    lines: [...new Set([...shortage.lines, ...lines])],
  }
}

function joined(first: Omit<NaivePlan, 'shortages'>, second: NaivePlan): NaivePlan {
  const shipments = first.shipments.length
  const transfers = first.transfers.length
  const parts = second.parts.map((part) => ({
    ...part,
    shipment: part.shipment === null ? null : part.shipment + shipments,
    transfer: part.transfer === null ? null : part.transfer + transfers,
  }))
  return {
    parts: [...first.parts, ...parts],
    shipments: [...first.shipments, ...second.shipments],
    transfers: [...first.transfers, ...second.transfers.map((one) => ({ ...one, shipment: one.shipment + shipments }))],
    shortages: [],
  }
}
