import Type from 'typebox'
import { askModelsOfWaiting } from '../../domain/promises/release-from-waiting.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of changed settings, for a level of an item that somebody waits for. Whoever touches a level brings it up to
 * date; what is left is to ask whether some of them wait through a model that does not count it, and to offer what is held
 * back no more to those who wait elsewhere. */
export const refreshLevel = defineCommand({
  name: 'refresh_level',
  summary: 'Bring a level up to date with the settings in force.',
  lane: 'stock',
  internal: true,
  answer: Shape({}),
  input: Shape({ item_id: Type.String(), location_id: Type.String() }),
  footprint: (input) => ({ levels: [{ itemId: input.item_id, locationId: input.location_id }] }),
  decide: (input, state) => {
    const place = { itemId: input.item_id, locationId: input.location_id }
    askModelsOfWaiting(state, place)
    state.freedBefore.push(place)
    return accept(() => ({}))
  },
})
