import type { Reservation } from '../../domain/promises/reservation.ts'
import { changing, instant, integer, jsonb, nullable, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

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
    lines: changing(jsonb()),
    expiresAt: changing(nullable(instant())),
    createdAt: instant(),
  },
})
