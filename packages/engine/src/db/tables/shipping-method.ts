import type { ShippingMethod } from '../../domain/configuration/configuration.ts'
import { changing, flag, instant, integer, jsonb, nullable, text, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const shippingMethodTable = defineTable<ShippingMethod>({
  name: 'shipping_method',
  placement: 'everywhere',
  key: ['id'],
  fields: {
    id: uuid(),
    code: text(),
    name: changing(text()),
    carrier: changing(nullable(text())),
    service: changing(nullable(text())),
    active: changing(flag()),
    priceMinor: changing(integer()),
    currency: changing(text()),
    freeOverMinor: changing(nullable(integer())),
    leadTimeHoursMin: changing(integer()),
    leadTimeHoursMax: changing(integer()),
    leadTimes: changing(jsonb()),
    locationIds: changing(nullable(jsonb())),
    shippingCategory: changing(nullable(text())),
    weightGramsMin: changing(nullable(units())),
    weightGramsMax: changing(nullable(units())),
    zones: changing(jsonb()),
    externalReference: changing(nullable(text())),
    metadata: changing(jsonb()),
    revision: changing(integer()),
    createdAt: instant(),
    updatedAt: changing(instant()),
    archivedAt: changing(nullable(instant())),
  },
})
