import { ORDER_COLUMNS } from '../../db/rows.ts'
import type { DocumentsStatement } from '../read-documents.ts'

/** What showing reservations needs: themselves, what they still hold, and the numbers of their orders. */
export const RESERVATION_PARTS: DocumentsStatement['parts'] = {
  reservations: 'select * from shown',
  reservation_items: `select p.* from shown r join holdfast.reservation_item p on p.reservation_id = r.id
    where p.reserved + p.backordered > 0`,
  orders: `select ${ORDER_COLUMNS} from holdfast."order" where id in (select order_id from shown)`,
}
