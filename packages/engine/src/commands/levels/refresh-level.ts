import Type from 'typebox'
import { askModelsOfWaiting } from '../../domain/promises/release-from-waiting.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of changed settings, for a level where somebody waits. Whoever touches a level brings it up to date; what
 * is left to ask is whether some of them wait through a model that does not count it. */
export const refreshLevel = defineCommand({
  name: 'refresh_level',
  summary: 'Bring a level up to date with the settings in force.',
  lane: 'stock',
  internal: true,
  answer: Shape({}),
  input: Shape({ item_id: Type.String(), location_id: Type.String() }),
  footprint: (input) => ({ levels: [{ itemId: input.item_id, locationId: input.location_id }] }),
  decide: (input, state) => {
    askModelsOfWaiting(state, { itemId: input.item_id, locationId: input.location_id })
    return accept(() => ({}))
  },
})
