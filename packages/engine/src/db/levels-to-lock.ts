/** The levels that a batch may change, beyond those that its footprints name, as they follow from its documents; and the items that it has
 * to know for that. */
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Footprint, LevelFootprint } from '../domain/footprint.ts'
import { type DraftEdit, itemsAdded } from '../domain/orders/draft-edit.ts'
import { channelOfHold } from '../domain/promises/holds.ts'
import { isHold, type Reservation } from '../domain/promises/reservation.ts'
import { locationsThatShare } from '../domain/promises/shared-backorder-room.ts'
import { DOCUMENTS } from './documents.ts'
import type { LoadedParts } from './load-documents.ts'
import type { WantedPromises } from './load-promises.ts'

/** A part of a hold is judged by what its line asked for. */
export function itemsOfHolds({ reservations = [] }: LoadedParts): string[] {
  return itemsAsked(reservations.filter((held) => held.orderId === null))
}

function itemsAsked(reservations: readonly Pick<Reservation, 'lines'>[]): string[] {
  return reservations.flatMap(({ lines }) =>
    lines.flatMap((line) => [line.itemId, ...line.components.map((part) => part.itemId)]),
  )
}

/** The levels that commands on the wanted documents may change, besides those that promises stand on. */
export function endsOf(
  documents: LoadedParts,
  { movedIds }: WantedPromises,
  footprints: readonly Footprint[],
): LevelFootprint[] {
  const asked = footprints.flatMap((footprint) => footprint.documents ?? [])
  return DOCUMENTS.flatMap(({ kind, part, lines, levelsOf, namesOf }) => {
    if (!lines || !levelsOf) return []
    const wanted = ((documents[part] ?? []) as { id: string }[]).filter(({ id }) => movedIds.includes(id))
    const all = (documents[lines.part] ?? []) as unknown as Record<string, unknown>[]
    return wanted.flatMap((document) => {
      const names = [document.id, ...namesOf(document as never)]
      const saying = asked.filter((one) => one.kind === kind && names.includes(one.reference))
      const added = saying.flatMap(({ adds = [] }) => adds.map((itemId) => ({ itemId })))
      const own = all.filter((line) => line[lines.parentField] === document.id)
      return levelsOf(document as never, [...own, ...added] as never, saying)
    })
  })
}

/** Where holds are to be moved to: there, and wherever those who wait count together with those who wait there. */
export function levelsBesides(
  configuration: Configuration,
  { reservations = [] }: LoadedParts,
  footprints: readonly Footprint[],
): LevelFootprint[] {
  const asked = footprints.flatMap(({ documents = [] }) => documents).filter(({ alsoAt }) => alsoAt !== undefined)
  const ofOrders = asked.flatMap(({ kind, reference, alsoAt }) =>
    kind !== 'order'
      ? []
      : itemsAsked(reservations.filter(({ orderId }) => orderId === reference)).map((itemId) => ({
          itemId,
          locationId: alsoAt!,
        })),
  )
  const ofHolds = asked.flatMap(({ reference, alsoAt }) =>
    reservations
      .filter((held) => held.id === reference || (isHold(held) && held.reference === reference))
      .flatMap((held) => {
        const where = locationsThatShare({ ...channelOfHold(configuration, held), pinned: alsoAt! })
        return itemsOfHolds({ reservations: [held] }).flatMap((itemId) =>
          where.map((locationId) => ({ itemId, locationId })),
        )
      }),
  )
  return [...ofOrders, ...ofHolds]
}

/** The orders of which some lines, or further items, may be sourced, with the lines that they were asked for in. */
function sourcedOrders(
  { orders = [], reservations = [], shipments = [] }: LoadedParts,
  footprints: readonly Footprint[],
) {
  const [shipmentNamed, orderNamed] = [byNumberAndId(shipments), byNumberAndId(orders)]
  const heldFor = Map.groupBy(reservations, ({ orderId }) => orderId)
  return footprints
    .flatMap(({ documents = [] }) => documents)
    .flatMap(({ kind, reference, sources }) => {
      if (!sources) return []
      const order = orderNamed.get(kind === 'shipment' ? (shipmentNamed.get(reference)?.orderId ?? '') : reference)
      if (!order) return []
      const own = (heldFor.get(order.id) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const draft = order.draftEdit
      const items = draft ? [...sources.items, ...itemsAdded(draft)] : sources.items
      return [{ order, items, lines: linesNamed(own[0]?.lines ?? [], withDrafted(sources.lines, draft)) }]
    })
}

function byNumberAndId<One extends { id: string; number: string }>(documents: readonly One[]): Map<string, One> {
  return new Map(documents.flatMap((one) => [[one.id, one] as const, [one.number, one] as const]))
}

function withDrafted(lines: readonly number[] | 'all', draft: DraftEdit | null): readonly number[] | 'all' {
  return lines === 'all' || !draft ? lines : [...new Set([...lines, ...draft.lines.map(({ line }) => line)])]
}

function linesNamed<Line>(all: readonly Line[], named: readonly number[] | 'all'): readonly Line[] {
  return named === 'all' ? all : named.flatMap((line) => all[line] ?? [])
}

/** Wherever their model may source them from, and wherever they ship from. */
export function levelsToSource(
  configuration: Configuration,
  documents: LoadedParts,
  footprints: readonly Footprint[],
): LevelFootprint[] {
  const shipmentsOf = Map.groupBy(documents.shipments ?? [], ({ orderId }) => orderId)
  return sourcedOrders(documents, footprints).flatMap(({ order, items, lines }) => {
    const model = configuration.models.get(order.modelId)!
    const shared = locationsThatShare({ model, pinned: order.shipFromId ?? order.pickupLocationId })
    const own = shipmentsOf.get(order.id) ?? []
    const where = new Set([...shared, ...own.map(({ locationId }) => locationId)])
    const stocked = [
      ...items,
      ...lines.flatMap((line) =>
        line.components.length === 0 ? line.itemId : line.components.map((part) => part.itemId),
      ),
    ]
    return [...new Set(stocked)].flatMap((itemId) => [...where].map((locationId) => ({ itemId, locationId })))
  })
}

export function itemsOfSourced(documents: LoadedParts, footprints: readonly Footprint[]): string[] {
  return sourcedOrders(documents, footprints).flatMap(({ order, lines }) => [
    ...lines.map((line) => line.itemId),
    ...(order.draftEdit?.lines ?? []).flatMap(({ added }) => added?.itemId ?? []),
  ])
}
