/**
 * Draws a scenario from a seed: clients that all want the same few things, and what befalls the processes meanwhile. Documents
 * have names that are known before anybody has made them, so that a command does not depend on the answer to another.
 */
import { SeededRandom } from '../model/drawing/seeded-random.ts'
import type { Command, Fault, Scenario } from './scenario.ts'

export const SKUS = ['HOT', 'WARM', 'WAITED'] as const
export const LOCATIONS = ['near', 'far'] as const
const CARTS = ['cart-a', 'cart-b', 'cart-c', 'cart-d'] as const
const CHANNELS = ['both', 'both', 'primary', 'approval'] as const
const ORDERS_MAX = 6

type Drawn = Pick<Command, 'name' | 'input' | 'isPoison'>

/** By the first of its clients, one after another, before anything else happens. */
export const SCENE: readonly Drawn[] = [
  ...LOCATIONS.map((code): Drawn => ({ name: 'create_location', input: { code } })),
  ...(['HOT', 'WARM'] as const).map((sku): Drawn => ({ name: 'create_item', input: { sku } })),
  { name: 'create_item', input: { sku: 'WAITED', settings: { backorders: 'allow' } } },
  model('both', { strategy: 'split_shipments' }),
  model('primary', { strategy: 'ship_from_primary' }),
  model('approval', { strategy: 'split_shipments', stock_decrement: 'on_approval' }),
  ...['both', 'primary', 'approval'].map((code): Drawn => ({ name: 'create_channel', input: { code, model: code } })),
  {
    name: 'receive_stock',
    input: {
      changes: LOCATIONS.flatMap((location) =>
        SKUS.map((sku) => ({ sku, location, quantity: sku === 'WAITED' ? 2 : 8 })),
      ),
    },
  },
]

function model(code: string, fields: Record<string, unknown>): Drawn {
  return { name: 'create_model', input: { code, move_backorders: false, ...fields, locations: listed() } }
}

function listed(onHold: string | null = null): object[] {
  return LOCATIONS.map((location, index) => ({ location, priority: index + 1, on_hold: location === onHold }))
}

export function drawScenario(seed: number): Scenario {
  const random = new SeededRandom(seed)
  const clients = random.whole(2, 6)
  const count = random.whole(8, 40)
  const nodes = random.whole(1, 3)
  const commands = Array.from({ length: count }, (_, at) =>
    drawCommand(random, { client: random.whole(0, clients - 1), at }),
  )
  const faults = Array.from(
    {
      length: random.weighted([
        [2, 0],
        [3, 2],
        [3, 5],
      ]),
    },
    () => drawFault(random, nodes),
  )
  return { seed, nodes, schedule: random.whole(0, 1e9), commands, faults }
}

function drawCommand(random: SeededRandom, { client, at }: { client: number; at: number }): Command {
  const drawn = random.weighted<() => Drawn>([
    [20, () => drawStock(random)],
    [22, () => drawHold(random)],
    [14, () => drawOrder(random)],
    [18, () => drawDocument(random)],
    [6, () => drawSetting(random)],
    [
      1,
      () => ({
        name: 'adjust_stock',
        input: { changes: [{ ...drawPlace(random), delta: 1, note: 'poison' }] },
        isPoison: true,
      }),
    ],
  ])()
  const isKeyless = random.chance(0.12)
  return {
    ...drawn,
    isKeyless,
    key: `key-${at}`,
    client,
    pauseMs: random.weighted([
      [5, 0],
      [3, random.whole(1, 10)],
      [1, random.whole(10, 1500)],
    ]),
    againAfterMs: !isKeyless && random.chance(0.15) ? random.whole(0, 30) : null,
  }
}

function drawPlace(random: SeededRandom): { sku: string; location: string } {
  return { sku: random.pick(SKUS), location: random.pick(LOCATIONS) }
}

function drawStock(random: SeededRandom): Drawn {
  const place = drawPlace(random)
  const changes = (change: object) => ({ changes: [{ ...place, ...change }] })
  return random.weighted<Drawn>([
    [8, { name: 'receive_stock', input: changes({ quantity: random.whole(1, 5) }) }],
    [4, { name: 'adjust_stock', input: changes({ delta: random.pick([-3, -2, -1, 1, 2]) }) }],
    [1, { name: 'adjust_stock', input: changes({ delta: -random.whole(1, 4), force: true }) }],
    [3, { name: 'set_stock', input: changes({ quantity: random.whole(0, 9) }) }],
    [2, { name: 'move_stock', input: changes({ from: 'on_hand', to: 'damaged', quantity: random.whole(1, 3) }) }],
    [1, { name: 'move_stock', input: changes({ from: 'damaged', to: 'on_hand', quantity: 1 }) }],
    [1, { name: 'delete_level', input: { ...place, force: true } }],
    [1, { name: 'create_level', input: { ...place, on_hand: 2 } }],
  ])
}

function drawLines(random: SeededRandom): { sku: string; quantity: number }[] {
  const skus = random.weighted<readonly string[]>([
    [6, [random.pick(SKUS)]],
    [3, ['HOT', 'WARM']],
    [3, ['WARM', 'HOT']],
    [2, ['WAITED', 'HOT']],
  ])
  return skus.map((sku) => ({ sku, quantity: random.whole(1, 4) }))
}

function drawHold(random: SeededRandom): Drawn {
  const cart = random.pick(CARTS)
  const end = random.weighted<object>([
    [4, { ttl_seconds: 1 }],
    [3, { ttl_seconds: 3 }],
    [5, { ttl_seconds: 600 }],
    [2, { firm: true }],
  ])
  return random.weighted<Drawn>([
    [
      9,
      {
        name: 'reserve_stock',
        input: { reference: cart, channel: random.pick(CHANNELS), lines: drawLines(random), ...end },
      },
    ],
    [3, { name: 'release_reservation', input: { reservation: cart } }],
    [2, { name: 'extend_reservation', input: { reservation: cart, ttl_seconds: 2 } }],
    [1, { name: 'confirm_reservation', input: { reservation: cart } }],
    [1, { name: 'fulfil_reservation', input: { reservation: cart } }],
    [1, { name: 'move_reservation', input: { reservation: cart, location: random.pick(LOCATIONS) } }],
  ])
}

function drawOrder(random: SeededRandom): Drawn {
  const hold = random.chance(0.4) ? { reservation: random.pick(CARTS) } : {}
  const number = orderNumber(random)
  return { name: 'place_order', input: { number, channel: random.pick(CHANNELS), lines: drawLines(random), ...hold } }
}

function orderNumber(random: SeededRandom): string {
  return `O${random.whole(1, ORDERS_MAX)}`
}

function drawDocument(random: SeededRandom): Drawn {
  const order = orderNumber(random)
  const shipment = `${order}-${random.weighted([
    [4, 1],
    [1, 2],
  ])}`
  return random.weighted<Drawn>([
    [6, { name: 'approve_order', input: { order } }],
    [3, { name: 'cancel_order', input: { order } }],
    [6, { name: 'ship_shipment', input: { shipment } }],
    [2, { name: 'dispatch_transfer', input: { transfer: `${order}-T1` } }],
    [2, { name: 'complete_transfer', input: { transfer: `${order}-T1` } }],
  ])
}

/** Each makes the copies of other processes stale, and changes what may be promised or shipped. */
function drawSetting(random: SeededRandom): Drawn {
  return random.weighted<Drawn>([
    [2, { name: 'update_item', input: { item: random.pick(SKUS), settings: { safety_stock: random.whole(0, 2) } } }],
    [4, { name: 'update_model', input: { model: 'both', locations: listed(random.pick([null, ...LOCATIONS])) } }],
    [
      1,
      {
        name: 'update_location',
        input: { location: random.pick(LOCATIONS), settings: { safety_stock: random.whole(0, 2) } },
      },
    ],
    [1, { name: 'update_level', input: { ...drawPlace(random), enabled: random.chance(0.7) } }],
  ])
}

function drawFault(random: SeededRandom, nodes: number): Fault {
  const struck = { atMs: random.fraction() ** 2 * 4000, node: random.whole(0, nodes - 1) }
  const cut = () => ({ isForgotten: random.chance(0.5), afterMs: random.whole(1, 1200) })
  return random.weighted<() => Fault>([
    [4, () => ({ ...struck, kind: 'crash', restartMs: random.whole(10, 2000) })],
    [3, () => ({ ...struck, kind: 'cut' })],
    [3, () => ({ ...struck, kind: 'stall', ms: random.whole(50, 4000) })],
    [2, () => ({ ...struck, kind: 'commit_never_arrives', ...cut() })],
    [3, () => ({ ...struck, kind: 'commit_answer_lost', ...cut() })],
    [2, () => ({ ...struck, kind: 'commit_late', ...cut() })],
    [1, () => ({ ...struck, kind: 'server_restart', downMs: random.whole(10, 1000) })],
    [2, () => ({ ...struck, kind: 'clock_step', ms: random.pick([1000, 5000, 600_000]) })],
    [2, () => ({ ...struck, kind: 'foreign_lock', ...drawPlace(random), ms: random.whole(100, 9000) })],
  ])()
}
