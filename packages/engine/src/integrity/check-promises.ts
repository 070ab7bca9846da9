/** Promises against the levels they stand on (I2–I4), and drafts against their end (I6). */
import { type IntegrityCheck, locationOf, lookedUp, skuOf } from './integrity-check.ts'

const levelCount = 'select count(*) from holdfast.inventory_level'
const promiseCount = 'select count(*) from holdfast.reservation_item'
const levelNames = `${skuOf('item_id')} as sku, ${locationOf('location_id')} as location`

export const PROMISE_CHECKS: readonly IntegrityCheck[] = [
  {
    invariant: 'I2',
    by: 'item',
    statement: 'reserved and backordered of every level are the sum of the open promises there',
    rows: promiseCount,
    violations: `
      with promised as (
        select item_id, location_id, sum(reserved) as reserved, sum(backordered) as backordered
        from holdfast.reservation_item where reserved > 0 or backordered > 0 group by item_id, location_id
      ), compared as (
        select coalesce(v.item_id, p.item_id) as item_id, coalesce(v.location_id, p.location_id) as location_id,
          coalesce(v.reserved, 0) as reserved, coalesce(p.reserved, 0) as promised_reserved,
          coalesce(v.backordered, 0) as backordered, coalesce(p.backordered, 0) as promised_backordered
        from holdfast.inventory_level v
        full join promised p on p.item_id = v.item_id and p.location_id = v.location_id
      )
      select ${levelNames}, reserved, promised_reserved, backordered, promised_backordered
      from compared where reserved <> promised_reserved or backordered <> promised_backordered`,
  },
  {
    invariant: 'I3',
    by: 'item',
    statement: 'what is reserved is on hand',
    rows: levelCount,
    violations: `select ${levelNames}, on_hand, reserved
      from holdfast.inventory_level where reserved < 0 or reserved > on_hand`,
  },
  {
    invariant: 'I4',
    by: 'item',
    statement: 'nobody waits where units are free that are not held back',
    rows: levelCount,
    violations: `select ${levelNames}, on_hand, reserved, backordered, held_back
      from holdfast.inventory_level where backordered < 0 or (backordered > 0 and on_hand - reserved > held_back)`,
  },
  {
    // What decides whether a promise counts is its own instant, so that it must be the one of its hold.
    invariant: 'I6',
    by: 'item',
    statement:
      'an open promise ends with its hold, and belongs to a hold, an order or a transfer that is there and open',
    rows: promiseCount,
    violations: `
      select r.reference, r.state, p.line, ${skuOf('p.item_id')} as sku, ${locationOf('p.location_id')} as location,
        p.reserved, p.backordered, p.expires_at as promise_expires_at, r.expires_at as hold_expires_at,
        p.revision as promise_revision, r.revision as hold_revision
      from holdfast.reservation_item p left join ${lookedUp('reservation', 'id = p.reservation_id')} r on true
      left join ${lookedUp('stock_transfer', 'id = p.reservation_id')} t on true
      where (p.reserved > 0 or p.backordered > 0)
        and (t.id is null or t.state not in ('upcoming', 'picking', 'on_hold') or p.expires_at is not null)
        and (r.id is null or r.state not in ('draft', 'pending') or p.expires_at is distinct from r.expires_at or p.revision <> r.revision)`,
  },
]
