/**
 * The numbers of a kit, from those of its components: what the scarcest of them allows, in whole kits.
 *
 * A kit has no stock of its own, so that it has nothing on hand and nothing reserved anywhere; what a location has
 * available of it is what the components there make. When its components come says nothing of when it can be made.
 */
import type { InventoryItem } from '../configuration/configuration.ts'
import {
  max,
  min,
  minus,
  plus,
  QUANTITY_MAX_UNITS,
  type Quantity,
  quantity,
  timesIn,
  ZERO,
} from '../kernel/quantity.ts'
import { type Amount, type Measure, type PlaceMeasure, sumOfAmounts } from './measure-stock.ts'

export type KitPart = { item: InventoryItem; perKit: Quantity; measured: Measure }

/** `isUnbroken`: it ships together, and each location ships its own. Then it is to be had where one location has all of it. */
export function kitAvailability(parts: readonly KitPart[], isUnbroken = false): Measure {
  const measured = brokenUp(parts)
  if (!isUnbroken) return measured
  const { places } = measured
  const share = sumOfAmounts(places.map((place) => place.share))
  const all = sumOfAmounts(places.map((place) => sum(place.share, place.room)))
  const most = sum(measured.quantity, measured.room)
  const room = difference(all === null || most === null ? (all ?? most) : min(all, most), share)
  return { ...measured, quantity: share, sellable: share, room, reachableRoom: room }
}

function brokenUp(parts: readonly KitPart[]): Measure {
  const kits = (amountOf: (measured: Measure) => Amount) =>
    scarcest(parts.map(({ perKit, measured }) => kitsIn(amountOf(measured), perKit)))
  return {
    tracked: parts.some(({ measured }) => measured.tracked),
    requiresShipping: parts.some(({ measured }) => measured.requiresShipping),
    quantity: kits((part) => part.quantity),
    sellable: kits((part) => part.sellable),
    room: difference(
      kits((part) => sum(part.quantity, part.room)),
      kits((part) => part.quantity),
    ),
    reachableRoom: difference(
      kits((part) => sum(part.sellable, part.reachableRoom)),
      kits((part) => part.sellable),
    ),
    nextExpected: null,
    places: parts[0]!.measured.places.map((_, at) => kitPlace(parts, at)),
  }
}

function kitPlace(parts: readonly KitPart[], at: number): PlaceMeasure {
  const kits = (amountOf: (place: PlaceMeasure) => Amount) =>
    scarcest(parts.map(({ perKit, measured }) => kitsIn(amountOf(measured.places[at]!), perKit)))
  const share = kits((place) => place.share)
  return {
    onHand: ZERO,
    reserved: ZERO,
    backordered: ZERO,
    available: kits((place) => (place.share === null ? null : place.available)) ?? ZERO,
    share,
    room: difference(
      kits((place) => sum(place.share, place.room)),
      share,
    ),
    enabled: parts.every(({ measured }) => measured.places[at]!.enabled || measured.places[at]!.share === null),
    sellable: parts.every(({ measured }) => measured.places[at]!.sellable),
    nextExpected: null,
  }
}

function kitsIn(amount: Amount, perKit: Quantity): Amount {
  return amount === null ? null : quantity(Math.min(timesIn(amount, perKit), QUANTITY_MAX_UNITS))
}

function scarcest(amounts: readonly Amount[]): Amount {
  const limited = amounts.filter((amount) => amount !== null)
  return limited.length === 0 ? null : limited.reduce(min)
}

function sum(a: Amount, b: Amount): Amount {
  return a === null || b === null ? null : plus(a, b)
}

/** How much more `all` is than `part`. Where both are without limit, there is nothing to add. */
function difference(all: Amount, part: Amount): Amount {
  if (all === null) return part === null ? ZERO : null
  return max(ZERO, minus(all, part ?? ZERO))
}
