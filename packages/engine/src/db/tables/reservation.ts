import type { Reservation } from '../../domain/promises/reservation.ts'
import type { ReservationLine } from '../../domain/promises/reservation-line.ts'
import { toArrayLiteral } from '../array-literal.ts'
import { changing, type Field, instant, integer, jsonb, newValue, nullable, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

type StoredLine = {
  item_id: string
  sku: string
  quantity: number
  line_reference?: string
  location_id?: string
  components?: { item_id: string; per_kit: number }[]
  together?: string[]
}

function lines(): Field<Reservation['lines']> {
  const stored = jsonb<StoredLine[]>()
  return {
    ...stored,
    parts: [{ type: 'jsonb', write: (value) => stored.parts[0]!.write(value.map(toStored)) }],
    read: (column) => stored.read(column).map(fromStored),
    update: newValue,
  }
}

function toStored({
  itemId,
  sku,
  quantity,
  lineReference,
  locationId,
  components,
  together,
}: ReservationLine): StoredLine {
  return {
    item_id: itemId,
    sku,
    quantity,
    ...(lineReference !== null && { line_reference: lineReference }),
    ...(locationId !== null && { location_id: locationId }),
    ...(components.length > 0 && {
      components: components.map((part) => ({ item_id: part.itemId, per_kit: part.perKit })),
    }),
    ...(together.length > 0 && { together: [...together] }),
  }
}

function fromStored({
  item_id,
  sku,
  quantity,
  line_reference,
  location_id,
  components = [],
  together = [],
}: StoredLine): ReservationLine {
  const parts = components.map((part) => ({ itemId: part.item_id, perKit: part.per_kit }))
  return {
    itemId: item_id,
    sku,
    quantity,
    lineReference: line_reference ?? null,
    locationId: location_id ?? null,
    components: parts,
    together,
  }
}

/** By which a list finds them; null where no line has any. */
function lineReferences({ lines: all }: Reservation): string | null {
  const references = all.flatMap(({ lineReference }) => lineReference ?? [])
  return references.length === 0 ? null : toArrayLiteral([...new Set(references)])
}

export const reservationTable = defineTable<Reservation>({
  name: 'reservation',
  key: ['id'],
  uniqueName: 'reference',
  fields: {
    id: uuid(),
    reference: text(),
    state: changing(text()),
    revision: changing(integer()),
    channelId: changing(uuid()),
    locationId: changing(nullable(uuid())),
    orderId: changing(nullable(uuid())),
    lines: changing(lines()),
    expiresAt: changing(nullable(instant())),
    endedAt: changing(nullable(instant())),
    createdAt: instant(),
  },
  derived: { name: 'line_references', type: 'text[]', write: lineReferences },
})
