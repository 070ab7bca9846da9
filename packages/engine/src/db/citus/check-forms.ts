/** What checks of integrity ask. A slice is fetched from the workers, and compared on the coordinator with what stands there. */

import { type Form, form } from './form.ts'
import { BY_ITEM } from './placements.ts'

const ofItems = BY_ITEM.map((table) => {
  const rows = `(select * from ${table} where item_id > $1::uuid and item_id <= $2::uuid)`
  return form(`as not materialized ${rows}`, `as materialized ${rows}`)
})

export const CHECK_FORMS: readonly Form[] = [
  ...ofItems,
  form(
    `reservation_item as not materialized (select part.* from holdfast.reservation whole
     cross join lateral (select * from "holdfast".reservation_item where reservation_id = whole.id offset 0) part
     where whole.order_id > $1::uuid and whole.order_id <= $2::uuid)`,
    `reservation_item as materialized (select * from holdfast_citus.promises_of(
       array(select id from holdfast.reservation where order_id > $1::uuid and order_id <= $2::uuid)))`,
  ),
  form(
    `lateral (select * from "holdfast".movement where reference_id = r.number offset 0) m`,
    'lateral (select * from holdfast_citus.movements_about(r.number, p.item_id)) m',
  ),
  form(
    `"holdfast".stock_count n where n.item_id = c.item_id and n.location_id = c.location_id and n.occurred_at = c.counted_at`,
    'holdfast_citus.counted_at(c.item_id, c.location_id, c.counted_at) n where true',
  ),
]
