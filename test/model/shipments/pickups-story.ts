import { changeModel, count, onOrder, onShipment, placeOne } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const on = (name: Step['name'], shipment: string, more: object = {}): Step => ({ name, input: { shipment, ...more } })

function fetched(number: string): Step[] {
  return [placeOne(number, 'web', 'LAMP', 1, { pickup_location: 'ber' }), onOrder('approve_order', number)]
}

const place = (fields: object): Step => ({ name: 'update_location', input: { location: 'ber', ...fields } })

/** Fetched, taken back to picking, held, cancelled, extended, and not fetched in time. */
export const pickupsStory: Step[][] = [
  [count('LAMP', 'ber', 60)],
  [place({ pickup_enabled: true, pickup_keep_hours: 1, active: true })],
  [changeModel('alpha', { strategy: 'split_shipments' })],
  ...['story-p1', 'story-p2'].flatMap((number): Step[][] => [
    [...fetched(number), on('ready_pickup', `${number}-1`)],
    [onShipment('pick_shipment', `${number}-1`), onShipment('pack_shipment', `${number}-1`)],
    [on('ready_pickup', `${number}-1`), on('ready_pickup', `${number}-1`), onShipment('hold_shipment', `${number}-1`)],
    [onShipment('release_shipment', `${number}-1`), onShipment('pack_shipment', `${number}-1`)],
    [onShipment('ready_shipment', `${number}-1`), on('ready_pickup', `${number}-1`)],
    [
      on('extend_pickup', `${number}-1`, { until: '2026-09-01T00:00:00Z' }),
      on('complete_pickup', `${number}-1`),
      on('complete_pickup', `${number}-1`),
    ],
    [...fetched(`${number}b`), on('ready_pickup', `${number}b-1`), onShipment('cancel_shipment', `${number}b-1`)],
  ]),
  [...fetched('story-p3'), on('ready_pickup', 'story-p3-1')],
  [
    on('extend_pickup', 'story-p3-1', { until: '2026-01-01T00:00:00Z' }),
    placeOne('story-p7', 'web', 'LAMP', 1, { shipping_method: 'nothing' }),
  ],
  [...fetched('story-p4'), on('complete_pickup', 'story-p4-1'), on('extend_pickup', 'story-p4-1')],
  [placeOne('story-p5', 'web', 'LAMP', 1), onOrder('approve_order', 'story-p5'), on('ready_pickup', 'story-p5-1')],
  ...['story-p8', 'story-p9'].flatMap((number, index): Step[][] => [
    [placeOne(number, 'web', 'LAMP', 3, { pickup_location: 'ber' }), onOrder('approve_order', number)],
    [on('ready_pickup', `${number}-1`)],
    [on('complete_pickup', `${number}-1`, { lines: [{ line: 0, quantity: 9 }] })],
    [
      on('complete_pickup', `${number}-1`, {
        lines: [{ line: 0, sku: 'LAMP', quantity: 1 }],
        ...(index > 0 && { rest: 'given_back' }),
      }),
    ],
    [on('complete_pickup', `${number}-2`, { lines: [{ line: 0, sku: 'LAMP', quantity: 1 }], rest: 'kept' })],
  ]),
  [place({ pickup_enabled: false })],
  [placeOne('story-p6', 'web', 'LAMP', 1, { pickup_location: 'ber' })],
  [place({ pickup_enabled: true })],
  [{ name: 'expire_pickups', input: {} }],
]
