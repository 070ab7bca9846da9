import { type DecisionCase, describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { stocked } from '../../../../../test/support/scenes.ts'
import type { ShippingMethod } from '../../domain/configuration/configuration.ts'
import { quantity } from '../../domain/kernel/quantity.ts'
import type { InputOf } from '../registry.ts'

/** Of a kilogram, to Berlin. */
function notOffered(
  method: Partial<ShippingMethod>,
  reason: string,
): Record<string, DecisionCase<InputOf<'place_order'>>> {
  return {
    [`refuses a shipping method that is not offered: ${Object.keys(method)}`]: {
      given: { ...stocked, items: { S1: { weightGrams: quantity(500) } }, shippingMethods: { post: method } },
      when: {
        lines: [{ sku: 'S1', quantity: 2 }],
        shipping_method: 'post',
        ship_to: { country: 'DE', postal_code: '10115' },
      },
      refused: `shipping_method_not_offered at /shipping_method (value post, location A, reason ${reason})`,
    },
  }
}

describeDecisions('place_order', {
  'refuses a shipping method that nobody knows': {
    given: stocked,
    when: { lines: [{ sku: 'S1', quantity: 1 }], shipping_method: 'post' },
    refused: 'unknown_shipping_method at /shipping_method (value post)',
  },
  'refuses a shipping method for what is picked up': {
    given: { ...stocked, locations: { A: { pickupEnabled: true } }, shippingMethods: { post: {} } },
    when: { lines: [{ sku: 'S1', quantity: 1 }], shipping_method: 'post', pickup_location: 'A' },
    refused: 'conflicting_constraints at /shipping_method',
  },
  ...notOffered({ active: false }, 'inactive'),
  ...notOffered({ locationIds: ['B'] }, 'location'),
  ...notOffered({ shippingCategory: 'bulky' }, 'shipping_category'),
  ...notOffered({ weightGramsMax: quantity(999) }, 'weight'),
  ...notOffered({ weightGramsMin: quantity(1001) }, 'weight'),
  ...notOffered({ zones: [{ country: 'DE', postal_codes: ['2*'] }] }, 'destination'),
  'promises by when it leaves and when it arrives, with the method that was chosen': {
    given: {
      ...stocked,
      shippingMethods: { post: { locationIds: ['A'], zones: [{ country: 'DE', postal_codes: ['1*'] }] } },
    },
    when: {
      number: 'O-1',
      lines: [{ sku: 'S1', quantity: 2 }],
      shipping_method: 'post',
      ship_to: { country: 'DE', postal_code: '10115' },
    },
    answer: {
      shipping_method: 'post',
      shipments: [
        {
          shipping_method: 'post',
          ship_by: '2026-01-02T00:00:00.000Z',
          deliver_between: { from: '2026-01-02T12:00:00.000Z', until: '2026-01-03T12:00:00.000Z' },
        },
      ],
    },
    events: ['order_placed new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled, shippingMethodId post',
      'made order line 0: 2 S1',
      'made shipment O-1-1: state upcoming, locationId A, shippingMethodId post, shipBy now+43200s, deliverFrom now+86400s, deliverUntil now+172800s',
      'made line 0 of O-1-1, S1: quantity 2',
      'made reservation O-1: state pending, revision 1, orderId new-1',
      'made promise S1@A to O-1-1: reserved 2',
      'level S1@A: reserved 0 → 2',
    ],
  },
  'promises nothing while goods are missing': {
    given: { levels: { 'S1@A': 1 }, settings: { backorders: 'allow' }, shippingMethods: { post: {} } },
    when: { number: 'O-1', lines: [{ sku: 'S1', quantity: 2 }], shipping_method: 'post' },
    answer: { shipments: [{ shipping_method: 'post', ship_by: null, deliver_between: null }] },
    events: ['order_placed new-1', 'inventory_level_changed S1:A'],
    changes: [
      'made order O-1: state placed, fulfilment unfulfilled, shippingMethodId post',
      'made order line 0: 2 S1',
      'made shipment O-1-1: state upcoming, locationId A, holdReasons backordered, shippingMethodId post',
      'made line 0 of O-1-1, S1: quantity 2',
      'made reservation O-1: state pending, revision 1, orderId new-1',
      'made promise S1@A to O-1-1: reserved 1, backordered 1',
      'level S1@A: reserved 0 → 1, backordered 0 → 1',
    ],
  },
})
