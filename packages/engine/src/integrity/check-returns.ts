/** Returns against what was shipped (I16), the ledger, and their own states (I10, I13). */
import { RETURN_TRANSITIONS } from '../domain/returns/return.ts'
import { dangling, type IntegrityCheck, listOf, locationOf, lookedUp, skuOf } from './integrity-check.ts'

const lines = 'select count(*) from holdfast.return_line'

export const RETURN_CHECKS: readonly IntegrityCheck[] = [
  {
    invariant: 'I16',
    by: 'order',
    statement: 'of no line of an order more comes back than was shipped',
    rows: lines,
    violations: `
      with shipped as (
        select s.order_id, l.line, l.item_id, sum(l.quantity) as quantity
        from holdfast.shipment_line l join holdfast.shipment s on s.id = l.shipment_id
        where s.state in ('shipped', 'delivered', 'picked_up') group by s.order_id, l.line, l.item_id
      ), returned as (
        select r.order_id, l.order_line as line, l.item_id, sum(l.quantity - l.rejected) as quantity
        from holdfast.return_line l join holdfast.return r on r.id = l.return_id
        where r.state <> 'cancelled' group by r.order_id, l.order_line, l.item_id
      )
      select o.number as order, r.line, ${skuOf('r.item_id')} as sku, coalesce(s.quantity, 0) as shipped, r.quantity as returned
      from returned r
      join ${lookedUp('"order"', 'id = r.order_id')} o on true
      left join shipped s on s.order_id = r.order_id and s.line = r.line and s.item_id = r.item_id
      where r.quantity > coalesce(s.quantity, 0)`,
  },
  {
    invariant: 'I16',
    by: 'order',
    statement:
      'no location gets back more of what it has shipped than that, where each unit goes back to where it came from',
    rows: lines,
    violations: `
      with shipped as (
        select s.order_id, s.location_id, l.line, l.item_id, sum(l.quantity) as quantity
        from holdfast.shipment_line l join holdfast.shipment s on s.id = l.shipment_id
        where s.state in ('shipped', 'delivered', 'picked_up') group by s.order_id, s.location_id, l.line, l.item_id
      ), returned as (
        select r.order_id, l.location_id, l.order_line as line, l.item_id, sum(l.quantity - l.rejected) as quantity
        from holdfast.return_line l join holdfast.return r on r.id = l.return_id
        where r.state <> 'cancelled' and r.location_id is null group by r.order_id, l.location_id, l.order_line, l.item_id
      )
      select o.number as order, r.line, ${skuOf('r.item_id')} as sku, ${locationOf('r.location_id')} as location,
        coalesce(s.quantity, 0) as shipped, r.quantity as returned
      from returned r
      join ${lookedUp('"order"', 'id = r.order_id')} o on true
      left join shipped s on s.order_id = r.order_id and s.location_id = r.location_id and s.line = r.line and s.item_id = r.item_id
      where r.quantity > coalesce(s.quantity, 0)`,
  },
  {
    // Movements that people record in the name of a return are counted too: they have given the same goods back again.
    invariant: 'I16',
    by: 'return',
    statement: 'what a return has put away is what the ledger has of it, once',
    rows: lines,
    violations: `
      with put_away as (
        select return_id, item_id, sum(counted) as quantity from holdfast.return_line group by return_id, item_id
      )
      select r.number as return, ${skuOf('p.item_id')} as sku, p.quantity as counted, coalesce(g.quantity, 0) as ledger
      from put_away p join holdfast.return r on r.id = p.return_id
      cross join lateral (
        select sum(m.quantity) as quantity from ${lookedUp('movement', 'reference_id = r.number')} m
        where m.reference_type = 'return' and m.item_id = p.item_id and m.from_account = 'customer' and m.reason = 'returned'
      ) g
      where p.quantity <> coalesce(g.quantity, 0)`,
  },
  {
    invariant: 'I10',
    by: 'return',
    statement: 'the state of a return is one of the table of transitions, and says what its lines say',
    rows: 'select count(*) from holdfast.return',
    violations: `
      with settled as (
        select return_id, bool_and(received + rejected = quantity) as is_settled, sum(received) > 0 as has_come
        from holdfast.return_line group by return_id
      )
      select r.number as return, r.state, s.is_settled, s.has_come
      from holdfast.return r left join settled s on s.return_id = r.id
      where s.return_id is null or r.state not in ${listOf(Object.keys(RETURN_TRANSITIONS))} or case
        when r.state = 'received' then not s.is_settled or not s.has_come
        when r.state = 'rejected' then not s.is_settled or s.has_come
        when r.state = 'cancelled' then s.has_come
        else s.is_settled end`,
  },
  {
    invariant: 'I13',
    by: 'return',
    statement: 'what a return names exists, and what comes back has it',
    rows: lines,
    violations: [
      dangling({ table: 'return', key: 'number', column: 'order_id', to: '"order"' }),
      dangling({ table: 'return', key: 'number', column: 'channel_id', to: 'sales_channel' }),
      dangling({ table: 'return', key: 'number', column: 'location_id', to: 'stock_location' }),
      dangling({ table: 'return_line', key: 'return_id', column: 'return_id', to: 'return' }),
      dangling({ table: 'return_line', key: 'return_id', column: 'item_id', to: 'inventory_item' }),
      dangling({ table: 'return_line', key: 'return_id', column: 'location_id', to: 'stock_location' }),
    ].join('\nunion all\n'),
  },
]
