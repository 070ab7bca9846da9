/** Rows of each kind as what their command takes. What is wrong with a value is said here; what the engine has to know is left to it. */
import type { ImportKind } from 'holdfast'
import type { ImportOptions } from './import-options.ts'
import { flagIn, given, neededText, numberIn, objectIn, textIn, type Values } from './read-values.ts'
import { RowUnreadable } from './unreadable.ts'

const FLAG_SETTINGS = ['tracked', 'fractional'] as const
const NUMBER_SETTINGS = [
  ...['backorder_limit', 'safety_stock', 'out_of_stock_threshold', 'notify_below'],
  ...['min_order_quantity', 'max_order_quantity', 'order_increment'],
] as const
const SETTINGS = ['backorders', 'settings', ...FLAG_SETTINGS, ...NUMBER_SETTINGS]
const ANNOTATIONS = ['external_reference', 'metadata']
const FACTS = ['occurred_at', 'note', 'reference_type', 'reference_id', 'reference']
/** Exports have them, and what they say follows from the rest. */
const SHOWN = ['id', 'created_at', 'updated_at', 'revision', 'archived_at']

/** The columns that mean something, or nothing that anybody would miss. */
export const KNOWN_COLUMNS: Readonly<Record<ImportKind, readonly string[]>> = {
  items: [
    'sku',
    'title',
    'shipping_category',
    'requires_shipping',
    'weight_grams',
    'components',
    'options',
    'ships_together',
    ...ANNOTATIONS,
    ...SETTINGS,
    ...SHOWN,
  ],
  locations: [
    ...[
      'code',
      'name',
      'active',
      'restock_inventory',
      'stocks_everything',
      'latitude',
      'longitude',
      'coordinates',
      'country',
      'postal_code',
      'city',
      'street',
    ],
    ...['address', 'calendar', ...ANNOTATIONS, ...SETTINGS, ...SHOWN],
  ],
  levels: [
    ...[
      'sku',
      'location',
      'quantity',
      'on_hand',
      'title',
      'enabled',
      ...SETTINGS,
      ...FACTS,
      ...SHOWN,
      'quarantined',
      'damaged',
      'reserved',
    ],
    ...['backordered', 'incoming', 'held_back', 'free', 'available', 'net', 'counted_at', 'effective_settings'],
  ],
  counts: ['sku', 'location', 'quantity', 'title', 'counted_at', 'expected_quantity', ...FACTS],
  movements: [
    ...[
      'sku',
      'location',
      'quantity',
      'reason',
      'account',
      'title',
      ...FACTS,
      ...SHOWN,
      'actor',
      'recorded_at',
      'from',
      'to',
    ],
    ...['from_account', 'from_location', 'from_transfer', 'to_account', 'to_location', 'to_transfer'],
  ],
  orders: [
    ...[
      'number',
      'channel',
      'line',
      'lines',
      'sku',
      'quantity',
      'ship_to',
      'ship_from',
      'pickup_location',
      'shipping_method',
      'country',
      'postal_code',
      'city',
    ],
    ...[
      'address',
      'latitude',
      'longitude',
      ...ANNOTATIONS,
      ...SHOWN,
      'state',
      'fulfilment',
      'model',
      'placed_at',
      'approved_at',
    ],
    ...['cancelled_at', 'stock_decrement', 'backordered'],
  ],
}

export function inputOf(kind: ImportKind, values: Values, options: ImportOptions): Values {
  return READERS[kind](values, options)
}

const READERS: Record<ImportKind, (values: Values, options: ImportOptions) => Values> = {
  items: (values) =>
    given({
      sku: neededText(values, 'sku'),
      title: textIn(values, 'title'),
      shipping_category: textIn(values, 'shipping_category'),
      requires_shipping: flagIn(values, 'requires_shipping'),
      weight_grams: numberIn(values, 'weight_grams'),
      components: componentsIn(values),
      options: optionsIn(values),
      ships_together: flagIn(values, 'ships_together'),
      settings: settingsIn(values),
      ...annotationsIn(values),
    }),
  locations: (values) =>
    given({
      code: neededText(values, 'code'),
      name: textIn(values, 'name'),
      active: flagIn(values, 'active'),
      restock_inventory: flagIn(values, 'restock_inventory'),
      stocks_everything: flagIn(values, 'stocks_everything'),
      coordinates: objectIn(values, 'coordinates') ?? coordinatesIn(values),
      address: objectIn(values, 'address') ?? someOf(values, ['country', 'postal_code', 'city', 'street']),
      settings: settingsIn(values),
      ...annotationsIn(values),
    }),
  levels: (values, options) => ({
    ...shelfIn(values, options),
    quantity: countIn(values, options),
    ...given({ enabled: flagIn(values, 'enabled'), settings: settingsIn(values), ...factsIn(values) }),
  }),
  counts: (values, options) => ({
    ...shelfIn(values, options),
    quantity: countIn(values, options),
    ...given({ expected_quantity: numberIn(values, 'expected_quantity'), ...factsIn(values) }),
  }),
  movements: (values, options) => ({
    ...shelfIn(values, options),
    delta: neededNumber(values, 'quantity'),
    ...given({ reason: textIn(values, 'reason'), account: textIn(values, 'account'), ...factsIn(values) }),
  }),
  orders: (values) =>
    given({
      number: textIn(values, 'number'),
      channel: textIn(values, 'channel'),
      lines: linesIn(values),
      ship_to: objectIn(values, 'ship_to') ?? shipToIn(values),
      ship_from: textIn(values, 'ship_from'),
      pickup_location: textIn(values, 'pickup_location'),
      shipping_method: textIn(values, 'shipping_method'),
      ...annotationsIn(values),
    }),
}

function shelfIn(values: Values, options: ImportOptions): Values {
  const location = textIn(values, 'location') ?? options.location
  if (location === undefined)
    throw new RowUnreadable({
      column: 'location',
      detail: 'There is no location.',
      remedy: 'Fill in the column location, or name one for all such rows by the option location.',
    })
  return given({ sku: neededText(values, 'sku'), location, title: textIn(values, 'title') })
}

/** Goods cannot be fewer than none; what others keep below zero are orders that wait. */
function countIn(values: Values, { negative = 'refuse' }: ImportOptions): number {
  const quantity = neededNumber(values, 'quantity')
  if (quantity >= 0) return quantity
  if (negative === 'zero') return 0
  throw new RowUnreadable({
    column: 'quantity',
    value: String(quantity),
    detail: 'A count below zero: of what waits there, and not of goods.',
    remedy: 'Say negative=zero to count none, and bring in what waits as orders; or mend the file.',
  })
}

function neededNumber(values: Values, column: string): number {
  neededText(values, column)
  return numberIn(values, column)!
}

function factsIn(values: Values): Values {
  const [type, id] = [textIn(values, 'reference_type'), textIn(values, 'reference_id')]
  const reference = objectIn(values, 'reference') ?? (type !== undefined && id !== undefined ? { type, id } : undefined)
  return { occurred_at: textIn(values, 'occurred_at'), note: textIn(values, 'note'), reference }
}

function annotationsIn(values: Values): Values {
  return { external_reference: textIn(values, 'external_reference'), metadata: objectIn(values, 'metadata') }
}

function settingsIn(values: Values): Values | undefined {
  const settings = {
    ...objectIn(values, 'settings'),
    ...given({ backorders: textIn(values, 'backorders') }),
    ...given(Object.fromEntries(FLAG_SETTINGS.map((name) => [name, flagIn(values, name)]))),
    ...given(Object.fromEntries(NUMBER_SETTINGS.map((name) => [name, numberIn(values, name)]))),
  }
  return Object.keys(settings).length === 0 ? undefined : settings
}

/** A list of objects, as such or as its JSON. */
function listIn(values: Values, column: string): Values[] | undefined {
  const given = values[column]
  if (Array.isArray(given)) return given
  if (typeof given !== 'string' || !given.trim().startsWith('[')) return undefined
  try {
    return JSON.parse(given) as Values[]
  } catch {
    throw new RowUnreadable({ column, value: given, detail: 'This is no JSON.', remedy: 'Write a list of objects.' })
  }
}

function optionsIn(values: Values): Values[] | undefined {
  const options = listIn(values, 'options')
  return options?.length === 0 ? undefined : options
}

/** `TENT:1|MAT:2`, or a list of objects: what an export says of them as nothing is nothing. */
function componentsIn(values: Values): Values[] | undefined {
  const list = listIn(values, 'components')
  if (list) return list.length === 0 ? undefined : list.map(withoutNothing)
  const text = textIn(values, 'components')
  return text?.split('|').map((part) => {
    const at = part.lastIndexOf(':')
    const [sku, quantity] = [part.slice(0, at).trim(), Number(part.slice(at + 1))]
    if (at > 0 && quantity > 0) return { sku, quantity }
    throw new RowUnreadable({
      column: 'components',
      value: text,
      detail: 'This is no list of parts.',
      remedy: 'Write SKU:quantity, with | between the parts.',
    })
  })
}

function withoutNothing(component: Values): Values {
  return Object.fromEntries(Object.entries(component).filter(([, value]) => value !== null && value !== false))
}

function coordinatesIn(values: Values): Values | undefined {
  const [latitude, longitude] = [numberIn(values, 'latitude'), numberIn(values, 'longitude')]
  return latitude === undefined && longitude === undefined ? undefined : { latitude, longitude }
}

function shipToIn(values: Values): Values | undefined {
  const shipTo = given({ ...someOf(values, ['country', 'postal_code', 'city', 'address']), ...coordinatesIn(values) })
  return Object.keys(shipTo).length === 0 ? undefined : shipTo
}

function someOf(values: Values, columns: readonly string[]): Values | undefined {
  const some = given(Object.fromEntries(columns.map((column) => [column, textIn(values, column)])))
  return Object.keys(some).length === 0 ? undefined : some
}

function linesIn(values: Values): Values[] {
  if (!Array.isArray(values.lines))
    return [{ sku: neededText(values, 'sku'), quantity: neededNumber(values, 'quantity') }]
  return values.lines.map(({ sku, quantity, choices }: Values) => given({ sku, quantity, choices }))
}
