/** Where everything is stocked, every item that is counted has a level. */
import { isLive } from '../archiving.ts'
import { settingOf } from '../settings/cascade.ts'
import type { FollowUp } from '../verb.ts'
import { madeLevel } from './level.ts'

export const stockItem: FollowUp = {
  name: 'stock_item',
  isDue: (world) => world.toStock.length > 0 && world.locations.some((one) => isLive(one) && one.stocksEverything),
  carryOut: (world) => {
    for (const note of world.toStock.splice(0))
      for (const location of world.locations.filter((one) => isLive(one) && one.stocksEverything))
        for (const item of world.items.filter((one) => isLive(one) && one.components.length === 0)) {
          const isMeant = 'item' in note ? note.item === item.id : note.location === location.id
          if (!isMeant || settingOf(world, 'tracked', { item: item.id, location: location.code }) === false) continue
          madeLevel(world, item.id, location.code)
        }
  },
}
