/** What can be taken out as a whole: lists, from their first row to their last. */
import type { Static } from 'typebox'
import type { Connection } from '../../db/database.ts'
import { ItemView } from '../../views/items.ts'
import { LevelView } from '../../views/levels.ts'
import { LocationView } from '../../views/locations.ts'
import { MovementView } from '../../views/movements.ts'
import type { OrderSummaryView } from '../../views/orders.ts'
import type { Query } from '../define-query.ts'
import { listItems } from '../items/list-items.ts'
import { listLevels } from '../levels/list-levels.ts'
import { listLocations } from '../locations/list-locations.ts'
import { listMovements } from '../movements/list-movements.ts'
import { listOrders } from '../orders/list-orders.ts'
import { ExportedOrderView, withLines } from './order-with-lines.ts'

/** The view of the rows of each list that can be taken out. */
export const EXPORTED_VIEWS = {
  items: ItemView,
  locations: LocationView,
  levels: LevelView,
  movements: MovementView,
  orders: ExportedOrderView,
}
/** The name of such a list. */
export type ExportName = keyof typeof EXPORTED_VIEWS
/** A row of it. */
export type ExportedRow<Name extends ExportName> = Static<(typeof EXPORTED_VIEWS)[Name]>

type Exported = { list: Query; complete?: (db: Connection, rows: readonly never[]) => Promise<unknown[]> }

export const exportsByName: Readonly<Record<ExportName, Exported>> = {
  items: { list: listItems as unknown as Query },
  locations: { list: listLocations as unknown as Query },
  levels: { list: listLevels as unknown as Query },
  movements: { list: listMovements as unknown as Query },
  orders: {
    list: listOrders as unknown as Query,
    complete: (db, rows) => withLines(db, rows as readonly OrderSummaryView[]),
  },
}
