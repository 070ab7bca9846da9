/** The columns of each export as CSV. What an import of the same kind takes has the same names there, so that a file can come back. */
import type { ExportedRow, ExportName } from 'holdfast'

/** A count sheet is made of levels. */
export type ExportKind = ExportName | 'counts'
export const EXPORT_KINDS = [
  'items',
  'locations',
  'levels',
  'counts',
  'movements',
  'orders',
] as const satisfies readonly ExportKind[]

/** Which list the rows of an export come from. */
export function listOf(kind: ExportKind): ExportName {
  return kind === 'counts' ? 'levels' : kind
}

export const SETTINGS = [
  ...['tracked', 'backorders', 'backorder_limit', 'safety_stock', 'out_of_stock_threshold', 'notify_below'],
  ...['min_order_quantity', 'max_order_quantity', 'order_increment', 'fractional'],
] as const

type Flat = Record<string, unknown>

/** A row of the list as rows of the file: an order has one for each of its lines. */
export const FLATTENED: { [Kind in ExportKind]: { columns: readonly string[]; rowsOf: (row: never) => Flat[] } } = {
  items: {
    columns: [
      ...['sku', 'title', 'shipping_category', 'requires_shipping', 'weight_grams', 'components'],
      ...['options', 'ships_together', 'external_reference'],
      ...SETTINGS,
      ...['metadata', 'id', 'created_at', 'updated_at'],
    ],
    rowsOf: ({ settings, components, options, metadata, ...item }: ExportedRow<'items'>) => [
      {
        ...item,
        ...settings,
        metadata: jsonOf(metadata),
        components: options.length > 0 ? JSON.stringify(components) : recipeOf(components),
        options: options.length > 0 ? JSON.stringify(options) : '',
      },
    ],
  },
  locations: {
    columns: [
      ...[
        'code',
        'name',
        'active',
        'restock_inventory',
        'stocks_everything',
        'latitude',
        'longitude',
        'country',
        'postal_code',
        'city',
        'street',
      ],
      ...['external_reference', 'tracked', 'backorders', 'backorder_limit', 'safety_stock', 'notify_below'],
      ...['metadata', 'id', 'created_at', 'updated_at'],
    ],
    rowsOf: ({ settings, coordinates, address, metadata, ...location }: ExportedRow<'locations'>) => [
      { ...location, ...settings, ...coordinates, ...address, metadata: jsonOf(metadata) },
    ],
  },
  levels: {
    columns: [
      ...[
        'sku',
        'location',
        'on_hand',
        'quarantined',
        'damaged',
        'reserved',
        'backordered',
        'incoming',
        'held_back',
        'free',
        'available',
      ],
      ...['net', 'enabled', 'tracked', 'backorders', 'backorder_limit', 'safety_stock', 'notify_below', 'counted_at'],
    ],
    rowsOf: ({ settings, ...level }: ExportedRow<'levels'>) => [{ ...level, ...settings }],
  },
  counts: {
    columns: ['sku', 'location', 'quantity', 'counted_at'],
    rowsOf: (level: ExportedRow<'levels'>) => [countOf(level)],
  },
  movements: {
    columns: [
      ...[
        'id',
        'sku',
        'quantity',
        'from_account',
        'from_location',
        'from_transfer',
        'to_account',
        'to_location',
        'to_transfer',
      ],
      ...['reason', 'note', 'reference_type', 'reference_id', 'actor', 'occurred_at', 'recorded_at'],
    ],
    rowsOf: ({ from, to, reference, ...movement }: ExportedRow<'movements'>) => [
      {
        ...movement,
        ...{ from_account: from.account, from_location: from.location, from_transfer: from.transfer },
        ...{ to_account: to.account, to_location: to.location, to_transfer: to.transfer },
        ...{ reference_type: reference?.type, reference_id: reference?.id },
      },
    ],
  },
  orders: {
    columns: [
      ...[
        'number',
        'channel',
        'line',
        'sku',
        'quantity',
        'ship_from',
        'pickup_location',
        'shipping_method',
        'country',
        'postal_code',
        'city',
        'address',
      ],
      ...[
        'latitude',
        'longitude',
        'external_reference',
        'metadata',
        'state',
        'fulfilment',
        'model',
        'placed_at',
        'approved_at',
        'cancelled_at',
      ],
    ],
    rowsOf: ({ lines, ship_to, metadata, ...order }: ExportedRow<'orders'>) =>
      lines.map((line) => ({ ...order, ...ship_to, metadata: jsonOf(metadata), ...line })),
  },
}

/** What stands on the shelf, as it is counted again. */
export function countOf({ sku, location, on_hand, counted_at }: ExportedRow<'levels'>): Flat {
  return { sku, location, quantity: on_hand, counted_at }
}

function jsonOf(metadata: object): string {
  return Object.keys(metadata).length === 0 ? '' : JSON.stringify(metadata)
}

/** Of a kit that is always the same. */
function recipeOf(components: readonly { sku: string; quantity: number }[]): string {
  return components.map(({ sku, quantity }) => `${sku}:${quantity}`).join('|')
}
