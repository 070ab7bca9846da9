/** The checks of stocktakes. */
import { STOCKTAKE_TRANSITIONS } from '../domain/stocktakes/stocktake.ts'
import { dangling, type IntegrityCheck, listOf, locationOf, skuOf } from './integrity-check.ts'

export const STOCKTAKE_CHECKS: readonly IntegrityCheck[] = [
  {
    invariant: 'I10',
    by: 'stocktake',
    statement: 'every state of a stocktake has its row in the table of transitions',
    rows: 'select count(*) from holdfast.stocktake',
    violations: `
      select 'stocktake' as document, number as key, state from holdfast.stocktake
      where state not in ${listOf(Object.keys(STOCKTAKE_TRANSITIONS))}`,
  },
  {
    invariant: 'I13',
    by: 'stocktake',
    statement: 'what a stocktake names exists, and what is counted has it',
    rows: 'select count(*) from holdfast.stocktake_line',
    violations: [
      dangling({ table: 'stocktake_line', key: 'stocktake_id', column: 'stocktake_id', to: 'stocktake' }),
      dangling({ table: 'stocktake_line', key: 'stocktake_id', column: 'item_id', to: 'inventory_item' }),
      dangling({ table: 'stocktake', key: 'number', column: 'location_id', to: 'stock_location' }),
    ].join('\nunion all\n'),
  },
  {
    invariant: 'I17',
    by: 'stocktake',
    statement:
      'the lines of a stocktake are settled when it is completed, and not before; what was applied is a count of the ledger',
    rows: 'select count(*) from holdfast.stocktake_line',
    violations: `
      with compared as (
        select s.number, s.state, l.line, l.sku, l.item_id, l.location_id, l.counted, l.counted_at, l.variance, l.settled_at,
          l.location_id <> s.location_id as is_elsewhere
        from holdfast.stocktake s join holdfast.stocktake_line l on l.stocktake_id = s.id
      )
      select number as stocktake, state, line, sku, counted, counted_at, settled_at from compared c
      where is_elsewhere or (state = 'completed' and settled_at is null)
        or (state not in ('completing', 'completed') and settled_at is not null)
        or (variance is not null and not exists (
          select from "holdfast".stock_count n
          where n.item_id = c.item_id and n.location_id = c.location_id and n.occurred_at = c.counted_at and n.quantity = c.counted
          offset 0))`,
  },
  {
    invariant: 'I17',
    by: 'item',
    statement: 'a level is frozen by a stocktake that goes on and has its line still to settle',
    rows: 'select count(*) from holdfast.inventory_level where frozen_by is not null',
    violations: `
      select ${skuOf('v.item_id')} as sku, ${locationOf('v.location_id')} as location, v.frozen_by
      from holdfast.inventory_level v
      where v.frozen_by is not null and not exists (
        select from "holdfast".stocktake s join "holdfast".stocktake_line l on l.stocktake_id = s.id
        where s.id = v.frozen_by and s.frozen and s.state in ('counting', 'counted', 'completing')
          and l.item_id = v.item_id and l.location_id = v.location_id and l.settled_at is null
        offset 0)`,
  },
]
