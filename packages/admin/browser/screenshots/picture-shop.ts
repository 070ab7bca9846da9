/** A shop of five locations with a month of goods and a day of orders: what the pictures in the documents show. */
import { createHoldfast, type Holdfast, type InputOf } from '@holdfast/sdk'

const PLACES = [
  ['berlin', 'Berlin warehouse', 'DE', 52.52, 13.405],
  ['rotterdam', 'Rotterdam hub', 'NL', 51.92, 4.48],
  ['lyon', 'Lyon store', 'FR', 45.76, 4.84],
  ['vienna', 'Vienna store', 'AT', 48.21, 16.37],
  ['milan', 'Milan outlet', 'IT', 45.46, 9.19],
] as const
const CUSTOMERS = [
  { city: 'Hamburg', country: 'DE', latitude: 53.55, longitude: 9.99 },
  { city: 'Paris', country: 'FR', latitude: 48.86, longitude: 2.35 },
  { city: 'Munich', country: 'DE', latitude: 48.14, longitude: 11.58 },
  { city: 'Amsterdam', country: 'NL', latitude: 52.37, longitude: 4.9 },
  { city: 'Prague', country: 'CZ', latitude: 50.08, longitude: 14.44 },
]
const KINDS = { TEE: 'T-shirt', HOODIE: 'Hoodie', MUG: 'Mug', CAP: 'Cap', SOCKS: 'Socks', BAG: 'Tote bag' }
const COLOURS = ['BLACK', 'WHITE', 'BLUE', 'RED', 'GREEN']
const SKUS = Object.keys(KINDS).flatMap((kind) => COLOURS.map((colour) => `${kind}-${colour}`))
const DAY_MS = 86_400_000

/** The same pictures every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

export async function setUpPictureShop(address: string): Promise<void> {
  const holdfast = createHoldfast({ baseUrl: address, actor: 'anna' })
  const roll = dice(11)
  await setUpPlaces(holdfast)
  for (const sku of SKUS) {
    const [kind, colour] = sku.split('-') as [keyof typeof KINDS, string]
    const settings = sku === 'TEE-BLACK' ? { backorders: 'allow' as const, safety_stock: 2 } : {}
    await holdfast.execute('create_item', { sku, title: `${KINDS[kind]}, ${colour.toLowerCase()}`, settings })
  }
  await holdfast.execute('update_settings', { notify_below: 4 })
  const changes = SKUS.flatMap((sku) =>
    PLACES.filter(() => roll(10) < 7).map(([location]) => ({
      ...{ sku, location, quantity: 3 + roll(30) },
      occurred_at: new Date(Date.now() - (10 + roll(20)) * DAY_MS).toISOString(),
      reference: { type: 'purchase_order', id: `PO-${100 + roll(20)}` },
    })),
  )
  await holdfast.execute('receive_stock', { changes })
  for (let number = 2001; number <= 2036; number++) await placeOne(holdfast, number, roll)
  for (const cart of [71, 72, 73]) {
    const lines = [{ sku: SKUS[roll(SKUS.length)]!, quantity: 1 }]
    await holdfast.execute('reserve_stock', { reference: `cart-${cart}`, channel: 'web', lines })
  }
}

async function setUpPlaces(holdfast: Holdfast): Promise<void> {
  for (const [code, name, country, latitude, longitude] of PLACES) {
    const address = { country, city: name.split(' ')[0]! }
    await holdfast.execute('create_location', { code, name, address, coordinates: { latitude, longitude } })
  }
  const locations = PLACES.map(([location], index) => ({ location, priority: index + 1 }))
  const models: InputOf<'create_model'>[] = [
    { code: 'europe', name: 'Europe', strategy: 'split_shipments', location_order: 'distance', locations },
    { code: 'hub', name: 'Hub and spokes', strategy: 'ship_from_primary', locations },
  ]
  for (const model of models) await holdfast.execute('create_model', model)
  await holdfast.execute('create_channel', { code: 'web', name: 'Web shop', model: 'europe' })
  await holdfast.execute('create_channel', { code: 'wholesale', name: 'Wholesale', model: 'hub' })
}

const STEPS = [[], ['pack_shipment'], ['pack_shipment', 'ready_shipment'], ['pack_shipment', 'ship_shipment']] as const

async function placeOne(holdfast: Holdfast, number: number, roll: (sides: number) => number): Promise<void> {
  const wanted = new Set(Array.from({ length: 1 + roll(3) }, () => SKUS[roll(SKUS.length)]!))
  const lines = [...wanted].map((sku) => ({ sku, quantity: 1 + roll(4) }))
  const isLarge = number === 2030
  const placed = await holdfast.execute('place_order', {
    number: String(number),
    channel: number % 6 === 0 ? 'wholesale' : 'web',
    lines: isLarge
      ? [
          { sku: 'TEE-BLACK', quantity: 70 },
          { sku: 'MUG-BLUE', quantity: 6 },
        ]
      : lines,
    ship_to: CUSTOMERS[roll(CUSTOMERS.length)]!,
  })
  if (!placed.ok || number % 4 === 3) return
  const approved = await holdfast.execute('approve_order', { order: String(number) })
  const shipments = approved.ok ? approved.result.shipments : []
  for (const { number: shipment } of shipments.filter(({ state }) => state === 'picking'))
    for (const step of STEPS[roll(STEPS.length)]!) await holdfast.execute(step, { shipment })
}
