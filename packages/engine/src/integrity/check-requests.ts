/** One effect per request (I7), and that whatever is named exists (I13), where no foreign key says so. */
import { SHELF_ACCOUNTS } from '../domain/stock/movement.ts'
import { dangling, type IntegrityCheck, listOf, locationOf, skuOf } from './integrity-check.ts'

const shelf = listOf(SHELF_ACCOUNTS)

/** Rows whose reference leads to what is archived. */
function namesArchived(where: {
  what: string
  key: string
  from: string
  to: 'inventory_item' | 'stock_location' | 'inventory_model'
  id: string
  only?: string
}): string {
  return `select '${where.what}' as what, ${where.key} as key, '${where.to}' as kind, a.id::text as archived
    from holdfast.${where.to} a join holdfast.${where.from} on ${where.id} = a.id
    where a.archived_at is not null and (${where.only ?? 'true'})`
}

export const REQUEST_CHECKS: readonly IntegrityCheck[] = [
  {
    invariant: 'I7',
    by: 'idempotency_key',
    statement: 'every idempotency key has one answer',
    rows: 'select count(*) from holdfast.idempotency_key',
    violations: `
      select key, count(*) as answers from holdfast.idempotency_key
      group by key having count(*) <> 1 or bool_or(outcome ->> 'ok' is null)`,
  },
  {
    invariant: 'I7',
    statement: 'what a change made necessary has been done within a minute',
    rows: 'select count(*) from holdfast.follow_up',
    violations: `
      select id, command, input, created_at from holdfast.follow_up
      where created_at < (select holdfast.current_instant()) - interval '1 minute'`,
  },
  {
    invariant: 'I13',
    by: 'item',
    statement: 'a kit has no stock of its own',
    rows: 'select count(*) from holdfast.inventory_level',
    violations: `
      with kit as (select distinct kit_id as id from holdfast.kit_component)
      select ${skuOf('v.item_id')} as sku, ${locationOf('v.location_id')} as location
      from holdfast.inventory_level v join kit on kit.id = v.item_id
      union all
      select ${skuOf('p.item_id')}, ${locationOf('p.location_id')}
      from holdfast.reservation_item p join kit on kit.id = p.item_id where p.reserved > 0 or p.backordered > 0`,
  },
  {
    invariant: 'I13',
    statement: 'no kit stands in a kit',
    rows: 'select count(distinct kit_id) from holdfast.kit_component',
    violations: `
      with kit as (select distinct kit_id as id from holdfast.kit_component)
      select ${skuOf('c.item_id')} as sku, ${skuOf('c.kit_id')} as kit
      from holdfast.kit_component c join kit on kit.id = c.item_id`,
  },
  {
    invariant: 'I13',
    by: 'item',
    statement: 'what is marked a kit has components, and what has components is marked',
    rows: 'select count(*) from item_in_slice',
    violations: `
      select i.sku, i.is_kit, count(c.kit_id) as components
      from item_in_slice i left join holdfast.kit_component c on c.kit_id = i.id
      group by i.id, i.sku, i.is_kit having i.is_kit <> (count(c.kit_id) > 0)`,
  },
  {
    invariant: 'I13',
    by: 'item',
    statement: 'no stock and no promise names what is archived',
    rows: 'select count(*) from holdfast.inventory_level',
    violations: [
      namesArchived({
        what: 'level',
        key: locationOf('v.location_id'),
        from: 'inventory_level v',
        to: 'inventory_item',
        id: 'v.item_id',
      }),
      namesArchived({
        what: 'level',
        key: skuOf('v.item_id'),
        from: 'inventory_level v',
        to: 'stock_location',
        id: 'v.location_id',
      }),
      namesArchived({
        what: 'promise',
        key: 'p.id::text',
        from: 'reservation_item p',
        to: 'inventory_item',
        id: 'p.item_id',
        only: 'p.reserved > 0 or p.backordered > 0',
      }),
      namesArchived({
        what: 'promise',
        key: 'p.id::text',
        from: 'reservation_item p',
        to: 'stock_location',
        id: 'p.location_id',
        only: 'p.reserved > 0 or p.backordered > 0',
      }),
    ].join('\nunion all\n'),
  },
  {
    invariant: 'I13',
    statement: 'nothing that is live and configured names what is archived',
    rows: 'select count(*) from holdfast.inventory_item where archived_at is not null',
    violations: [
      namesArchived({
        what: 'kit',
        key: 'k.sku',
        from: 'kit_component c join holdfast.inventory_item k on k.id = c.kit_id and k.archived_at is null',
        to: 'inventory_item',
        id: 'c.item_id',
      }),
      namesArchived({
        what: 'model',
        key: 'm.code',
        from: 'inventory_model_location l join holdfast.inventory_model m on m.id = l.model_id and m.archived_at is null',
        to: 'stock_location',
        id: 'l.location_id',
      }),
      namesArchived({
        what: 'model',
        key: 'm.code',
        from: 'inventory_model_return_location l join holdfast.inventory_model m on m.id = l.model_id and m.archived_at is null',
        to: 'stock_location',
        id: 'l.location_id',
      }),
      namesArchived({
        what: 'channel',
        key: 's.code',
        from: 'sales_channel s',
        to: 'inventory_model',
        id: 's.model_id',
        only: 's.archived_at is null',
      }),
      namesArchived({
        what: 'shipping method',
        key: 'm.code',
        from: `shipping_method m cross join lateral (
          select value::uuid as id from jsonb_array_elements_text(coalesce(m.location_ids, '[]'))
          union select (value ->> 'location_id')::uuid from jsonb_array_elements(m.lead_times)) named`,
        to: 'stock_location',
        id: 'named.id',
        only: 'm.archived_at is null',
      }),
    ].join('\nunion all\n'),
  },
  {
    invariant: 'I13',
    by: 'item',
    statement: 'what movements and promises name exists',
    rows: 'select (select count(*) from holdfast.movement) + (select count(*) from holdfast.reservation_item)',
    violations: [
      dangling({ table: 'movement', key: 'id', column: 'item_id', to: 'inventory_item' }),
      dangling({
        table: 'movement',
        key: 'id',
        column: 'from_holder',
        to: 'stock_location',
        only: `from_account in ${shelf}`,
      }),
      dangling({
        table: 'movement',
        key: 'id',
        column: 'to_holder',
        to: 'stock_location',
        only: `to_account in ${shelf}`,
      }),
      dangling({
        table: 'movement',
        key: 'id',
        column: 'from_holder',
        to: 'stock_transfer',
        only: "from_account = 'in_transit'",
      }),
      dangling({
        table: 'movement',
        key: 'id',
        column: 'to_holder',
        to: 'stock_transfer',
        only: "to_account = 'in_transit'",
      }),
      dangling({ table: 'reservation_item', key: 'id', column: 'item_id', to: 'inventory_item' }),
      dangling({ table: 'reservation_item', key: 'id', column: 'location_id', to: 'stock_location' }),
      dangling({
        table: 'reservation_item',
        key: 'id',
        column: 'owner_id',
        to: 'shipment',
        only: "owner_kind = 'shipment'",
      }),
      dangling({
        table: 'reservation_item',
        key: 'id',
        column: 'owner_id',
        to: 'stock_transfer',
        only: "owner_kind = 'stock_transfer'",
      }),
      dangling({
        table: 'reservation_item',
        key: 'id',
        column: 'owner_id',
        to: '"order"',
        only: "owner_kind = 'order'",
      }),
    ].join('\nunion all\n'),
  },
  {
    invariant: 'I13',
    by: 'order',
    statement: 'what orders name exists',
    rows: 'select (select count(*) from holdfast.order_line) + (select count(*) from holdfast.backorder_move)',
    violations: [
      dangling({ table: 'order_line', key: 'order_id', column: 'item_id', to: 'inventory_item' }),
      dangling({ table: 'backorder_move', key: 'id', column: 'item_id', to: 'inventory_item' }),
      dangling({ table: '"order"', key: 'number', column: 'channel_id', to: 'sales_channel' }),
      dangling({ table: '"order"', key: 'number', column: 'model_id', to: 'inventory_model' }),
      dangling({ table: 'shipment', key: 'number', column: 'location_id', to: 'stock_location' }),
      dangling({ table: 'shipment', key: 'number', column: 'shipping_method_id', to: 'shipping_method' }),
    ].join('\nunion all\n'),
  },
  {
    // No foreign keys lead from one document to another.
    invariant: 'I13',
    by: 'order',
    statement: 'what belongs to an order has it',
    rows: 'select (select count(*) from holdfast.order_line) + (select count(*) from holdfast.shipment)',
    violations: [
      dangling({ table: 'order_line', key: 'order_id', column: 'order_id', to: '"order"' }),
      dangling({ table: 'backorder_move', key: 'id', column: 'order_id', to: '"order"' }),
      dangling({ table: 'order_edit', key: 'id', column: 'order_id', to: '"order"' }),
      dangling({ table: 'shipment', key: 'number', column: 'order_id', to: '"order"' }),
      dangling({ table: 'stock_transfer', key: 'number', column: 'order_id', to: '"order"' }),
    ].join('\nunion all\n'),
  },
  {
    invariant: 'I13',
    by: 'shipment',
    statement: 'what is in a shipment has it',
    rows: 'select count(*) from holdfast.shipment_line',
    violations: dangling({ table: 'shipment_line', key: 'shipment_id', column: 'shipment_id', to: 'shipment' }),
  },
  {
    invariant: 'I13',
    by: 'stock_transfer',
    statement: 'what a transfer names exists, and what it moves has it',
    rows: 'select count(*) from holdfast.stock_transfer_line',
    violations: [
      dangling({ table: 'stock_transfer_line', key: 'transfer_id', column: 'transfer_id', to: 'stock_transfer' }),
      dangling({ table: 'stock_transfer', key: 'number', column: 'shipment_id', to: 'shipment' }),
      dangling({ table: 'stock_transfer', key: 'number', column: 'from_location_id', to: 'stock_location' }),
      dangling({ table: 'stock_transfer', key: 'number', column: 'to_location_id', to: 'stock_location' }),
    ].join('\nunion all\n'),
  },
  {
    invariant: 'I13',
    by: 'reservation',
    statement: 'what a reservation names exists',
    rows: 'select count(*) from holdfast.reservation',
    violations: [
      dangling({ table: 'reservation', key: 'id', column: 'order_id', to: '"order"' }),
      dangling({ table: 'reservation', key: 'id', column: 'channel_id', to: 'sales_channel' }),
      dangling({ table: 'reservation', key: 'id', column: 'location_id', to: 'stock_location' }),
    ].join('\nunion all\n'),
  },
  {
    invariant: 'I13',
    by: 'expected_receipt',
    statement: 'what an expected receipt names exists, and what is expected has it',
    rows: 'select count(*) from holdfast.expected_receipt_line',
    violations: [
      dangling({ table: 'expected_receipt_line', key: 'receipt_id', column: 'receipt_id', to: 'expected_receipt' }),
      dangling({ table: 'expected_receipt_line', key: 'receipt_id', column: 'item_id', to: 'inventory_item' }),
      dangling({ table: 'expected_receipt', key: 'number', column: 'location_id', to: 'stock_location' }),
    ].join('\nunion all\n'),
  },
]
