/**
 * Whose file it is, by its columns. Each source says how its rows are rows of a kind of ours; ours are last, for they have the plainest
 * columns. Names of columns are in lower case here.
 */
import type { ImportKind } from 'holdfast'
import { flagIn, given, numberIn, textIn, type Values } from './read-values.ts'
import { RowUnreadable } from './unreadable.ts'

export type Source = {
  name: string
  kind: ImportKind
  /** Whether a file with these columns is of this source. */
  fits: (has: (...columns: string[]) => boolean, columns: readonly string[]) => boolean
  /** Of one row of the file; there may be none, or several. `columns` are those of the file. */
  rowsOf: (values: Values, columns: readonly string[]) => Values[]
}

const first = (values: Values, columns: readonly string[]) =>
  columns.map((column) => textIn(values, column)).find((text) => text !== undefined)

/** A source item of Magento. One that is out of stock there is kept and is not sold. */
const magento: Source = {
  name: 'magento',
  kind: 'levels',
  fits: (has) => has('source_code', 'sku', 'quantity'),
  rowsOf: (values) => [
    given({
      sku: textIn(values, 'sku'),
      location: textIn(values, 'source_code'),
      quantity: numberIn(values, 'quantity'),
      enabled: flagIn(values, 'status') === false ? false : undefined,
    }),
  ],
}

const SHOPIFY_COUNTS = ['on hand (new)', 'on hand (current)', 'on hand', 'on hand quantity']

/** A row for each location. What is not stocked there has no level. */
const shopify: Source = {
  name: 'shopify',
  kind: 'levels',
  fits: (has, columns) => has('handle', 'sku', 'location') && SHOPIFY_COUNTS.some((column) => columns.includes(column)),
  rowsOf: (values) => {
    const [column] = SHOPIFY_COUNTS.filter((one) => textIn(values, one) !== undefined)
    if (column === undefined || /^not stocked$/i.test(textIn(values, column)!)) return []
    return [
      given({
        sku: skuOfShopify(values),
        location: textIn(values, 'location'),
        quantity: numberIn(values, column),
        title: titleOfShopify(values),
      }),
    ]
  },
}

const SHOPIFY_PRODUCT = /^(handle|title|option\d (name|value)|sku|hs code|coo)$/

/** The older form: a column for each location. */
const shopifyWide: Source = {
  name: 'shopify',
  kind: 'levels',
  fits: (has, columns) =>
    has('handle', 'title', 'sku') &&
    !columns.includes('location') &&
    columns.some((column) => !SHOPIFY_PRODUCT.test(column)),
  rowsOf: (values, columns) =>
    columns
      .filter((column) => !SHOPIFY_PRODUCT.test(column))
      .filter((column) => textIn(values, column) !== undefined && !/^not stocked$/i.test(textIn(values, column)!))
      .map((column) =>
        given({
          sku: skuOfShopify(values),
          location: column,
          quantity: numberIn(values, column),
          title: titleOfShopify(values),
        }),
      ),
}

/** A variant without a SKU cannot be told from others. */
function skuOfShopify(values: Values): string {
  const sku = textIn(values, 'sku')
  if (sku !== undefined) return sku
  throw new RowUnreadable({
    column: 'sku',
    detail: `The variant of ${textIn(values, 'handle')} has no SKU.`,
    remedy: 'Give every variant a SKU in Shopify, and export again.',
  })
}

function titleOfShopify(values: Values): string | undefined {
  const options = ['option1 value', 'option2 value', 'option3 value']
  const words = options.map((column) => textIn(values, column)).filter((text) => text && text !== 'Default Title')
  return [textIn(values, 'title'), ...words].filter(Boolean).join(', ') || undefined
}

const LOCATION_OF_OTHERS = [
  ...[
    'location_name',
    'location',
    'stock_location_name',
    'stock_location.name',
    'stock_location_code',
    'stock_location.code',
  ],
  ...['stock_location', 'stock_location.reference', 'stock_location_id', 'stock_location.id', 'location_id'],
]

/** Inventory levels of Medusa, joined with the SKU of their item. What is reserved there is not: orders are brought in as orders. */
const medusa: Source = {
  name: 'medusa',
  kind: 'levels',
  fits: (has) => has('stocked_quantity'),
  rowsOf: (values) => [
    given({
      sku: first(values, ['sku', 'inventory_item_sku', 'inventory_item.sku', 'inventory_item_id']),
      location: first(values, LOCATION_OF_OTHERS),
      quantity: numberIn(values, 'stocked_quantity'),
      title: first(values, ['title', 'inventory_item.title']),
    }),
  ],
}

/** Stock items of Commerce Layer. */
const commerceLayer: Source = {
  name: 'commerce_layer',
  kind: 'levels',
  fits: (has) => has('sku_code', 'quantity'),
  rowsOf: (values) => [
    given({
      sku: textIn(values, 'sku_code'),
      location: first(values, LOCATION_OF_OTHERS),
      quantity: numberIn(values, 'quantity'),
    }),
  ],
}

/** Stock items of Solidus or Spree: a count may be below zero by what waits there. */
const solidus: Source = {
  name: 'solidus',
  kind: 'levels',
  fits: (has) => has('count_on_hand'),
  rowsOf: (values) => [
    given({
      sku: first(values, ['sku', 'variant_sku', 'variant.sku']),
      location: first(values, LOCATION_OF_OTHERS),
      quantity: numberIn(values, 'count_on_hand'),
      backorders:
        flagIn(values, 'backorderable') === undefined ? undefined : flagIn(values, 'backorderable') ? 'allow' : 'none',
      title: first(values, ['variant_name', 'name', 'title']),
    }),
  ],
}

const asItIs = (values: Values): Values[] => [values]

/** Our own, as exports write them and people do. */
function own(kind: ImportKind, fits: Source['fits'], rowsOf: (values: Values) => Values[] = asItIs): Source {
  return { name: 'holdfast', kind, fits, rowsOf }
}

/** An exported movement that came in or went out; between two shelves of ours nothing comes or goes. */
function movementOf(values: Values): Values[] {
  const [from, to] = [textIn(values, 'from_account'), textIn(values, 'to_account')]
  if (from === undefined && to === undefined) return [values]
  const [came, went] = [textIn(values, 'to_location'), textIn(values, 'from_location')]
  const account = came === undefined ? from : to
  if ((came === undefined) === (went === undefined))
    throw new RowUnreadable({
      column: 'from_account',
      value: `${from} → ${to}`,
      detail: 'This did not come in or go out.',
      remedy: 'Leave out movements between shelves and of transfers.',
    })
  const quantity = numberIn(values, 'quantity')
  return [
    {
      ...values,
      location: came ?? went,
      account,
      quantity: quantity === undefined || came !== undefined ? quantity : -quantity,
    },
  ]
}

export const SOURCES: readonly Source[] = [
  magento,
  shopify,
  shopifyWide,
  medusa,
  commerceLayer,
  solidus,
  own('orders', (has) => has('number', 'sku', 'quantity') || has('number', 'lines')),
  own('movements', (has) => has('sku', 'quantity', 'reason'), movementOf),
  own(
    'levels',
    (has) => has('sku', 'location', 'on_hand'),
    (values) => [{ ...values, quantity: values.on_hand }],
  ),
  own('counts', (has) => has('sku', 'quantity')),
  own('locations', (has, columns) => has('code') && !columns.includes('sku')),
  own('items', (has, columns) => has('sku') && !columns.includes('quantity')),
]

/** By the columns, and by the kind where somebody says it. */
export function sourceOf(columns: readonly string[], kind: ImportKind | undefined): Source | undefined {
  const has = (...names: string[]) => names.every((name) => columns.includes(name))
  const fitting = SOURCES.filter((source) => source.fits(has, columns))
  if (kind === undefined) return fitting[0]
  // A count and a level are both what stands on the shelf.
  const found = fitting.find((source) => source.kind === kind)
  const counted =
    kind === 'counts' || kind === 'levels'
      ? fitting.find(({ kind: other }) => other === 'levels' || other === 'counts')
      : undefined
  return found ?? (counted && { ...counted, kind })
}
