/** What a program imports to use a Holdfast service. */
export { type Accepted, type Answer, accepted, HoldfastRefused, HoldfastUnreachable, type Refusal } from './answer.ts'
export type { components, operations, paths } from './api.ts'
export {
  createHoldfast,
  type ExecuteOptions,
  type Holdfast,
  type HoldfastOptions,
  type ReadOptions,
} from './create-holdfast.ts'
export type { ListInput, ListName, RowOf } from './each-row.ts'
export type { FollowOptions, HoldfastEvent } from './follow-events.ts'
export type { CommandName, InputOf, OperationName, Problem, ReadName, ResultOf } from './operation-shapes.ts'
export { commands, reads } from './operations.ts'
export { type RepetitionOptions, repetitionDefaults } from './repetition.ts'
