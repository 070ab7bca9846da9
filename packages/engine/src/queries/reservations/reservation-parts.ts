import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import type { DocumentsStatement } from '../read-documents.ts'

/** What showing reservations needs: themselves, what they hold and have sold, and the numbers of their orders. */
export const RESERVATION_PARTS: DocumentsStatement['parts'] = {
  reservations: 'select * from shown',
  reservation_items: `select p.* from shown r cross join lateral (
      select * from holdfast.reservation_item where reservation_id = r.id and reserved + backordered + fulfilled > 0 offset 0) p`,
  orders: `select o.* from shown r cross join lateral (
      select ${columnsOf(orderTable)} from holdfast."order" where id = r.order_id offset 0) o`,
}
