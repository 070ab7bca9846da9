/** In which layer which setting is accepted, and what excludes what. */
import { describe, expect, it } from 'vitest'
import { describeDecisions } from '../../../../test/support/describe-decisions.ts'
import { APPLICABLE_LAYERS, type LayerName } from '../domain/configuration/applicable-settings.ts'
import { LAYER_ORDER, type Settings } from '../domain/configuration/settings.ts'
import { readSettings } from './settings-change.ts'

const VALUES: { [Key in keyof Settings]: NonNullable<Settings[Key]> } = {
  tracked: false,
  backorders: 'allow',
  backorder_limit: 3,
  safety_stock: 1,
  out_of_stock_threshold: 1,
  notify_below: 2,
  min_order_quantity: 1,
  max_order_quantity: 9,
  order_increment: 1,
  fractional: true,
}
const keys = Object.keys(VALUES) as (keyof Settings)[]

describe('88. a layer of the settings', () => {
  it.each(LAYER_ORDER)('takes, as a %s, what means something there and nothing else', (layer: LayerName) => {
    for (const key of keys) {
      const read = readSettings({ [key]: VALUES[key] }, {}, layer)
      if (APPLICABLE_LAYERS[key].includes(layer)) expect(read).toEqual({ ok: true, settings: { [key]: VALUES[key] } })
      else {
        const error = { pointer: `/settings/${key}`, setting: key, layer, layers: APPLICABLE_LAYERS[key].join(', ') }
        expect(read).toMatchObject({ code: 'setting_not_applicable', errors: [error] })
      }
    }
  })

  it('keeps what is not sent, and loses what is null', () => {
    const before = { safety_stock: 2, notify_below: 5 }
    expect(readSettings({ notify_below: 3 }, before, 'level')).toMatchObject({
      settings: { safety_stock: 2, notify_below: 3 },
    })
    expect(readSettings({ safety_stock: null }, before, 'level')).toMatchObject({ settings: { notify_below: 5 } })
    expect(readSettings(undefined, before, 'level')).toMatchObject({ settings: before })
  })
})

describeDecisions('update_item', {
  'refuses on a kit what is about stock': {
    given: { items: { S1: {}, KIT: { components: { S1: 1 } } } },
    when: { item: 'KIT', settings: { safety_stock: 1 } },
    refused:
      'setting_not_applicable at /settings/safety_stock (setting safety_stock, layer kit, layers the items that it consists of)',
  },
  'refuses to become a kit with settings about stock of its own': {
    given: { items: { S1: {}, S2: { settings: { backorders: 'allow' } } } },
    when: { item: 'S2', components: [{ sku: 'S1', quantity: 1 }] },
    refused:
      'setting_not_applicable at /settings/backorders (setting backorders, layer kit, layers the items that it consists of)',
  },
  'refuses an increment in fractions where there are whole units only': {
    when: { item: 'S1', settings: { order_increment: 0.5 } },
    refused:
      'settings_contradict at /settings/order_increment (setting order_increment, value order_increment 0.5 and fractional false)',
  },
  'refuses whole units where the increment is a fraction': {
    given: { items: { S1: { settings: { order_increment: 0.5, fractional: true } } } },
    when: { item: 'S1', settings: { fractional: null } },
    refused:
      'settings_contradict at /settings/fractional (setting fractional, value order_increment 0.5 and fractional false)',
  },
  'refuses a maximum below the minimum of a model': {
    given: { models: { other: { settings: { min_order_quantity: 4 } } } },
    when: { item: 'S1', settings: { max_order_quantity: 3 } },
    refused:
      'settings_contradict at /settings/max_order_quantity (setting max_order_quantity, value min_order_quantity 4 and max_order_quantity 3)',
  },
})
