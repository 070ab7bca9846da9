/** Orders against their shipments, promises and transfers (I8, I12), and against their events (I11). */
import { type IntegrityCheck, locationOf, lookedUp, skuOf } from './integrity-check.ts'

/** What was ordered, less what was given up, in stocked items: of a kit its components. Nearly every line has one, which is read without
 * unfolding; the type is asked for because the planner takes a condition like that for a rare one, and would otherwise
 * expect a hundred components per line. */
const ORDERED = `ordered as (
    select order_id, line, (components -> 0 ->> 'item_id')::uuid as item_id,
      (components -> 0 ->> 'requires_shipping')::boolean as requires_shipping,
      (components -> 0 ->> 'quantity')::numeric - (components -> 0 ->> 'given_up')::numeric as quantity
    from holdfast.order_line where jsonb_array_length(components) = 1
    union all
    select n.order_id, n.line, (c ->> 'item_id')::uuid, (c ->> 'requires_shipping')::boolean,
      (c ->> 'quantity')::numeric - (c ->> 'given_up')::numeric
    from holdfast.order_line n cross join lateral jsonb_array_elements(n.components) c
    where jsonb_array_length(n.components) > 1 and jsonb_typeof(c) = 'object')`
/** What of a shipment is between two locations, with nobody's shelf under it. */
const MOVING = `moving as (
    select t.shipment_id, l.line, l.item_id, sum(l.in_transit) as quantity
    from holdfast.stock_transfer t join holdfast.stock_transfer_line l on l.transfer_id = t.id
    where l.in_transit > 0 group by t.shipment_id, l.line, l.item_id)`
const ARRIVED = 'l.accepted + l.damaged + l.rejected + l.short'
const orderLines = 'select count(*) from holdfast.order_line'
const numberOf = (orderId: string) =>
  `coalesce((select number from holdfast."order" where id = ${orderId}), ${orderId}::text)`

export const ORDER_CHECKS: readonly IntegrityCheck[] = [
  {
    invariant: 'I8',
    by: 'order',
    statement: 'the shipments of an order hold what was ordered, no more and no less',
    rows: orderLines,
    violations: `
      with ${ORDERED}, shipped as (
        select s.order_id, l.line, l.item_id, sum(l.quantity) as quantity
        from holdfast.shipment_line l join holdfast.shipment s on s.id = l.shipment_id and not s.superseded group by s.order_id, l.line, l.item_id
      )
      select ${numberOf('coalesce(w.order_id, s.order_id)')} as order, coalesce(w.line, s.line) as line,
        ${skuOf('coalesce(w.item_id, s.item_id)')} as sku, w.quantity as ordered, s.quantity as in_shipments
      from ordered w
      full join shipped s on s.order_id = w.order_id and s.line = w.line and s.item_id = w.item_id
      where case
        when w.order_id is null then true
        when not w.requires_shipping then s.quantity is not null
        else coalesce(s.quantity, 0) <> w.quantity end`,
  },
  {
    // What ships is compared shipment by shipment, below.
    invariant: 'I8',
    by: 'order',
    statement: 'what needs no shipping is promised or decremented as it was ordered; of a cancelled order nothing',
    rows: "select count(*) from holdfast.reservation_item where owner_kind in ('none', 'order')",
    violations: `
      with ${ORDERED}, promised as (
        select r.order_id, p.line, p.item_id, sum(p.reserved + p.backordered + p.fulfilled) as quantity, sum(p.uncounted) as uncounted
        from holdfast.reservation r
        join holdfast.reservation_item p on p.reservation_id = r.id and p.revision = r.revision
        where r.order_id is not null and p.owner_kind in ('none', 'order') group by r.order_id, p.line, p.item_id
      )
      select o.number as order, o.state, p.line, ${skuOf('p.item_id')} as sku, w.quantity as ordered, p.quantity as promised
      from promised p
      join holdfast."order" o on o.id = p.order_id
      left join ordered w on w.order_id = p.order_id and w.line = p.line and w.item_id = p.item_id
        and not w.requires_shipping
      where case when o.state = 'cancelled' then p.quantity <> 0
        else p.quantity + p.uncounted <> coalesce(w.quantity, 0) end`,
  },
  {
    // A promise that stands under one order may, wrongly, be for another one's shipment, which is in another slice.
    invariant: 'I8',
    by: 'order',
    statement: 'the promises of a shipment are its lines; once it has left, they are decremented',
    rows: 'select count(*) from holdfast.shipment_line',
    violations: `
      with ${MOVING}, promised as (
        select coalesce(t.shipment_id, p.owner_id) as shipment_id, p.line, p.item_id,
          sum(p.reserved + p.backordered + p.fulfilled) as quantity, sum(p.uncounted) as uncounted, bool_or(p.reserved > 0 or p.backordered > 0) as open
        from holdfast.reservation_item p
        left join holdfast.stock_transfer t on t.id = p.owner_id and p.owner_kind = 'stock_transfer'
        where p.owner_kind in ('shipment', 'stock_transfer') group by 1, p.line, p.item_id
      ), compared as (
        select coalesce(l.shipment_id, p.shipment_id) as shipment_id, coalesce(l.line, p.line) as line,
          coalesce(l.item_id, p.item_id) as item_id, l.quantity, p.quantity as promised, p.uncounted, p.open
        from holdfast.shipment_line l
        full join promised p on p.shipment_id = l.shipment_id and p.line = l.line and p.item_id = l.item_id
      )
      select s.number as shipment, s.state, s.superseded, s.decremented, c.line, ${skuOf('c.item_id')} as sku, c.quantity, c.promised,
        c.uncounted, c.open, coalesce(m.quantity, 0) as in_transit
      from compared c
      join ${lookedUp('shipment', 'id = c.shipment_id')} s on true
      join ${lookedUp('"order"', 'id = s.order_id')} o on true
      left join moving m on m.shipment_id = c.shipment_id and m.line = c.line and m.item_id = c.item_id
      where case
        when s.superseded then c.promised <> 0
        when c.promised is null then true
        when s.state = 'cancelled' then c.promised <> 0
        when c.promised + c.uncounted + coalesce(m.quantity, 0) <> coalesce(c.quantity, 0) then true
        when s.state in ('shipped', 'delivered', 'picked_up') and o.stock_decrement <> 'manual' then c.open
        else s.decremented and c.open end`,
  },
  {
    invariant: 'I11',
    by: 'order',
    statement: 'every order has the events of what became of it, as far back as events are kept',
    rows: 'select count(*) from holdfast."order"',
    violations: `
      with told as (
        select key, bool_or(type = 'order_placed') as placed, bool_or(type = 'order_approved') as approved,
          bool_or(type = 'order_cancelled') as cancelled
        from holdfast.outbox where type in ('order_placed', 'order_approved', 'order_cancelled') group by key
      )
      select o.number as order, o.state, coalesce(t.placed, false) as placed_told,
        coalesce(t.approved, false) as approved_told, coalesce(t.cancelled, false) as cancelled_told
      from holdfast."order" o left join told t on t.key = 'order:' || o.id
      cross join (select events_forgotten_until as until from holdfast.configuration) forgotten
      where (t.placed is not true and o.placed_at >= forgotten.until)
        or (t.approved is not true and o.approved_at >= forgotten.until)
        or (t.cancelled is not true and o.state = 'cancelled' and coalesce(o.cancelled_at, o.placed_at) >= forgotten.until)`,
  },
  {
    invariant: 'I12',
    by: 'stock_transfer',
    statement:
      'of every transfer line what was sent has arrived, one way or the other, has come back, or is in transit',
    rows: 'select count(*) from holdfast.stock_transfer_line',
    violations: `
      select t.number as transfer, t.state, l.line, ${skuOf('l.item_id')} as sku,
        ${locationOf('t.from_location_id')} as from, ${locationOf('t.to_location_id')} as to,
        l.quantity, l.in_transit, l.accepted, l.damaged, l.rejected, l.short
      from holdfast.stock_transfer_line l join holdfast.stock_transfer t on t.id = l.transfer_id
      where case
        when t.state = 'in_transit' then l.in_transit + ${ARRIVED} <> l.quantity
        when t.state = 'completed' then l.in_transit <> 0 or ${ARRIVED} <> l.quantity
        when t.state = 'cancelled' then l.in_transit <> 0
        else l.in_transit <> 0 or ${ARRIVED} <> 0 end`,
  },
]
