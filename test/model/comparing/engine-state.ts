/**
 * The engine's state in the words of the model's rows, and the only place of the model that knows the engine's tables:
 * one select per kind of row, each giving `fields`.
 */
import type { Database } from '../../../packages/engine/src/db/database.ts'
import { ofWholeTables } from '../../support/whole-tables.ts'
import type { StateRow } from '../noun.ts'

/** An instant as the model's rows write it. */
function iso(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

function codeOf(locationId: string): string {
  return `(select code from holdfast.stock_location where id = ${locationId})`
}

function numberOf(orderId: string): string {
  return `(select number from holdfast."order" where id = ${orderId})`
}

/** Whom units are promised for. */
const OWNER = `case p.owner_kind
  when 'stock_transfer' then 'transfer ' || (select number from holdfast.stock_transfer where id = p.owner_id)
  when 'shipment' then 'shipment ' || (select number from holdfast.shipment where id = p.owner_id) end`

/** One owner may have had many reservations: the first, the second, … */
const NAMED_RESERVATION = `(select *, reference || ' (' || row_number() over (partition by reference order by id) || ')' as name
  from holdfast.reservation)`

/** What a hold was asked for, as it is shown. */
const LINES = `(select jsonb_agg(jsonb_build_object('sku', l -> 'sku', 'quantity', l -> 'quantity',
    'line_reference', l -> 'line_reference',
    'location', ${codeOf("(l ->> 'location_id')::uuid")})) from jsonb_array_elements(v.lines) l)`

export const SELECTS: Readonly<Record<string, string>> = {
  item: `select jsonb_build_object('sku', i.sku, 'title', i.title, 'shipping_category', i.shipping_category,
      'requires_shipping', i.requires_shipping, 'weight_grams', i.weight_grams, 'settings', i.settings,
      'options', i.kit_options, 'ships_together', i.ships_together,
      'external_reference', i.external_reference, 'metadata', i.metadata, 'revision', i.revision, 'archived_at', ${iso('i.archived_at')},
      'components', (select coalesce(jsonb_agg(jsonb_build_object('sku', part.sku, 'quantity', k.quantity,
          'option', k.option, 'is_default', k.is_default, 'quantity_max', k.quantity_max) order by k.position), '[]')
        from holdfast.kit_component k join holdfast.inventory_item part on part.id = k.item_id where k.kit_id = i.id)) as fields
    from holdfast.inventory_item i`,
  location: `select jsonb_build_object('code', code, 'name', name, 'active', active, 'restock_inventory', restock_inventory,
      'stocks_everything', stocks_everything,
      'coordinates', case when latitude is not null then jsonb_build_object('latitude', latitude, 'longitude', longitude) end,
      'address', address, 'calendar', calendar, 'pickup_enabled', pickup_enabled, 'pickup_note', pickup_note,
      'pickup_ready_minutes', pickup_ready_minutes, 'pickup_transfer_minutes', pickup_transfer_minutes,
      'pickup_keep_hours', pickup_keep_hours, 'settings', settings,
      'external_reference', external_reference, 'metadata', metadata,
      'closing_at', ${iso('closing_at')},
      'revision', revision, 'archived_at', ${iso('archived_at')}) as fields
    from holdfast.stock_location`,
  model: `select jsonb_build_object('code', m.code, 'name', m.name, 'strategy', m.strategy,
      'stock_locations_cutoff', m.stock_locations_cutoff, 'location_order', m.location_order,
      'reservation_ttl_seconds', m.reservation_ttl_seconds, 'stock_decrement', m.stock_decrement,
      'put_transfers_on_hold', m.put_transfers_on_hold, 'move_backorders', m.move_backorders, 'settings', m.settings,
      'external_reference', m.external_reference, 'metadata', m.metadata, 'revision', m.revision,
      'archived_at', ${iso('m.archived_at')},
      'locations', (select coalesce(jsonb_agg(jsonb_build_object('location', ${codeOf('l.location_id')},
          'priority', l.priority, 'on_hold', l.on_hold)), '[]')
        from holdfast.inventory_model_location l where l.model_id = m.id),
      'return_locations', (select coalesce(jsonb_agg(jsonb_build_object('location', ${codeOf('l.location_id')},
          'priority', l.priority)), '[]')
        from holdfast.inventory_model_return_location l where l.model_id = m.id)) as fields
    from holdfast.inventory_model m`,
  channel: `select jsonb_build_object('code', c.code, 'name', c.name, 'type', c.type, 'model', m.code,
      'external_reference', c.external_reference, 'metadata', c.metadata, 'revision', c.revision,
      'archived_at', ${iso('c.archived_at')}) as fields
    from holdfast.sales_channel c join holdfast.inventory_model m on m.id = c.model_id`,
  shipping_method: `select jsonb_build_object('code', m.code, 'name', m.name, 'carrier', m.carrier, 'service', m.service,
      'active', m.active, 'price_minor', m.price_minor, 'currency', m.currency, 'free_over_minor', m.free_over_minor,
      'lead_time_hours_min', m.lead_time_hours_min, 'lead_time_hours_max', m.lead_time_hours_max,
      'lead_times', (select coalesce(jsonb_agg(l - 'location_id' || jsonb_build_object('location', ${codeOf("(l ->> 'location_id')::uuid")})), '[]')
        from jsonb_array_elements(m.lead_times) l),
      'locations', (select jsonb_agg(${codeOf('l::uuid')}) from jsonb_array_elements_text(m.location_ids) l),
      'shipping_category', m.shipping_category, 'weight_grams_min', m.weight_grams_min, 'weight_grams_max', m.weight_grams_max,
      'zones', m.zones, 'external_reference', m.external_reference, 'metadata', m.metadata, 'revision', m.revision,
      'archived_at', ${iso('m.archived_at')}) as fields
    from holdfast.shipping_method m`,
  settings: `select jsonb_build_object('settings', settings, 'revision', settings_revision) as fields from holdfast.configuration`,
  level: `select jsonb_build_object('sku', i.sku, 'location', ${codeOf('l.location_id')}, 'on_hand', l.on_hand,
      'quarantined', l.quarantined, 'damaged', l.damaged, 'reserved', l.reserved, 'backordered', l.backordered,
      'incoming', l.incoming, 'enabled', l.enabled, 'settings', l.settings, 'counted_at', ${iso('l.counted_at')},
      'frozen_by', (select number from holdfast.stocktake where id = l.frozen_by)) as fields
    from holdfast.inventory_level l join holdfast.inventory_item i on i.id = l.item_id`,
  count: `select jsonb_build_object('sku', i.sku, 'location', ${codeOf('c.location_id')}, 'quantity', c.quantity,
      'occurred_at', ${iso('c.occurred_at')}) as fields
    from holdfast.stock_count c join holdfast.inventory_item i on i.id = c.item_id`,
  reservation: `select jsonb_build_object('name', v.name, 'state', v.state, 'revision', v.revision, 'channel', c.code,
      'location', ${codeOf('v.location_id')}, 'order', ${numberOf('v.order_id')}, 'lines', ${LINES},
      'expires_at', ${iso('v.expires_at')}, 'created_at', ${iso('v.created_at')}) as fields
    from ${NAMED_RESERVATION} v left join holdfast.sales_channel c on c.id = v.channel_id`,
  promise: `select jsonb_build_object('name', v.name, 'line', p.line, 'sku', i.sku, 'location', ${codeOf('p.location_id')},
      'owner', p.owner, 'expires_at', ${iso('p.expires_at')}, 'promised_at', ${iso('p.promised_at')},
       'reserved', p.reserved, 'backordered', p.backordered, 'fulfilled', p.fulfilled, 'uncounted', p.uncounted,
       'has_left', p.has_left) as fields
     from (select p.reservation_id, p.line, p.item_id, p.location_id, ${OWNER} as owner, p.expires_at, p.promised_at,
         sum(p.reserved) as reserved, sum(p.backordered) as backordered, sum(p.fulfilled) as fulfilled,
         sum(p.uncounted) as uncounted, bool_or(p.has_left) as has_left
      from holdfast.reservation_item p group by 1, 2, 3, 4, 5, 6, 7) p
    join ${NAMED_RESERVATION} v on v.id = p.reservation_id join holdfast.inventory_item i on i.id = p.item_id
    where p.reserved + p.backordered + p.fulfilled + p.uncounted > 0`,
  order: `select jsonb_build_object('number', o.number, 'channel', c.code, 'model', m.code, 'state', o.state,
      'fulfilment', o.fulfilment, 'stock_decrement', o.stock_decrement, 'ship_to', o.ship_to,
      'ship_from', ${codeOf('o.ship_from_id')}, 'pickup_location', ${codeOf('o.pickup_location_id')},
      'shipping_method', (select code from holdfast.shipping_method where id = o.shipping_method_id),
      'lines', (select jsonb_agg(jsonb_build_object('line', l.line, 'sku', l.sku, 'line_reference', l.line_reference, 'quantity', l.quantity,
          'shipped', array(select c ->> 'sku' from jsonb_array_elements(l.components) c where (c ->> 'requires_shipping')::boolean))) from holdfast.order_line l where l.order_id = o.id),
      'external_reference', o.external_reference, 'metadata', o.metadata,
      'given_up', (select coalesce(sum((c ->> 'given_up')::numeric), 0) from holdfast.order_line l
        cross join jsonb_array_elements(l.components) c where l.order_id = o.id),
      'placed_at', ${iso('o.placed_at')}, 'approved_at', ${iso('o.approved_at')},
      'cancelled_at', ${iso('o.cancelled_at')}, 'resumed_at', ${iso('o.resumed_at')},
      'draft', (select jsonb_agg(jsonb_build_object('line', l -> 'line', 'sku', l -> 'sku', 'quantity', l -> 'quantity'))
        from jsonb_array_elements(o.draft_edit -> 'lines') l)) as fields
    from holdfast."order" o join holdfast.sales_channel c on c.id = o.channel_id
    join holdfast.inventory_model m on m.id = o.model_id`,
  shipment: `select jsonb_build_object('order', ${numberOf('sh.order_id')}, 'number', sh.number, 'state', sh.state,
      'location', ${codeOf('sh.location_id')}, 'shipping_category', sh.shipping_category,
      'ship_by', ${iso('sh.ship_by')}, 'deliver_between', case when sh.deliver_from is not null
        then jsonb_build_object('from', ${iso('sh.deliver_from')}, 'until', ${iso('sh.deliver_until')}) end,
      'hold_reasons', to_jsonb(sh.hold_reasons), 'hold_note', sh.hold_note, 'location_hold_lifted', sh.location_hold_lifted,
      'packages', sh.packages, 'without_stock', sh.without_stock, 'decremented', sh.decremented,
      'lines', (select coalesce(jsonb_agg(jsonb_build_object('line', l.line, 'sku', l.sku, 'quantity', l.quantity)), '[]')
        from holdfast.shipment_line l where l.shipment_id = sh.id),
      'created_at', ${iso('sh.created_at')}, 'shipped_at', ${iso('sh.shipped_at')}, 'delivered_at', ${iso('sh.delivered_at')},
      'pickup_expires_at', ${iso('sh.pickup_expires_at')}, 'picked_up_at', ${iso('sh.picked_up_at')},
      'superseded', sh.superseded) as fields
    from holdfast.shipment sh`,
  transfer: `select jsonb_build_object('order', ${numberOf('t.order_id')}, 'number', t.number,
      'shipment', (select number from holdfast.shipment where id = t.shipment_id), 'from', ${codeOf('t.from_location_id')},
      'to', ${codeOf('t.to_location_id')}, 'state', t.state,
      'lines', (select coalesce(jsonb_agg(jsonb_build_object('line', l.line, 'sku', l.sku, 'quantity', l.quantity,
          'in_transit', l.in_transit, 'accepted', l.accepted, 'damaged', l.damaged, 'rejected', l.rejected, 'short', l.short,
          'discrepancies', l.discrepancies)), '[]')
        from holdfast.stock_transfer_line l where l.transfer_id = t.id),
      'dispatched_at', ${iso('t.dispatched_at')}, 'completed_at', ${iso('t.completed_at')}) as fields
    from holdfast.stock_transfer t`,
  expected_receipt: `select jsonb_build_object('number', e.number, 'supplier', e.supplier, 'location', ${codeOf('e.location_id')},
      'state', e.state, 'expected_at', ${iso('e.expected_at')},
      'lines', (select jsonb_agg(jsonb_build_object('line', l.line, 'sku', l.sku, 'quantity', l.quantity,
          'outstanding', l.outstanding, 'accepted', l.accepted, 'damaged', l.damaged, 'rejected', l.rejected, 'short', l.short,
          'discrepancies', l.discrepancies, 'expected_at', ${iso('l.expected_at')}))
        from holdfast.expected_receipt_line l where l.receipt_id = e.id),
      'external_reference', e.external_reference, 'metadata', e.metadata, 'revision', e.revision,
      'received_at', ${iso('e.received_at')}, 'cancelled_at', ${iso('e.cancelled_at')}) as fields
    from holdfast.expected_receipt e`,
  stocktake: `select jsonb_build_object('number', t.number, 'location', ${codeOf('t.location_id')}, 'scope', t.scope, 'state', t.state,
      'blind', t.blind, 'freeze', t.frozen,
      'lines', (select coalesce(jsonb_agg(jsonb_build_object('line', l.line, 'sku', l.sku, 'counts', l.counts, 'recount', l.is_recount,
          'counted', l.counted, 'counted_by', l.counted_by, 'counted_at', ${iso('l.counted_at')}, 'expected', l.expected,
          'variance', l.variance) order by l.line), '[]')
        from holdfast.stocktake_line l where l.stocktake_id = t.id),
      'external_reference', t.external_reference, 'metadata', t.metadata, 'revision', t.revision,
      'started_at', ${iso('t.started_at')}, 'counted_at', ${iso('t.counted_at')},
      'completed_at', ${iso('t.completed_at')}, 'cancelled_at', ${iso('t.cancelled_at')}) as fields
    from holdfast.stocktake t`,
  return: `select jsonb_build_object('order', ${numberOf('r.order_id')}, 'number', r.number, 'state', r.state,
      'channel', (select code from holdfast.sales_channel where id = r.channel_id), 'location', ${codeOf('r.location_id')},
      'reason', r.reason, 'reference', r.reference, 'rejection_reason', r.rejection_reason,
      'exchange_order', r.exchange_order, 'external_reference', r.external_reference, 'metadata', r.metadata,
      'lines', (select jsonb_agg(jsonb_build_object('line', l.line, 'order_line', l.order_line, 'sku', i.sku,
          'location', ${codeOf('l.location_id')}, 'quantity', l.quantity, 'received', l.received, 'rejected', l.rejected,
          'resellable', l.resellable, 'damaged', l.damaged, 'quarantined', l.quarantined, 'scrap', l.scrap, 'counted', l.counted))
        from holdfast.return_line l join holdfast.inventory_item i on i.id = l.item_id where l.return_id = r.id),
      'created_at', ${iso('r.created_at')}, 'approved_at', ${iso('r.approved_at')}, 'shipped_at', ${iso('r.shipped_at')},
      'received_at', ${iso('r.received_at')}) as fields
    from holdfast.return r`,
  subscription: `select jsonb_build_object('sku', s.sku, 'channel', (select code from holdfast.sales_channel where id = s.channel_id),
      'reference', s.reference, 'created_at', ${iso('s.created_at')}, 'expires_at', ${iso('s.expires_at')}) as fields
    from holdfast.stock_subscription s`,
  channel_stock: `select jsonb_build_object('item', c.item_id, 'in_stock', c.in_stock, 'is_low', c.is_low,
      'seen_at', ${iso('c.seen_at')}) as fields
    from holdfast.channel_stock c`,
}

function holder(side: 'from' | 'to'): string {
  return `m.${side}_account || coalesce('@' || ${codeOf(`m.${side}_holder`)},
    '@' || (select number from holdfast.stock_transfer where id = m.${side}_holder), '')`
}

/** What has been recorded after a movement of this id. */
export const MOVEMENTS = `select m.id, jsonb_build_object('sku', i.sku, 'quantity', m.quantity, 'from', ${holder('from')},
    'to', ${holder('to')}, 'reason', m.reason, 'note', m.note, 'reference', m.reference_type || ' ' || m.reference_id,
    'occurred_at', ${iso('m.occurred_at')}, 'recorded_at', ${iso('m.recorded_at')}) as fields
  from holdfast.movement m join holdfast.inventory_item i on i.id = m.item_id
  where m.id > $1 order by m.id`

export async function engineState(database: Database): Promise<StateRow[]> {
  const selects = Object.entries(SELECTS).map(
    ([kind, select]) => `select '${kind}' as kind, fields from (${select}) as ${kind}_rows`,
  )
  return database.query<StateRow>(ofWholeTables(selects.join('\nunion all\n')))
}

export async function engineMovements(database: Database, after: number): Promise<{ rows: StateRow[]; last: number }> {
  const found = await database.query<{ id: number; fields: StateRow['fields'] }>(ofWholeTables(MOVEMENTS), [after])
  return {
    rows: found.map(({ fields }) => ({ kind: 'movement', fields })),
    last: Number(found.at(-1)?.id ?? after),
  }
}

/** The ids of the holds whose time is over. */
export async function expiredDrafts(database: Database): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `select id from holdfast.reservation where state = 'draft' and expires_at <= holdfast.current_instant()`,
  )
  return rows.map((row) => row.id)
}

/** Shipments that nobody has fetched in time. */
export async function expiredPickups(database: Database): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `select id from holdfast.shipment where state = 'ready_for_pickup'
       and pickup_expires_at <= (select holdfast.current_instant()) order by id limit 20`,
  )
  return rows.map(({ id }) => id)
}
