/**
 * What an asker holds already, taken where it stands: for an order whose hold could not be sourced anew.
 *
 * Neither cutoff, strategy nor level has a word about it, because it has been promised. Of a kit, only whole ones are taken.
 */
import { min, minus, multiple, plus, type Quantity, sumOf, timesIn, ZERO } from '../kernel/quantity.ts'
import { type Take, unitsTaken } from './judgement.ts'
import type { Demand } from './vocabulary.ts'

/** Units of an item that are held at the location at this position. */
export type HeldUnits = { item: string; position: number; reserved: Quantity; backordered: Quantity }

export type HeldShare = { demand: Demand; takes: Take[] }
/** In the order of the demands: what is taken of the hold, and what has to be had elsewhere; and what is left of the hold. */
export type TakenFromHold = { shares: HeldShare[]; rest: Demand[]; left: readonly HeldUnits[] }

/** `held` in the order in which it is to be taken; `isCounted` says whether units of an item are counted at all. */
export function takeHeld(
  demands: readonly Demand[],
  held: readonly HeldUnits[],
  isCounted: (item: string) => boolean,
): TakenFromHold {
  const left = held.map((units) => ({ ...units }))
  const shares: HeldShare[] = []
  const rest: Demand[] = []
  for (const lot of Map.groupBy(demands, (demand) => demand.line).values()) {
    const ofLot = lot[0]!.perKit === undefined ? takeLine(lot[0]!, left) : takeLot(lot, left, isCounted)
    for (const { demand, takes } of ofLot) {
      shares.push({ demand, takes })
      const open = minus(demand.quantity, sumOf(takes.map(unitsTaken)))
      if (open > 0) rest.push({ ...demand, quantity: open })
    }
  }
  return { shares, rest, left }
}

function takeLine(demand: Demand, left: HeldUnits[]): HeldShare[] {
  return [{ demand, takes: takeOf(left, demand.item, demand.quantity) }]
}

/** Of a kit that ships together, what is held at one location after the other; what of it waits anywhere waits as a whole. */
function takeLot(lot: readonly Demand[], left: HeldUnits[], isCounted: (item: string) => boolean): HeldShare[] {
  if (lot[0]!.kit === undefined) return takeKits(lot, left, isCounted)
  const shares = lot.map((demand): HeldShare => ({ demand, takes: [] }))
  for (const position of new Set(left.map((units) => units.position))) {
    const open = shares.map(({ demand, takes }) => ({
      ...demand,
      quantity: minus(demand.quantity, sumOf(takes.map(unitsTaken))),
    }))
    const here = left.filter((units) => units.position === position)
    const taken = takeKits(open, here, isCounted)
    const waits = taken.some(
      ({ demand, takes }) => demand.requiresShipping && takes.some(({ backordered }) => backordered > ZERO),
    )
    for (const [index, { takes }] of taken.entries()) {
      shares[index]!.takes.push(...takes.map((take) => (waits ? { ...take, waits: true as const } : take)))
    }
  }
  return shares
}

/** As many whole kits as are held; what of them is not counted goes along with the first part that is. */
function takeKits(lot: readonly Demand[], left: HeldUnits[], isCounted: (item: string) => boolean): HeldShare[] {
  const kits = kitsHeld(
    lot.filter(({ item }) => isCounted(item)),
    left,
  )
  const amountOf = ({ quantity, perKit }: Demand) =>
    kits === 'all' ? quantity : min(quantity, multiple(kits, perKit ?? ZERO))
  const counted = lot.map((demand) => ({
    demand,
    takes: isCounted(demand.item) ? takeOf(left, demand.item, amountOf(demand)) : [],
  }))
  const position = counted.flatMap(({ takes }) => takes)[0]?.position
  if (position === undefined) return counted
  return counted.map((share) => {
    const untracked = isCounted(share.demand.item) ? ZERO : amountOf(share.demand)
    return untracked === ZERO
      ? share
      : { ...share, takes: [{ position, reserved: ZERO, backordered: ZERO, untracked }] }
  })
}

function kitsHeld(parts: readonly Demand[], left: readonly HeldUnits[]): number | 'all' {
  if (parts.length === 0) return 0
  const needs = [...Map.groupBy(parts, ({ item }) => item)].map(([item, same]) => ({
    held: heldOf(left, item),
    quantity: sumOf(same.map(({ quantity }) => quantity)),
    perKit: sumOf(same.map(({ perKit }) => perKit ?? ZERO)),
  }))
  if (needs.every(({ held, quantity }) => held >= quantity)) return 'all'
  return Math.min(...needs.map(({ held, perKit }) => timesIn(held, perKit)))
}

function heldOf(left: readonly HeldUnits[], item: string): Quantity {
  return sumOf(left.filter((units) => units.item === item).map((units) => plus(units.reserved, units.backordered)))
}

/** Covered units first, wherever they are. */
function takeOf(left: HeldUnits[], item: string, wanted: Quantity): Take[] {
  const takes: Take[] = []
  let open = wanted
  for (const kind of ['reserved', 'backordered'] as const) {
    for (const units of left.filter((one) => one.item === item)) {
      const taken = min(open, units[kind])
      if (taken === ZERO) continue
      units[kind] = minus(units[kind], taken)
      open = minus(open, taken)
      takes.push({ position: units.position, reserved: ZERO, backordered: ZERO, untracked: ZERO, [kind]: taken })
    }
  }
  return takes
}
