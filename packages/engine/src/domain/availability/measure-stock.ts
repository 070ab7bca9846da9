/** How much there is of one item in the scope of a model, in the planner's own numbers, before anybody shows it. */
import type { Configuration, InventoryItem, InventoryModel } from '../configuration/configuration.ts'
import { setting } from '../configuration/settings.ts'
import { isWholeOnly, itemLayers, placeLayers } from '../configuration/settings-layers.ts'
import type { Instant } from '../kernel/instant.ts'
import { min, plus, type Quantity, sumOf, UNLIMITED, wholeUnits, ZERO } from '../kernel/quantity.ts'
import { candidateLocations } from '../promises/candidate-locations.ts'
import { sharedBackorderRoom } from '../promises/shared-backorder-room.ts'
import { sourcingPolicy } from '../promises/sourcing-policy.ts'
import { stockReader } from '../promises/stock-reader.ts'
import { filterLocations } from '../sourcing/filter.ts'
import { reachOf } from '../sourcing/reach.ts'
import { isUntracked, RemainingStock, type Share } from '../sourcing/remaining-stock.ts'
import { sellableQuantity } from '../sourcing/sellable.ts'
import type { CandidateLocation, Coordinates } from '../sourcing/vocabulary.ts'
import { backorderRoom, type InventoryLevel, levelKey } from '../stock/inventory-level.ts'

/** Goods that suppliers have announced for one instant, the first there is. */
export type NextExpected = { at: Instant; quantity: Quantity }

export type Scope = {
  configuration: Configuration
  model: InventoryModel
  /** In the planner's order. */
  locations: CandidateLocation[]
  levelAt: (itemId: string, locationId: string) => InventoryLevel | undefined
  stock: RemainingStock
  /** By level, where anything is expected. */
  expected: ReadonlyMap<string, NextExpected>
}

export function scopeToMeasure(
  configuration: Configuration,
  model: InventoryModel,
  {
    levels,
    stocked,
    expected = new Map(),
  }: {
    levels: ReadonlyMap<string, InventoryLevel>
    stocked: ReadonlySet<string>
    expected?: ReadonlyMap<string, NextExpected>
  },
  shipTo: Coordinates | null,
): Scope {
  const policy = sourcingPolicy(configuration, { model, pinned: null, shipTo })
  const levelAt = (itemId: string, locationId: string) => levels.get(levelKey(itemId, locationId))
  const { candidates: locations, holdBackOver } = filterLocations(candidateLocations(configuration, model), policy)
  const stock = new RemainingStock({
    candidates: locations,
    holdBackOver,
    stock: stockReader(configuration, model, { levelAt, isStocked: (itemId) => stocked.has(itemId) }),
    policy: {
      ...policy,
      backorderRoomInAll: sharedBackorderRoom(configuration, { model, pinned: null }, levelAt),
    },
  })
  return { configuration, model, locations, levelAt, stock, expected }
}

/** null is unlimited. */
export type Amount = Quantity | null
export type PlaceMeasure = {
  enabled: boolean
  sellable: boolean
  onHand: Quantity
  reserved: Quantity
  backordered: Quantity
  available: Quantity
  share: Amount
  room: Amount
  nextExpected: NextExpected | null
}
export type Measure = {
  tracked: boolean
  requiresShipping: boolean
  quantity: Amount
  sellable: Amount
  room: Amount
  /** Backorder room that the strategy can use. */
  reachableRoom: Amount
  /** What comes to the scope next. */
  nextExpected: NextExpected | null
  /** One per location of the scope, in order. */
  places: PlaceMeasure[]
}

/** The numbers of one item that is no kit. */
export function measure(scope: Scope, item: InventoryItem): Measure {
  const { configuration, model, locations } = scope
  const shares = scope.stock.of(item.id)
  const reach = reachOf(model.strategy, locations.length)
  const places = locations.map((location, at) => placeMeasure(scope, item, location, shares[at]!))
  const untrackedSomewhere = shares.some(isUntracked)
  const untrackedInReach = reach.untracked.some((at) => isUntracked(shares[at]!))
  return {
    tracked: setting(itemLayers(configuration, item.id, model), 'tracked'),
    requiresShipping: item.requiresShipping,
    quantity: untrackedSomewhere ? null : sumOf(shares.map((share) => share.available)),
    sellable: untrackedInReach ? null : sellableQuantity(model.strategy, shares),
    room: atMost(sumOfAmounts(places.map((place) => place.room)), shares),
    reachableRoom: atMost(sumOfAmounts(reach.backorders.map((at) => places[at]!.room)), shares),
    nextExpected: firstOf(places.flatMap(({ nextExpected }) => nextExpected ?? [])),
    places,
  }
}

/** The earliest, with all that comes at that instant. */
function firstOf(expected: readonly NextExpected[]): NextExpected | null {
  if (expected.length === 0) return null
  const at = Math.min(...expected.map((one) => one.at))
  return { at, quantity: sumOf(expected.filter((one) => one.at === at).map(({ quantity }) => quantity)) }
}

function placeMeasure(
  scope: Scope,
  item: InventoryItem,
  { id, active }: CandidateLocation,
  share: Share,
): PlaceMeasure {
  const { configuration, model } = scope
  const level = scope.levelAt(item.id, id)
  const layers = placeLayers(configuration, { itemId: item.id, locationId: id, level, model })
  const inItsUnits = (room: Amount) =>
    room !== null && isWholeOnly(configuration, item.id, model) ? wholeUnits(room) : room
  const countsHere = level !== undefined && share.tracked
  return {
    onHand: level?.onHand ?? ZERO,
    reserved: level?.reserved ?? ZERO,
    backordered: level?.backordered ?? ZERO,
    available: plus(share.available, share.heldBack),
    share: isUntracked(share) ? null : share.available,
    room: atMost(countsHere ? inItsUnits(backorderRoom(level.backordered, level.enabled && active, layers)) : ZERO, [
      share,
    ]),
    enabled: level?.enabled ?? false,
    sellable: share.missing === null,
    nextExpected: scope.expected.get(levelKey(item.id, id)) ?? null,
  }
}

/** No more than may wait at all places together. */
function atMost(room: Amount, [share]: readonly Share[]): Amount {
  const most = share?.waiting.most ?? UNLIMITED
  if (most === UNLIMITED) return room
  return room === null ? most : min(room, most)
}

export function sumOfAmounts(amounts: readonly Amount[]): Amount {
  const limited = amounts.filter((amount) => amount !== null)
  return limited.length < amounts.length ? null : sumOf(limited)
}
