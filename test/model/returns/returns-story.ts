import { count, onOrder, onShipment, placeOne } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const ORDER = 'story-80'
let requested = 0

/** The n-th return of the order. */
function request(more: object = {}): Step {
  return {
    name: 'request_return',
    input: given({ order: ORDER, lines: [{ line: 0, quantity: 2 }], location: 'muc', ...more }),
  }
}

type OnReturn =
  | 'approve_return'
  | 'ship_return'
  | 'receive_return'
  | 'restock_return'
  | 'reject_return'
  | 'cancel_return'

function on(name: OnReturn, count: number, more: object = {}): Step {
  return { name, input: { return: `${ORDER}-R${count}`, ...more } }
}

function part(condition?: string): object {
  return { lines: [{ line: 0, quantity: 1, ...(condition && { condition }) }] }
}

/** Every way from one state to the next, every condition, and what is refused. */
export const returnsStory: Step[][] = [
  [count('LAMP', 'ber', 40), placeOne(ORDER, 'web', 'LAMP', 24), onOrder('approve_order', ORDER)],
  [request(), onShipment('ship_shipment', `${ORDER}-1`)],
  // 1: shipped, in parts and in every condition. 2: brought along, put away later.
  [
    request(),
    request({ reason: 'too small', external_reference: 'ERP-1', metadata: { photo: true } }),
    request({ lines: [{ line: 0, quantity: 23 }] }),
  ],
  [on('approve_return', 1), on('approve_return', 2), on('ship_return', 1), on('ship_return', 3)],
  [on('receive_return', 1, part('damaged')), on('cancel_return', 1), on('receive_return', 1, { condition: 'scrap' })],
  [
    on('receive_return', 2, { restock: false }),
    on('restock_return', 2, part('resellable')),
    on('restock_return', 2, { condition: 'quarantined' }),
  ],
  [
    on('receive_return', 2, { condition: 'resellable' }),
    on('restock_return', 2, { condition: 'resellable' }),
    on('restock_return', 2, part('scrap')),
  ],
  [
    { name: 'unship_shipment', input: { shipment: `${ORDER}-1`, reason: 'the wrong parcel' } },
    // What came back damaged is looked at again.
    {
      name: 'move_stock',
      input: { changes: [{ sku: 'LAMP', location: 'muc', from: 'damaged', to: 'quarantined', quantity: 1 }] },
    },
  ],
  // 3 to 8: refused and cancelled, from each state.
  [request({ to_origin: true, location: undefined }), request(), request(), request(), request(), request()],
  [on('approve_return', 4), on('approve_return', 5), on('approve_return', 6), on('approve_return', 7)],
  [on('approve_return', 99), on('ship_return', 6), on('ship_return', 7), on('receive_return', 3)],
  [
    on('reject_return', 3, { reason: 'worn' }),
    on('reject_return', 4, part()),
    on('reject_return', 4),
    on('reject_return', 6),
  ],
  [on('cancel_return', 5), on('cancel_return', 7), on('cancel_return', 8), on('cancel_return', 9)],
  [
    request(),
    on('approve_return', 9),
    on('receive_return', 9, part('quarantined')),
    on('receive_return', 9, part('resellable')),
  ],
  [
    request(),
    on('approve_return', 10),
    on('receive_return', 10, { restock: false }),
    on('restock_return', 10, part('damaged')),
  ],
  [on('restock_return', 10, part('scrap')), on('restock_return', 10, { condition: 'scrap' })],
  [on('receive_return', 9, { condition: 'damaged' })],
  [request(), on('approve_return', 11), on('receive_return', 11, { restock: false, condition: 'damaged' })],
  [
    on('receive_return', 11, part('scrap')),
    on('receive_return', 11, { condition: 'quarantined', restock: true }),
    request(),
    on('approve_return', 12),
  ],
  [
    on('receive_return', 12, { restock: false }),
    on('restock_return', 12, part('quarantined')),
    on('restock_return', 12, { condition: 'damaged' }),
  ],
  [
    exchange(12, 'nothing'),
    exchange(12, ORDER),
    placeOne('story-81', 'web', 'LAMP', 1),
    exchange(12, 'story-81'),
    exchange(12, 'story-81'),
  ],
  [
    { name: 'update_return', input: { return: `${ORDER}-R9`, external_reference: 'ERP-2', metadata: { photo: true } } },
    { name: 'update_return', input: { return: 'none' } },
  ],
  [
    on('receive_return', 99),
    on('restock_return', 99),
    on('reject_return', 99),
    placeOne('story-82', 'web', 'LAMP', 1),
    exchange(12, 'story-82'),
  ],
  [request({ lines: undefined, number: 'R-taken' }), request({ number: 'R-taken' }), request({ order: 'nothing' })],
  [
    request({ location: undefined }),
    withoutOrder({ reason: undefined }),
    withoutOrder({}),
    withoutOrder({ channel: 'shop' }),
  ],
  [
    withoutOrder({
      lines: [
        { sku: 'LAMP', quantity: 1 },
        { sku: 'SET', quantity: 1 },
        { line: 0, quantity: 1 },
      ],
    }),
  ],
]

function exchange(count: number, order: string): Step {
  return { name: 'exchange_return', input: { return: `${ORDER}-R${count}`, order } }
}

function withoutOrder(more: object): Step {
  const lines = [{ sku: 'LAMP', quantity: 1 }]
  requested += 1
  const input = { number: `R-story-${requested}`, lines, reason: 'a gift', reference: 'receipt 7', location: 'par' }
  return { name: 'request_return', input: given({ ...input, ...more }) }
}

/** Without what is left out. */
function given(input: object): Step['input'] {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}
