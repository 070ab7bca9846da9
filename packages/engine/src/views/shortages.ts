/** What cannot be promised in full: one entry per SKU, over all its lines. */
import Type, { type Static } from 'typebox'
import { toUnits } from '../domain/kernel/quantity.ts'
import type { Shortage } from '../domain/sourcing/vocabulary.ts'
import { Text } from '../shapes/names.ts'
import { LineIndex, Units } from '../shapes/quantities.ts'
import { View } from './view.ts'

export const ShortageView = View('Shortage', {
  sku: Text,
  requested: Units,
  available: Units,
  lines: Type.Array(LineIndex),
})
export type ShortageView = Static<typeof ShortageView>

export function shortageView(shortage: Shortage): ShortageView {
  return {
    sku: shortage.sku,
    requested: toUnits(shortage.requested),
    available: toUnits(shortage.available),
    lines: shortage.lines,
  }
}
