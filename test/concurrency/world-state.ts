/** What became of each copy of a scene, in a form that two copies can be compared in: no ids, no instants, no names of its own. */
import type { Connection } from '../../packages/engine/src/db/database.ts'
import { ofWholeTables } from '../support/whole-tables.ts'

const STATE = `
  select 'item ' || i.sku as name, json_build_object('kit', i.is_kit, 'archived', i.is_archived, 'parts', (select count(*) from holdfast.kit_component c where c.kit_id = i.id)) as value
  from holdfast.inventory_item i where i.sku like $1
  union all
  select 'location ' || p.code, json_build_object('archived', p.is_archived) from holdfast.stock_location p where p.code like $1
  union all
  select 'level ' || i.sku || ' at ' || p.code, json_build_object('on_hand', v.on_hand, 'quarantined', v.quarantined, 'damaged', v.damaged,
    'reserved', v.reserved, 'backordered', v.backordered, 'incoming', v.incoming, 'enabled', v.enabled, 'settings', v.settings,
    'is_frozen', v.frozen_by is not null)
  from holdfast.inventory_level v join holdfast.inventory_item i on i.id = v.item_id join holdfast.stock_location p on p.id = v.location_id
  where i.sku like $1
  union all
  select 'movements ' || i.sku || ' ' || m.reason, json_build_object('count', count(*), 'quantity', sum(m.quantity))
  from holdfast.movement m join holdfast.inventory_item i on i.id = m.item_id where i.sku like $1 group by i.sku, m.reason
  union all
  select 'order ' || o.number, json_build_object('state', o.state, 'fulfilment', o.fulfilment) from holdfast."order" o where o.number like $1
  union all
  select 'shipment ' || s.number, json_build_object('state', s.state, 'reasons', s.hold_reasons, 'decremented', s.decremented)
  from holdfast.shipment s where s.number like $1
  union all
  select 'transfer ' || t.number, json_build_object('state', t.state, 'lines', (select json_agg(json_build_object('quantity', l.quantity,
    'in_transit', l.in_transit, 'accepted', l.accepted) order by l.line, l.sku) from holdfast.stock_transfer_line l where l.transfer_id = t.id)) from holdfast.stock_transfer t where t.number like $1
  union all
  select 'receipt ' || e.number, json_build_object('state', e.state, 'lines', (select json_agg(json_build_object('outstanding', l.outstanding,
    'accepted', l.accepted) order by l.line) from holdfast.expected_receipt_line l where l.receipt_id = e.id))
  from holdfast.expected_receipt e where e.number like $1
  union all
  select 'stocktake ' || t.number, json_build_object('state', t.state, 'lines', (select json_agg(json_build_object('counted', l.counted,
    'is_settled', l.settled_at is not null) order by l.line) from holdfast.stocktake_line l where l.stocktake_id = t.id))
  from holdfast.stocktake t where t.number like $1
  union all
  select 'return ' || r.number, json_build_object('state', r.state, 'units', (select json_agg(json_build_object(
    'quantity', l.quantity, 'received', l.received, 'rejected', l.rejected, 'counted', l.counted)) from holdfast.return_line l where l.return_id = r.id))
  from holdfast.return r where r.number like $1
  union all
  select 'hold ' || v.reference || ' ' || v.state, json_build_object('count', count(*), 'placed', count(v.order_id))
  from holdfast.reservation v where v.reference like $1 group by v.reference, v.state
  union all
  select 'promise ' || v.reference || ' ' || i.sku, json_build_object('reserved', sum(r.reserved), 'backordered', sum(r.backordered),
    'fulfilled', sum(r.fulfilled))
  from holdfast.reservation_item r join holdfast.reservation v on v.id = r.reservation_id join holdfast.inventory_item i on i.id = r.item_id
  where v.reference like $1 group by v.reference, i.sku`

/** By copy: the lines of its state, in order. `family` is what the names of all these copies begin with. */
export async function worldStates(connection: Connection, family: string): Promise<Map<string, string[]>> {
  const rows = await connection.query<{ name: string; value: object }>(ofWholeTables(STATE), [`%~${family}.%`])
  const states = new Map<string, string[]>()
  for (const { name, value } of rows) {
    const world = /~([\w.]+)/.exec(name)![1]!
    const line = `${name.replaceAll(`~${world}`, '')} ${JSON.stringify(value)}`
    states.set(world, [...(states.get(world) ?? []), line])
  }
  for (const lines of states.values()) lines.sort()
  return states
}
