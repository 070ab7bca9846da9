import type { KeyKind } from '../../packages/engine/src/events/define-event.ts'

/** Per kind of key, what stands behind it: the id of each record, and what the events of that record call it. */
export const KEYED: Record<KeyKind, { records: string; nameIn: (data: Record<string, unknown>) => unknown }> = {
  inventory_level: {
    records: `select i.id || ':' || l.id as id, i.sku || ' at ' || l.code as name
      from holdfast.inventory_item i cross join holdfast.stock_location l`,
    nameIn: ({ sku, location }) => `${sku} at ${location}`,
  },
  reservation: {
    records: 'select id::text, reference as name from holdfast.reservation',
    nameIn: ({ reference }) => reference,
  },
  order: {
    records: 'select id::text, number as name from holdfast."order"',
    nameIn: ({ order, number }) => order ?? number,
  },
  return: {
    records: 'select id::text, number as name from holdfast.return',
    nameIn: ({ number }) => number,
  },
  stock_subscription: {
    records: `select substr(key, position(':' in key) + 1) as id, 'any' as name from holdfast.outbox where key like 'stock_subscription:%'`,
    nameIn: () => 'any',
  },
  channel_stock: {
    records: `select id::text, 'any' as name from holdfast.channel_stock`,
    nameIn: () => 'any',
  },
  stocktake: {
    records: 'select id::text, number as name from holdfast.stocktake',
    nameIn: ({ number }) => number,
  },
  stock_transfer: {
    records: 'select id::text, number as name from holdfast.stock_transfer',
    nameIn: ({ number }) => number,
  },
  expected_receipt: {
    records: 'select id::text, number as name from holdfast.expected_receipt',
    nameIn: ({ number }) => number,
  },
  inventory_item: {
    records: 'select id::text, sku as name from holdfast.inventory_item',
    nameIn: ({ sku }) => sku,
  },
  stock_location: {
    records: 'select id::text, code as name from holdfast.stock_location',
    nameIn: ({ code }) => code,
  },
  inventory_model: {
    records: 'select id::text, code as name from holdfast.inventory_model',
    nameIn: ({ code }) => code,
  },
  sales_channel: {
    records: 'select id::text, code as name from holdfast.sales_channel',
    nameIn: ({ code }) => code,
  },
  shipping_method: {
    records: 'select id::text, code as name from holdfast.shipping_method',
    nameIn: ({ code }) => code,
  },
  settings: { records: "select 'global' as id, 'global' as name", nameIn: () => 'global' },
}
