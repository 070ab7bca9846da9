import Type from 'typebox'
import { successorOf } from '../../domain/configuration/replace-location.ts'
import { minus, sumOf } from '../../domain/kernel/quantity.ts'
import { makeLevelThere, mayRelocate, relocateGoods } from '../../domain/stock/relocate-goods.ts'
import { removeLevel } from '../../domain/stock/remove-level.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { refuseRemoval } from '../../requests/level-removal.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of a location that is replaced, for what stands at one of its levels and is promised to nobody. Asked again, it
 * finds nothing there any more. Where the location is being closed, a level ends with what stood there. */
export const relocateLevel = defineCommand({
  name: 'relocate_level',
  summary: 'Let what stands at a level of a location that is replaced stand elsewhere.',
  lane: 'stock',
  internal: true,
  answer: Shape({}),
  input: Shape({ item_id: Type.String(), location_id: Type.String(), to_location_id: Type.String() }),
  items: (input) => [input.item_id],
  footprint: ({ item_id: itemId, location_id: from, to_location_id }, configuration) => {
    const to = successorOf(configuration, to_location_id)
    return { levels: [from, to].flatMap((locationId) => (locationId === null ? [] : { itemId, locationId })) }
  },
  decide: (input, state) => {
    const to = successorOf(state.configuration, input.to_location_id)
    if (to === null || to === input.location_id) return accept(() => ({}))
    const relocation = { itemId: input.item_id, from: input.location_id, to }
    const level = state.level(relocation.itemId, relocation.from)
    if (!level) return accept(() => ({}))
    const free = minus(level.onHand, level.reserved)
    if (!mayRelocate(state, relocation, sumOf([free, level.quarantined, level.damaged]))) return accept(() => ({}))
    // From here on it stands there.
    makeLevelThere(state, relocation)
    relocateGoods(state, relocation, { account: 'on_hand', quantity: free })
    relocateGoods(state, relocation, { account: 'quarantined', quantity: level.quarantined })
    relocateGoods(state, relocation, { account: 'damaged', quantity: level.damaged })
    const left = state.level(relocation.itemId, relocation.from)!
    // So that a location is never too large to be closed.
    if (isClosing(state, relocation.from) && !refuseRemoval(state, left, false)) removeLevel(state, left)
    return accept(() => ({}))
  },
})

function isClosing({ configuration }: WorkingSet, id: string): boolean {
  return configuration.locations.get(id)!.closingAt !== null
}
