import Type from 'typebox'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of changed settings, for a level where somebody waits. Nothing is left to decide: whoever touches a level
 * brings it up to date. */
export const refreshLevel = defineCommand({
  name: 'refresh_level',
  summary: 'Bring a level up to date with the settings in force.',
  lane: 'stock',
  internal: true,
  answer: Shape({}),
  input: Shape({ item_id: Type.String(), location_id: Type.String() }),
  footprint: (input) => ({ levels: [{ itemId: input.item_id, locationId: input.location_id }] }),
  decide: () => accept(() => ({})),
})
