/**
 * The model's own planner: the five strategies, written down once more without looking for speed.
 *
 * Where a rule could as well be another one, the engine is followed: an untracked item goes with the location that ships the rest; kits in
 * partial promises are whole kits, and are taken whole where each location ships its own; a pinned location keeps its own share of the out-of-stock threshold.
 */
import type { Item } from '../items/item.ts'
import type { World } from '../world.ts'
import { type Asker, candidates, listed, type Place, placesOf } from './candidates.ts'

/** `shipped`: as an order's line was when it was ordered; otherwise the item says it. */
export type Want = {
  line: number
  item: Item
  quantity: number
  perKit?: number
  shipped?: boolean
  /** Of a kit that ships together, which one. */
  kit?: Item
}
/** Units of one want at one location: in which shipment (by index), and by which transfer they get there. */
export type Part = {
  line: number
  item: Item
  location: string
  reserved: number
  backordered: number
  untracked: number
  shipment: number | null
  transfer: number | null
}
export type NaiveShipment = { location: string; category: string | null; locationOnHold: boolean }
export type NaivePlan = {
  parts: Part[]
  shipments: NaiveShipment[]
  transfers: { from: string; to: string; shipment: number }[]
  shortages: { sku: string; requested: number; available: number; lines: number[] }[]
}

type Rule = {
  stock: string[]
  backorders: string[]
  untracked: string[]
  hub: string | null
  together: 'order' | 'category' | 'line'
  backordersApart: boolean
}
export type Take = {
  location: string
  kind: 'reserved' | 'backordered' | 'untracked'
  quantity: number
  /** With the rest of its kit. */
  waits?: true
}
export type Judged = {
  want: Want
  amount: number
  takes: Take[]
  short: boolean
  /** Of a kit that may not be broken up. */
  kits?: { wanted: number; taken: number }
}

export function isShipped({ shipped, item }: Want): boolean {
  return shipped ?? item.requiresShipping
}

/** What a line of an order says of the items that were goods to be shipped when it was ordered. */
export function shippedOf(wants: readonly Want[]): { item: string; sku: string }[] {
  return wants.filter(isShipped).map(({ item: { id, sku } }) => ({ item: id, sku }))
}

export function naivePlan(world: World, wants: readonly Want[], asker: Asker): NaivePlan {
  const order = candidates(world, asker)
  const places = new Map<Item, Place[]>()
  for (const want of wants) if (!places.has(want.item)) places.set(want.item, placesOf(world, want.item, asker, order))
  const before = structuredClone([...places].map(([item, list]) => [item.id, list] as const))
  const reach = ruleOf(asker.model?.strategy ?? 'no_split', order)
  const rule = narrowed(reach, asker, wants, places, order)
  const judged = wants.map((want): Judged => ({ want, amount: want.quantity, takes: [], short: false }))
  for (const lot of lotsOf(judged)) {
    const isKit = lot[0]!.want.perKit !== undefined
    if (lot[0]!.want.kit && rule.hub === null) {
      takeUnbroken(lot, places, rule)
      continue
    }
    if (isKit && asker.partial) limitToWholeKits(lot, places, rule)
    if (isKit && rule.hub === null) takeKitsWhole(lot, places, rule)
    for (const one of lot) takeStock(one, places, rule)
  }
  takeUntracked(judged, places, rule)
  const shortages = shortagesOf(judged, new Map(before), reach)
  if (shortages.length > 0 && !asker.partial) return { parts: [], shipments: [], transfers: [], shortages }
  return { ...split(world, judged, rule, asker), shortages }
}

// ── The strategies ───────────────────────────────────────────────────────────────────────────────────────────────────

export function ruleOf(strategy: string, order: string[]): Rule {
  const primary = order.slice(0, 1)
  const hub = order[0] ?? null
  switch (strategy) {
    case 'no_split':
      return { stock: primary, backorders: primary, untracked: primary, hub, together: 'order', backordersApart: false }
    case 'split_shipments':
      return {
        stock: order,
        backorders: order,
        untracked: order,
        hub: null,
        together: 'category',
        backordersApart: true,
      }
    case 'split_by_line_items':
      return { stock: order, backorders: order, untracked: order, hub: null, together: 'line', backordersApart: true }
    default:
      return { stock: order, backorders: primary, untracked: order, hub, together: 'category', backordersApart: false }
  }
}

/** What depends on the order: a kit makes lines into categories, and the first location that holds all ships all. */
function narrowed(
  rule: Rule,
  asker: Asker,
  wants: readonly Want[],
  places: Map<Item, Place[]>,
  order: readonly string[],
): Rule {
  if (rule.together === 'line' && wants.some((want) => want.perKit !== undefined))
    return { ...rule, together: 'category' }
  if (asker.model?.strategy !== 'ship_from_first_available_or_primary') return rule
  const needed = new Map<Item, number>()
  for (const { item, quantity } of wants) {
    needed.set(item, (needed.get(item) ?? 0) + quantity)
  }
  const holdsAll = (code: string) =>
    [...needed].every(([item, quantity]) => {
      const place = placeAt(places.get(item)!, code)
      return place.untracked || place.available >= quantity
    })
  const holder = order.find(holdsAll)
  return holder === undefined ? rule : { ...rule, stock: [holder], backorders: [], untracked: [holder], hub: holder }
}

function placeAt(places: readonly Place[], location: string): Place {
  return places.find((place) => place.location === location)!
}

function isUntracked(one: Judged, places: Map<Item, Place[]>, rule: Rule): boolean {
  const possible = one.want.kit && rule.hub !== null ? [rule.hub] : rule.untracked
  return possible.some((code) => placeAt(places.get(one.want.item)!, code).untracked)
}

function takeStock(one: Judged, all: Map<Item, Place[]>, rule: Rule): void {
  const places = all.get(one.want.item)!
  let open = one.takes.reduce((rest, take) => rest - take.quantity, one.amount)
  const take = (location: string, kind: 'reserved' | 'backordered', from: 'available' | 'room') => {
    const place = placeAt(places, location)
    const quantity = Math.min(open, place[from], from === 'room' ? place.shared.room : open)
    if (quantity === 0) return
    place[from] -= quantity
    if (from === 'room') place.shared.room -= quantity
    open -= quantity
    one.takes.push({ location, kind, quantity })
  }
  for (const location of rule.stock) take(location, 'reserved', 'available')
  one.takes.sort((a, b) => rule.stock.indexOf(a.location) - rule.stock.indexOf(b.location))
  if (isUntracked(one, all, rule)) return
  for (const location of rule.backorders) take(location, 'backordered', 'room')
  if (open > 0) one.short = true
}

function takeUntracked(judged: readonly Judged[], places: Map<Item, Place[]>, rule: Rule): void {
  const ships = new Set<string>()
  if (rule.hub === null)
    for (const { want, takes } of judged) if (isShipped(want)) for (const take of takes) ships.add(take.location)
  for (const one of judged) {
    const rest = one.amount - one.takes.reduce((sum, take) => sum + take.quantity, 0)
    if (!isUntracked(one, places, rule) || rest === 0) continue
    const { item } = one.want
    const possible = rule.untracked.filter((code) => placeAt(places.get(item)!, code).untracked)
    const location =
      possible.find((code) => code === rule.hub) ?? possible.find((code) => ships.has(code)) ?? possible[0]!
    if (isShipped(one.want)) ships.add(location)
    one.takes.push({ location, kind: 'untracked', quantity: rest })
  }
}

// ── Kits in partial promises, and what is short ──────────────────────────────────────────────────────────────────────

function lotsOf(judged: readonly Judged[]): Judged[][] {
  const lots: Judged[][] = []
  for (const one of judged) {
    const lot = lots.find(([first]) => first!.want.perKit !== undefined && first!.want.line === one.want.line)
    if (lot) lot.push(one)
    else lots.push([one])
  }
  return lots
}

function limitToWholeKits(lot: readonly Judged[], places: Map<Item, Place[]>, rule: Rule): void {
  let kits = Number.POSITIVE_INFINITY
  for (const one of lot) {
    if (isUntracked(one, places, rule)) continue
    const list = places.get(one.want.item)!
    const stock = rule.stock.reduce((sum, code) => sum + placeAt(list, code).available, 0)
    const had = stock + roomIn(list, rule)
    if (had >= one.want.quantity) continue
    one.short = true
    kits = Math.min(kits, Math.floor(had / one.want.perKit!))
  }
  for (const one of lot) one.amount = Math.min(one.want.quantity, kits * one.want.perKit!)
}

/** Each location in turn gives as many kits as it can make of its own stock. What is not counted makes any number. */
function takeKitsWhole(lot: readonly Judged[], places: Map<Item, Place[]>, rule: Rule): void {
  const counted = lot.filter((one) => !isUntracked(one, places, rule))
  if (counted.length === 0) return
  let needed = Math.min(...counted.map((one) => Math.floor(one.amount / one.want.perKit!)))
  for (const location of rule.stock) {
    const at = ({ want }: Judged) => placeAt(places.get(want.item)!, location)
    const made = Math.min(needed, ...counted.map((one) => Math.floor(at(one).available / one.want.perKit!)))
    needed -= made
    for (const one of made > 0 ? counted : []) {
      at(one).available -= made * one.want.perKit!
      one.takes.push({ location, kind: 'reserved', quantity: made * one.want.perKit! })
    }
  }
}

function roomIn(places: readonly Place[], { backorders }: Rule): number {
  const each = backorders.reduce((sum, code) => sum + placeAt(places, code).room, 0)
  return Math.min(each, places[0]?.shared.room ?? 0)
}

function shortagesOf(judged: readonly Judged[], before: Map<string, Place[]>, reach: Rule): NaivePlan['shortages'] {
  const shortages: NaivePlan['shortages'] = []
  for (const first of judged.filter((one) => one.short)) {
    const item = first.kits ? first.want.kit! : first.want.item
    if (shortages.some((shortage) => shortage.sku === item.sku)) continue
    if (first.kits) {
      shortages.push(kitShortage(judged, first, item))
      continue
    }
    const wants = judged.map((one) => one.want).filter((want) => want.item === item)
    const places = before.get(item.id)!
    const stock = reach.stock.reduce((sum, code) => sum + placeAt(places, code).available, 0)
    shortages.push({
      sku: item.sku,
      requested: wants.reduce((sum, want) => sum + want.quantity, 0),
      available: stock + roomIn(places, reach),
      lines: [...new Set([first.want.line, ...wants.map((want) => want.line)])],
    })
  }
  return shortages
}

function kitShortage(judged: readonly Judged[], first: Judged, kit: Item): NaivePlan['shortages'][number] {
  const lines = [...new Set(judged.filter(({ want }) => want.kit === kit).map(({ want }) => want.line))]
  const lots = lines.map((line) => judged.find(({ want }) => want.line === line)!.kits!)
  return {
    sku: kit.sku,
    requested: lots.reduce((sum, { wanted }) => sum + wanted * 10_000, 0),
    available: lots.reduce((sum, { taken }) => sum + taken * 10_000, 0),
    lines: [...new Set([first.want.line, ...lines])],
  }
}

/** Kits that ship together: as many as one place has, place by place, then those that wait there, whole. */
function takeUnbroken(lot: readonly Judged[], places: Map<Item, Place[]>, rule: Rule): void {
  const wanted = Math.floor(lot[0]!.amount / lot[0]!.want.perKit!)
  let open = wanted
  const at = ({ want }: Judged, location: string) => placeAt(places.get(want.item)!, location)
  const most = (location: string, has: (place: Place) => number) =>
    Math.min(
      open,
      ...lot.map((one) => {
        const place = at(one, location)
        return place.untracked ? Number.POSITIVE_INFINITY : Math.floor(has(place) / one.want.perKit!)
      }),
    )
  const give = (one: Judged, location: string, kits: number, waiting: { waits?: true }) => {
    const place = at(one, location)
    const units = kits * one.want.perKit!
    const reserved = place.untracked ? 0 : Math.min(units, place.available)
    place.available -= reserved
    const kind = place.untracked ? 'untracked' : 'backordered'
    const rest = units - reserved
    if (kind === 'backordered') {
      place.room -= rest
      place.shared.room -= rest
    }
    if (reserved > 0) one.takes.push({ location, kind: 'reserved', quantity: reserved, ...waiting })
    if (rest > 0) one.takes.push({ location, kind, quantity: rest, ...waiting })
  }
  for (const [locations, has, waiting] of [
    [rule.stock, (place: Place) => place.available, {}],
    [rule.backorders, (place: Place) => place.available + Math.min(place.room, place.shared.room), { waits: true }],
  ] as const)
    for (const location of locations) {
      const kits = most(location, has)
      // What goes without a parcel holds none up.
      const isHeldUp = lot.some(
        (one) =>
          isShipped(one.want) && !at(one, location).untracked && at(one, location).available < kits * one.want.perKit!,
      )
      for (const one of lot) give(one, location, kits, isHeldUp ? waiting : {})
      open -= kits
    }
  for (const one of lot) {
    one.short = open > 0
    one.kits = { wanted, taken: wanted - open }
    one.amount = (wanted - open) * one.want.perKit!
  }
}

// ── Shipments and transfers ──────────────────────────────────────────────────────────────────────────────────────────

export function split(world: World, judged: readonly Judged[], rule: Rule, asker: Asker): Omit<NaivePlan, 'shortages'> {
  const plan: Omit<NaivePlan, 'shortages'> = { parts: [], shipments: [], transfers: [] }
  const shipmentKeys: string[] = []
  const transferKeys: string[] = []
  for (const { want, takes } of judged) {
    const own: Part[] = []
    for (const take of takes) {
      const part = partOf(want, take)
      if (isShipped(want)) {
        const from = take.kind === 'untracked' ? take.location : (rule.hub ?? take.location)
        part.shipment = indexIn(shipmentKeys, shipmentKey(from, want, take, rule))
        plan.shipments[part.shipment] ??= naiveShipment(world, from, want, rule, asker)
        if (from !== take.location) {
          part.transfer = indexIn(transferKeys, `${part.shipment} ${take.location}`)
          plan.transfers[part.transfer] ??= { from: take.location, to: from, shipment: part.shipment }
        }
      }
      const same = own.find((other) => other.location === part.location && other.shipment === part.shipment)
      if (same) same[take.kind] += take.quantity
      else own.push(part)
    }
    plan.parts.push(...own)
  }
  return plan
}

function partOf(want: Want, take: Take): Part {
  const part: Part = {
    line: want.line,
    item: want.item,
    location: take.location,
    reserved: 0,
    backordered: 0,
    untracked: 0,
    shipment: null,
    transfer: null,
  }
  part[take.kind] = take.quantity
  return part
}

function indexIn(keys: string[], key: string): number {
  if (!keys.includes(key)) keys.push(key)
  return keys.indexOf(key)
}

function shipmentKey(from: string, want: Want, take: Take, rule: Rule): string {
  const apart = rule.backordersApart && (take.kind === 'backordered' || take.waits === true)
  const group = { order: null, category: categoryOf(want), line: want.line }[rule.together]
  return JSON.stringify([from, apart, group])
}

function categoryOf({ item, kit }: Want): string | null {
  return (kit ?? item).shippingCategory
}

function naiveShipment(world: World, location: string, want: Want, rule: Rule, asker: Asker): NaiveShipment {
  const category = rule.together === 'order' ? null : categoryOf(want)
  const entry = listed(world, asker).find((one) => one.location === location)
  return { location, category, locationOnHold: entry?.onHold ?? false }
}
