import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import type { OrderScene, ShipmentScene } from '../../../../../test/support/working-documents.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'

const when = { order: 'O-1', item_id: 'S1', model_id: 'default' }
const nothing = { when, events: [], changes: [] }

/** An order waits for 3 at A, and B has 5. */
function waits(scene: {
  strategy?: NonNullable<Scene['model']>['strategy']
  order?: OrderScene
  shipment?: Partial<ShipmentScene>
  model?: Scene['model']
  levels?: Scene['levels']
}): Scene {
  const state = scene.order?.state === 'approved' ? 'on_hold' : 'upcoming'
  const shipment: ShipmentScene = {
    from: 'A',
    state,
    holdReasons: ['backordered'],
    promises: ['3 S1@A waiting'],
    ...scene.shipment,
  }
  return {
    items: { S1: { settings: { backorders: 'allow' } } },
    model: { strategy: scene.strategy ?? 'split_shipments', ...scene.model },
    levels: { 'S1@B': 5, ...scene.levels },
    orders: { 'O-1': { shipments: [shipment], ...scene.order } },
  }
}

describeDecisions('move_backorders', {
  'moves what waits to a shipment from where it is, and cancels the one that has nothing any more': {
    given: waits({}),
    when,
    events: [
      'backorders_moved O-1',
      'shipment_cancelled O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'made shipment O-1-2: state upcoming, locationId B',
      'shipment O-1-1: state upcoming → cancelled, holdReasons backordered → none',
      'deleted line 0 of O-1-1, S1',
      'made line 0 of O-1-2, S1: quantity 3',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-2: reserved 3',
      'level S1@A: backordered 3 → 0',
      'level S1@B: reserved 0 → 3',
      'followed the stock: 3 of line 0 from A to B for O-1-2',
    ],
  },
  'starts the new shipment of an approved order': {
    given: waits({ order: { state: 'approved' } }),
    when,
    events: [
      'backorders_moved O-1',
      'shipment_cancelled O-1',
      'shipment_picking O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'made shipment O-1-2: state picking, locationId B',
      'shipment O-1-1: state on_hold → cancelled, holdReasons backordered → none',
      'deleted line 0 of O-1-1, S1',
      'made line 0 of O-1-2, S1: quantity 3',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-2: reserved 3',
      'level S1@A: backordered 3 → 0',
      'level S1@B: reserved 0 → 3',
      'followed the stock: 3 of line 0 from A to B for O-1-2',
    ],
  },
  'moves as much as there is, and leaves the rest': {
    given: waits({ levels: { 'S1@B': 2 } }),
    when,
    events: ['backorders_moved O-1', 'inventory_level_changed S1:A', 'inventory_level_changed S1:B'],
    changes: [
      'made shipment O-1-2: state upcoming, locationId B',
      'line 0 of O-1-1, S1: quantity 3 → 1',
      'made line 0 of O-1-2, S1: quantity 2',
      'promise S1@A to O-1-1: backordered 3 → 1',
      'made promise S1@B to O-1-2: reserved 2',
      'level S1@A: backordered 3 → 1',
      'level S1@B: reserved 0 → 2',
      'followed the stock: 2 of line 0 from A to B for O-1-2',
    ],
  },
  'leaves what is covered where it is': {
    given: waits({ shipment: { promises: ['2 S1@A', '1 S1@A waiting'] }, levels: { 'S1@A': 2 } }),
    when,
    events: [
      'backorders_moved O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'made shipment O-1-2: state upcoming, locationId B',
      'shipment O-1-1: holdReasons backordered → none',
      'deleted line 1 of O-1-1, S1',
      'made line 1 of O-1-2, S1: quantity 1',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-2: reserved 1',
      'level S1@A: backordered 1 → 0',
      'level S1@B: reserved 0 → 1',
      'followed the stock: 1 of line 1 from A to B for O-1-2',
    ],
  },
  'joins a shipment from there that nobody has begun to pick': {
    given: waits({
      order: {
        shipments: [
          { from: 'A', holdReasons: ['backordered'], promises: ['3 S1@A waiting'] },
          { from: 'B', promises: ['1 S1@B'] },
        ],
      },
    }),
    when,
    events: [
      'backorders_moved O-1',
      'shipment_cancelled O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'shipment O-1-1: state upcoming → cancelled, holdReasons backordered → none',
      'deleted line 0 of O-1-1, S1',
      'line 0 of O-1-2, S1: quantity 1 → 4',
      'deleted promise S1@A to O-1-1',
      'promise S1@B to O-1-2: reserved 1 → 4',
      'level S1@A: backordered 3 → 0',
      'level S1@B: reserved 1 → 4',
      'followed the stock: 3 of line 0 from A to B for O-1-2',
    ],
  },
  'makes a shipment of its own beside one that is being picked': {
    given: waits({
      order: {
        state: 'approved',
        shipments: [
          { from: 'A', state: 'on_hold', holdReasons: ['backordered'], promises: ['3 S1@A waiting'] },
          { from: 'B', promises: ['1 S1@B'] },
        ],
      },
    }),
    when,
    events: [
      'backorders_moved O-1',
      'shipment_cancelled O-1',
      'shipment_picking O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'made shipment O-1-3: state picking, locationId B',
      'shipment O-1-1: state on_hold → cancelled, holdReasons backordered → none',
      'deleted line 0 of O-1-1, S1',
      'made line 0 of O-1-3, S1: quantity 3',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-3: reserved 3',
      'level S1@A: backordered 3 → 0',
      'level S1@B: reserved 1 → 4',
      'followed the stock: 3 of line 0 from A to B for O-1-3',
    ],
  },
  'brings it to the primary where that ships everything, for the shipment in which it waits': {
    given: waits({ strategy: 'ship_from_primary', order: { state: 'approved' }, model: { putTransfersOnHold: true } }),
    when,
    events: [
      'backorders_moved O-1',
      'stock_transfer_on_hold new-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'shipment O-1-1: holdReasons backordered → transfer',
      'made transfer O-1-T1: state on_hold, fromLocationId B, toLocationId A',
      'made line 0 of O-1-T1, S1: quantity 3',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-1: reserved 3',
      'level S1@A: backordered 3 → 0',
      'level S1@B: reserved 0 → 3',
      'followed the stock: 3 of line 0 from A to B by O-1-T1 for O-1-1',
    ],
  },
  'adds to a transfer that has not set out': {
    given: waits({
      strategy: 'ship_from_primary',
      order: {
        shipments: [{ from: 'A', holdReasons: ['backordered', 'transfer'], promises: ['3 S1@A waiting'] }],
        transfers: [{ from: 'B', to: 'A', goods: ['1 S1'] }],
      },
    }),
    when,
    events: [
      'backorders_moved O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'shipment O-1-1: holdReasons backordered+transfer → transfer',
      'line 0 of O-1-T1, S1: quantity 1 → 4',
      'deleted promise S1@A to O-1-1',
      'promise S1@B to O-1-1: reserved 1 → 4',
      'level S1@A: backordered 3 → 0',
      'level S1@B: reserved 1 → 4',
      'followed the stock: 3 of line 0 from A to B by O-1-T1 for O-1-1',
    ],
  },
  'cancels a transfer whose units were not there any more': {
    given: waits({
      strategy: 'ship_from_primary',
      levels: { 'S1@A': 3, 'S1@B': 0 },
      order: {
        shipments: [{ from: 'A', holdReasons: ['transfer'] }],
        transfers: [{ from: 'B', to: 'A', goods: ['3 S1 waiting'] }],
      },
    }),
    when,
    events: [
      'backorders_moved O-1',
      'stock_transfer_cancelled O-1-T1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:B',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: holdReasons transfer → none',
      'transfer O-1-T1: state upcoming → cancelled',
      'deleted line 0 of O-1-T1, S1',
      'deleted promise S1@B to O-1-1',
      'made promise S1@A to O-1-1: reserved 3',
      'level S1@B: backordered 3 → 0',
      'level S1@A: reserved 0 → 3',
      'followed the stock: 3 of line 0 from B to A for O-1-1',
    ],
  },
  'leaves it to a command of its own to take from the shelf what needs no shipping': {
    given: waits({ order: { state: 'approved', shipments: [], unshipped: ['3 S1@A waiting'] } }),
    when,
    events: ['backorders_moved O-1', 'inventory_level_changed S1:A', 'inventory_level_changed S1:B'],
    changes: [
      'deleted promise S1@A to O-1',
      'made promise S1@B to O-1: reserved 3',
      'level S1@A: backordered 3 → 0',
      'level S1@B: reserved 0 → 3',
      'followed the stock: 3 of line 0 from A to B for the order',
      'follow-up decrement_unshipped O-1',
    ],
  },
  'moves an order that ships in one parcel as a whole, to the location that has become the primary': {
    given: waits({ strategy: 'no_split', model: { locations: [{ locationId: 'B', priority: 1, onHold: false }] } }),
    when,
    events: [
      'backorders_moved O-1',
      'shipment_cancelled O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'made shipment O-1-2: state upcoming, locationId B',
      'shipment O-1-1: state upcoming → cancelled, holdReasons backordered → none',
      'deleted line 0 of O-1-1, S1',
      'made line 0 of O-1-2, S1: quantity 3',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-2: reserved 3',
      'level S1@A: backordered 3 → 0',
      'level S1@B: reserved 0 → 3',
      'followed the stock: 3 of line 0 from A to B for O-1-2',
    ],
  },

  'ships an order that waits as a whole from the first location that has all of it': {
    given: waits({ strategy: 'ship_from_first_available_or_primary' }),
    when,
    events: [
      'backorders_moved O-1',
      'shipment_cancelled O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'made shipment O-1-2: state upcoming, locationId B',
      'shipment O-1-1: state upcoming → cancelled, holdReasons backordered → none',
      'deleted line 0 of O-1-1, S1',
      'made line 0 of O-1-2, S1: quantity 3',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-2: reserved 3',
      'level S1@A: backordered 3 → 0',
      'level S1@B: reserved 0 → 3',
      'followed the stock: 3 of line 0 from A to B for O-1-2',
    ],
  },
  'brings a part of an order to the primary, where the first location that has all of it would ship it': {
    given: waits({
      strategy: 'ship_from_first_available_or_primary',
      shipment: { promises: ['2 S1@A', '1 S1@A waiting'] },
      levels: { 'S1@A': 2 },
    }),
    when,
    events: [
      'backorders_moved O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'shipment O-1-1: holdReasons backordered → transfer',
      'made transfer O-1-T1: state upcoming, fromLocationId B, toLocationId A',
      'made line 1 of O-1-T1, S1: quantity 1',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-1: reserved 1',
      'level S1@A: backordered 1 → 0',
      'level S1@B: reserved 0 → 1',
      'followed the stock: 1 of line 1 from A to B by O-1-T1 for O-1-1',
    ],
  },
  'gives each line a shipment of its own where lines ship apart': {
    given: waits({
      strategy: 'split_by_line_items',
      shipment: { promises: ['1 S1@A waiting', '2 S1@A waiting'] },
    }),
    when,
    events: [
      'backorders_moved O-1',
      'shipment_cancelled O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'made shipment O-1-2: state upcoming, locationId B',
      'made shipment O-1-3: state upcoming, locationId B',
      'shipment O-1-1: state upcoming → cancelled, holdReasons backordered → none',
      'deleted line 0 of O-1-1, S1',
      'made line 0 of O-1-2, S1: quantity 1',
      'deleted line 1 of O-1-1, S1',
      'made line 1 of O-1-3, S1: quantity 2',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-2: reserved 1',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-3: reserved 2',
      'level S1@A: backordered 3 → 0',
      'level S1@B: reserved 0 → 3',
      'followed the stock: 1 of line 0 from A to B for O-1-2',
      'followed the stock: 2 of line 1 from A to B for O-1-3',
    ],
  },
  'leaves safety stock where it is': {
    given: waits({ levels: { 'S1@B': { onHand: 5, settings: { safety_stock: 5 } } } }),
    ...nothing,
  },
  'takes nothing from a level that is not for sale': {
    given: waits({ levels: { 'S1@B': { onHand: 5, enabled: false } } }),
    ...nothing,
  },
  'does nothing for an order that is gone': { ...nothing },
  'does nothing once nobody waits': {
    given: waits({ shipment: { promises: ['3 S1@A'], holdReasons: [] }, levels: { 'S1@A': 3 } }),
    ...nothing,
  },
  'does nothing where the model does not want it': { given: waits({ model: { moveBackorders: false } }), ...nothing },
  'moves no order that insists on where it ships from': {
    given: waits({ order: { shipFromId: 'A' } }),
    ...nothing,
  },
  'moves no order that is picked up': { given: waits({ order: { pickupLocationId: 'A' } }), ...nothing },
  'splits no order that ships in one parcel': {
    given: waits({
      strategy: 'no_split',
      model: { locations: [{ locationId: 'B', priority: 1, onHold: false }] },
      shipment: { promises: ['2 S1@A', '1 S1@A waiting'] },
      levels: { 'S1@A': 2 },
    }),
    ...nothing,
  },
  'takes an order that ships in one parcel nowhere but to the primary': {
    given: waits({ strategy: 'no_split' }),
    ...nothing,
  },
})
