/** What the admin says, in English, a file for each area. The other languages have the same members. */
import { around } from './en/around.ts'
import { catalogue } from './en/catalogue.ts'
import { comings } from './en/comings.ts'
import { delivery } from './en/delivery.ts'
import { floor } from './en/floor.ts'
import { items } from './en/items.ts'
import { lab } from './en/lab.ts'
import { network } from './en/network.ts'
import { orders } from './en/orders.ts'
import { shipments } from './en/shipments.ts'
import { states } from './en/states.ts'
import { stocktakes } from './en/stocktakes.ts'
import { system } from './en/system.ts'

export const en = {
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
