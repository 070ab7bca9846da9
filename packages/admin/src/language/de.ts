/** What the admin says, in German, a file for each area. */
import { around } from './de/around.ts'
import { catalogue } from './de/catalogue.ts'
import { comings } from './de/comings.ts'
import { delivery } from './de/delivery.ts'
import { floor } from './de/floor.ts'
import { items } from './de/items.ts'
import { lab } from './de/lab.ts'
import { network } from './de/network.ts'
import { orders } from './de/orders.ts'
import { shipments } from './de/shipments.ts'
import { states } from './de/states.ts'
import { stocktakes } from './de/stocktakes.ts'
import { system } from './de/system.ts'

export const de = {
  ...around,
  ...states,
  ...orders,
  ...shipments,
  ...items,
  ...catalogue,
  ...comings,
  ...delivery,
  ...stocktakes,
  ...network,
  ...lab,
  ...system,
  ...floor,
}
