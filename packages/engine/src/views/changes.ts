/** What became of one or many changes of stock, in the order in which they were sent. */
import Type, { type Static } from 'typebox'
import { Count } from '../shapes/quantities.ts'
import { ErrorDetailView } from './error-details.ts'
import { DeletedLevelView, LevelView } from './levels.ts'
import { View } from './view.ts'

export const ChangeAppliedView = View('ChangeApplied', { ok: Type.Literal(true), level: LevelView })
export const ChangeRefusedView = View('ChangeRefused', {
  ok: Type.Literal(false),
  index: Count,
  ...ErrorDetailView.properties,
})

/** An item that is not stocked at a location any more, and what was written off with it. */
export const UnassignedView = View('ItemUnassigned', {
  ok: Type.Literal(true),
  ...DeletedLevelView.properties,
})

/** How many levels were taken away and how many were not, and per level what became of it. */
export const UnassignmentsView = View('Unassignments', {
  applied: Count,
  refused: Count,
  results: Type.Array(Type.Union([UnassignedView, ChangeRefusedView])),
})
export type UnassignmentsView = Static<typeof UnassignmentsView>

/** How many changes of stock were applied and refused, and per change the level afterwards or why it was refused. */
export const ChangesView = View('Changes', {
  applied: Count,
  refused: Count,
  results: Type.Array(Type.Union([ChangeAppliedView, ChangeRefusedView])),
})
export type ChangesView = Static<typeof ChangesView>
