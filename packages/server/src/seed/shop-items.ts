/** What the demonstration shop sells: items with settings of every kind, and kits made of them. */
import type { InputOf } from 'holdfast'

type Item = InputOf<'create_item'>

function variants(family: Item & { sku: string; title: string }, values: readonly string[]): Item[] {
  return values.map((value) => ({ ...family, sku: `${family.sku}-${value}`, title: `${family.title}, ${value}` }))
}

const SIZES = ['S', 'M', 'L', 'XL']

/** What is counted, in warehouses and stores. */
export const STOCKED: readonly Item[] = [
  ...variants({ sku: 'JACKET-MOSS', title: 'Rain jacket, moss', weight_grams: 420 }, SIZES),
  ...variants({ sku: 'JACKET-RUST', title: 'Rain jacket, rust', weight_grams: 420 }, SIZES),
  ...variants({ sku: 'FLEECE-GREY', title: 'Fleece, grey', weight_grams: 380, settings: { notify_below: 8 } }, SIZES),
  ...variants({ sku: 'BOOT-TRAIL', title: 'Trail boot', weight_grams: 1150, shipping_category: 'bulky' }, [
    '40',
    '41',
    '42',
    '43',
    '44',
  ]),
  ...variants({ sku: 'SOCK-WOOL', title: 'Wool socks', weight_grams: 90, settings: { order_increment: 2 } }, [
    '36-38',
    '39-41',
    '42-44',
  ]),
  ...variants({ sku: 'PACK', title: 'Backpack', weight_grams: 1300, shipping_category: 'bulky' }, [
    '30L',
    '45L',
    '60L',
  ]),
  ...variants({ sku: 'BOTTLE', title: 'Steel bottle', weight_grams: 210 }, ['500ML', '750ML', '1000ML']),
  ...variants({ sku: 'SLEEPING-BAG', title: 'Sleeping bag', weight_grams: 980, settings: { safety_stock: 2 } }, [
    'SUMMER',
    'WINTER',
  ]),
  {
    sku: 'TENT-2P',
    title: 'Tent for two',
    weight_grams: 2400,
    shipping_category: 'bulky',
    settings: { backorders: 'allow', backorder_limit: 40 },
  },
  {
    sku: 'TENT-4P',
    title: 'Tent for four',
    weight_grams: 4100,
    shipping_category: 'bulky',
    settings: { backorders: 'allow_and_notify' },
  },
  { sku: 'MAT-FOAM', title: 'Foam mat', weight_grams: 350 },
  { sku: 'STOVE-GAS', title: 'Gas stove', weight_grams: 130, settings: { max_order_quantity: 4 } },
  {
    sku: 'GAS-230',
    title: 'Gas cartridge, 230 g',
    weight_grams: 380,
    shipping_category: 'dangerous-goods',
    settings: { notify_below: 20 },
  },
  { sku: 'POT-SET', title: 'Pot set', weight_grams: 560 },
  { sku: 'HEADLAMP', title: 'Head lamp', weight_grams: 85, settings: { out_of_stock_threshold: 1 } },
  {
    sku: 'ROPE-8MM',
    title: 'Rope, 8 mm, by the metre',
    weight_grams: 42,
    settings: { fractional: true, order_increment: 0.5 },
  },
  { sku: 'MAP-ALPS', title: 'Map of the Alps', weight_grams: 110, external_reference: 'ISBN-9783701100001' },
  { sku: 'KNIFE-FOLDING', title: 'Folding knife', weight_grams: 95, metadata: { age_check: true } },
  { sku: 'FIRST-AID', title: 'First aid kit', weight_grams: 240, settings: { safety_stock: 5 } },
  {
    sku: 'POLES-CARBON',
    title: 'Trekking poles, carbon',
    weight_grams: 410,
    metadata: { supplier: 'Nordstav', season: 'all' },
  },
]

export const GIFT_CARD = 'GIFT-CARD-50'

/** What is not counted, and what needs no parcel. */
export const UNCOUNTED: readonly Item[] = [
  { sku: GIFT_CARD, title: 'Gift card, 50 €', requires_shipping: false, settings: { tracked: false } },
  { sku: 'CARE-GUIDE', title: 'Care guide', weight_grams: 20, settings: { tracked: false } },
]

export const KITS: readonly Item[] = [
  {
    sku: 'KIT-WEEKEND',
    title: 'Weekend camp: tent, two mats, stove',
    components: [
      { sku: 'TENT-2P', quantity: 1 },
      { sku: 'MAT-FOAM', quantity: 2 },
      { sku: 'STOVE-GAS', quantity: 1 },
    ],
  },
  {
    sku: 'KIT-KITCHEN',
    title: 'Camp kitchen: stove, pots, three cartridges',
    components: [
      { sku: 'STOVE-GAS', quantity: 1 },
      { sku: 'POT-SET', quantity: 1 },
      { sku: 'GAS-230', quantity: 3 },
    ],
  },
  {
    sku: 'KIT-HIKE',
    title: 'Day hike: backpack, bottle, map',
    components: [
      { sku: 'PACK-30L', quantity: 1 },
      { sku: 'BOTTLE-750ML', quantity: 1 },
      { sku: 'MAP-ALPS', quantity: 1 },
    ],
  },
]

/** Was sold once, and is archived. */
export const DISCONTINUED: Item = { sku: 'LANTERN-OIL', title: 'Oil lantern (discontinued)', weight_grams: 640 }

/** Never in stock long enough: orders wait for them. */
export const SCARCE: readonly string[] = ['TENT-2P', 'TENT-4P', 'POLES-CARBON', 'SLEEPING-BAG-WINTER']
