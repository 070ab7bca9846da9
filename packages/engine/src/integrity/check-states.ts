/** States: each is known, and those of documents that belong together agree (I10). */
import { EXPECTED_RECEIPT_STEPS, EXPECTED_RECEIPT_TRANSITIONS } from '../domain/expected-receipts/expected-receipt.ts'
import { ORDER_TRANSITIONS } from '../domain/orders/order.ts'
import { SHIPMENT_TRANSITIONS } from '../domain/orders/shipment.ts'
import { RESERVATION_TRANSITIONS } from '../domain/promises/reservation.ts'
import { STOCK_TRANSFER_TRANSITIONS } from '../domain/transfers/stock-transfer.ts'
import { type IntegrityCheck, listOf } from './integrity-check.ts'

/** Nothing makes a shipment wait any more. */
const AT_AN_END = ['shipped', 'delivered', 'picked_up', 'cancelled']

const known = (transitions: object) => listOf(Object.keys(transitions))

export const STATE_CHECKS: readonly IntegrityCheck[] = [
  {
    invariant: 'I10',
    by: 'order',
    statement: 'every state of an order or a shipment has its row in the table of transitions',
    rows: `select (select count(*) from holdfast."order") + (select count(*) from holdfast.shipment)`,
    violations: `
      select 'order' as document, number as key, state from holdfast."order"
      where state not in ${known(ORDER_TRANSITIONS)}
      union all
      select 'shipment', number, state from holdfast.shipment where state not in ${known(SHIPMENT_TRANSITIONS)}`,
  },
  {
    invariant: 'I10',
    by: 'reservation',
    statement: 'every state of a reservation has its row in the table of transitions',
    rows: 'select count(*) from holdfast.reservation',
    violations: `
      select 'reservation' as document, reference as key, state from holdfast.reservation
      where state not in ${known(RESERVATION_TRANSITIONS)}`,
  },
  {
    invariant: 'I10',
    by: 'stock_transfer',
    statement: 'every state of a transfer has its row in the table of transitions',
    rows: 'select count(*) from holdfast.stock_transfer',
    violations: `
      select 'stock_transfer' as document, number as key, state from holdfast.stock_transfer
      where state not in ${known(STOCK_TRANSFER_TRANSITIONS)}`,
  },
  {
    invariant: 'I10',
    by: 'order',
    statement: 'an order, its fulfilment, its shipments, its transfers and its reservations agree',
    rows: 'select count(*) from holdfast."order"',
    violations: `
      with parcel as (
        select order_id, count(*) filter (where state <> 'cancelled') as live,
          count(*) filter (where state = 'upcoming') as upcoming,
          count(*) filter (where state in ('shipped', 'delivered', 'picked_up')) as gone
        from holdfast.shipment group by order_id
      ), held as (
        select order_id, count(distinct state) as states, min(state) as state
        from holdfast.reservation where order_id is not null group by order_id
      ), sent as (
        select order_id, count(*) filter (where state not in ('completed', 'cancelled')) as open
        from holdfast.stock_transfer where order_id is not null group by order_id
      ), seen as (
        select o.number, o.state, o.approved_at, o.fulfilment, held.state as reservation, coalesce(held.states, 0) as reservation_states,
          coalesce(parcel.live, 0) as live_shipments, coalesce(parcel.upcoming, 0) as upcoming_shipments,
          coalesce(parcel.gone, 0) as shipped_shipments, coalesce(sent.open, 0) as open_transfers
        from holdfast."order" o
        left join parcel on parcel.order_id = o.id
        left join held on held.order_id = o.id
        left join sent on sent.order_id = o.id
      )
      select number as order, state, fulfilment, reservation, live_shipments, upcoming_shipments, shipped_shipments, open_transfers
      from seen
      where reservation_states <> 1 or case
        when state = 'cancelled' then live_shipments > 0 or open_transfers > 0 or reservation not in ('released', 'fulfilled')
          or fulfilment = 'in_progress'
        when reservation not in ('pending', 'fulfilled') then true
        when state = 'approved' or (state = 'editing' and approved_at is not null) then upcoming_shipments > 0 or fulfilment <> case
          when live_shipments = 0 then 'not_required'
          when shipped_shipments = live_shipments then 'fulfilled'
          else 'in_progress' end
        else upcoming_shipments <> live_shipments
          or fulfilment <> case when live_shipments = 0 then 'not_required' else 'unfulfilled' end
        end`,
  },
  {
    invariant: 'I10',
    by: 'reservation',
    statement: 'a draft has no order, and an expired one never had any',
    rows: 'select count(*) from holdfast.reservation',
    violations: `
      select id, reference, state, order_id from holdfast.reservation
      where state in ('draft', 'expired') and order_id is not null`,
  },
  {
    invariant: 'I10',
    by: 'order',
    statement: 'a shipment that has a reason to wait waits',
    rows: 'select count(*) from holdfast.shipment',
    violations: `
      select number as shipment, state, hold_reasons from holdfast.shipment
      where (hold_reasons <> '{}') <> (state = 'on_hold') and state <> 'upcoming'`,
  },
  {
    invariant: 'I10',
    by: 'order',
    statement: 'a shipment waits for its location exactly when its model says so, or is about to be told',
    rows: `select count(*) from holdfast.shipment where state not in ${listOf(AT_AN_END)}`,
    violations: `
      with judged as materialized (
        select s.id, s.number, s.state, s.hold_reasons, s.location_id, o.model_id, coalesce(ml.on_hold, false) as location_on_hold
        from holdfast.shipment s
        join holdfast."order" o on o.id = s.order_id
        left join holdfast.inventory_model_location ml on ml.model_id = o.model_id and ml.location_id = s.location_id
        where s.state not in ${listOf(AT_AN_END)}
          and ('location_on_hold' = any(s.hold_reasons) or s.location_hold_lifted) <> coalesce(ml.on_hold, false)
      ), told as (
        select command, input from holdfast.follow_up where command in ('refresh_shipment', 'refresh_shipments_at')
      )
      select j.number as shipment, j.state, j.hold_reasons, j.location_on_hold
      from judged j
      left join told one on one.command = 'refresh_shipment' and one.input ->> 'shipment_id' = j.id::text
      left join told "all" on "all".command = 'refresh_shipments_at'
        and "all".input ->> 'location_id' = j.location_id::text and "all".input ->> 'model_id' = j.model_id::text
      where one.command is null and "all".command is null`,
  },
  {
    invariant: 'I10',
    by: 'expected_receipt',
    statement: 'every state of an expected receipt has its row in the table of transitions',
    rows: 'select count(*) from holdfast.expected_receipt',
    violations: `
      select 'expected_receipt' as document, number as key, state from holdfast.expected_receipt
      where state not in ${known(EXPECTED_RECEIPT_TRANSITIONS)}`,
  },
  {
    invariant: 'I10',
    by: 'expected_receipt',
    statement: 'of an expected receipt there is outstanding what has not come yet, and of a finished one nothing',
    rows: 'select count(*) from holdfast.expected_receipt_line',
    violations: `
      with compared as (
        select r.number, r.state, l.line, l.sku, l.quantity, l.outstanding, l.accepted + l.damaged + l.rejected + l.short as settled,
          l.location_id <> r.location_id as is_elsewhere
        from holdfast.expected_receipt r join holdfast.expected_receipt_line l on l.receipt_id = r.id
      )
      select number as receipt, state, line, sku, quantity, settled, outstanding from compared
      where is_elsewhere or (state in ('expected', 'cancelled') and settled > 0)
        or outstanding <> case when state in ${listOf(EXPECTED_RECEIPT_STEPS.receive)} then greatest(0, quantity - settled) else 0 end
        or (state = 'received' and settled < quantity)`,
  },
]
