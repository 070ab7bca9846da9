import { describe, expect, it } from 'vitest'
import { Configuration, type InventoryItem, type InventoryModel } from '../domain/configuration/configuration.ts'
import type { SettingsLayer } from '../domain/configuration/settings.ts'
import { quantity } from '../domain/kernel/quantity.ts'
import { readLines } from './requested-lines.ts'

function item(sku: string, settings: SettingsLayer = {}, components: InventoryItem['components'] = []): InventoryItem {
  return {
    id: `id-${sku}`,
    sku,
    title: null,
    shippingCategory: null,
    requiresShipping: true,
    weightGrams: null,
    settings,
    components,
    kitOptions: [],
    shipsTogether: false,
    revision: 1,
    createdAt: 0,
    updatedAt: 0,
    externalReference: null,
    metadata: {},
    archivedAt: null,
  }
}

function configurationOf(...items: InventoryItem[]): Configuration {
  const configuration = new Configuration({ version: 1, settings: {}, locations: [], channels: [], models: [] })
  for (const each of items) configuration.items.put(each.id, each)
  return configuration
}

const modelWith = (settings: SettingsLayer) => ({ settings }) as InventoryModel

describe('requested lines', () => {
  it.each([
    ['an unknown SKU', [{ sku: 'NOPE', quantity: 1 }], 'unknown_sku', '/lines/0/sku'],
    ['nothing', [{ sku: 'A', quantity: 0 }], 'quantity_not_positive', '/lines/0/quantity'],
    ['less than nothing', [{ sku: 'A', quantity: -3 }], 'quantity_not_positive', '/lines/0/quantity'],
    ['a part of a whole', [{ sku: 'A', quantity: 1.5 }], 'fraction_not_allowed', '/lines/0/quantity'],
    ['too few', [{ sku: 'LIMITED', quantity: 6 }], 'below_minimum_quantity', '/lines/0/quantity'],
    ['too many', [{ sku: 'LIMITED', quantity: 15 }], 'above_maximum_quantity', '/lines/0/quantity'],
    [
      'what lies between increments',
      [{ sku: 'LIMITED', quantity: 8 }],
      'not_a_multiple_of_increment',
      '/lines/0/quantity',
    ],
  ] as const)('refuse %s and say where', (_what, lines, code, pointer) => {
    const limited = { min_order_quantity: 7, max_order_quantity: 12, order_increment: 3 }
    const read = readLines(lines, configurationOf(item('A'), item('LIMITED', limited)), undefined)
    expect(read).toMatchObject({ ok: false, code, errors: [{ code, pointer }] })
  })

  it('are limited per item over all its lines, by whatever name each line calls it', () => {
    const configuration = configurationOf(item('A', { max_order_quantity: 5 }))
    const lines = [
      { sku: 'A', quantity: 4 },
      { sku: 'id-A', quantity: 4 },
    ]
    expect(readLines(lines, configuration, undefined)).toMatchObject({ code: 'above_maximum_quantity' })
  })

  it('may be divided where the model says so', () => {
    const configuration = configurationOf(item('A'))
    const lines = [{ sku: 'A', quantity: 0.5 }]
    expect(readLines(lines, configuration, modelWith({ fractional: true }))).toMatchObject({ ok: true })
    expect(readLines(lines, configuration, undefined)).toMatchObject({ code: 'fraction_not_allowed' })
  })

  it('name every line that fails, not only the first', () => {
    const lines = [
      { sku: 'NOPE', quantity: 1 },
      { sku: 'A', quantity: 1 },
      { sku: 'A', quantity: -1 },
    ]
    const read = readLines(lines, configurationOf(item('A')), undefined)
    expect(!read.ok && read.errors?.map(({ pointer }) => pointer)).toEqual(['/lines/0/sku', '/lines/2/quantity'])
  })

  it('want the components of a kit, and refuse parts of a component that is counted whole', () => {
    const kit = item('KIT', {}, [{ itemId: 'id-A', quantity: quantity(0.5) }])
    const read = readLines([{ sku: 'KIT', quantity: 4 }], configurationOf(item('A'), kit), undefined)
    expect(read.ok && read.asked[0]?.demands).toMatchObject([{ sku: 'A', quantity: quantity(2) }])
    const odd = readLines([{ sku: 'KIT', quantity: 3 }], configurationOf(item('A'), kit), undefined)
    expect(odd).toMatchObject({ code: 'fraction_not_allowed', errors: [{ component: 'A' }] })
  })
})
