/** What changes have made necessary and is not done yet. */
import Type, { type Static } from 'typebox'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { Nullable, OneOf } from '../shapes/shape.ts'
import { RecordOf, View } from './view.ts'

export const FOLLOW_UP_STATES = ['waiting', 'dead'] as const

/** What a change has made necessary and nobody has carried out yet. */
export const FollowUpView = View('FollowUp', {
  id: Type.String({ format: 'uuid' }),
  command: Text,
  input: RecordOf(Type.Unknown({ description: 'A value' }), 'What the command is given'),
  state: OneOf(FOLLOW_UP_STATES, 'dead: it has failed too often and is not tried any more'),
  attempts: Type.Integer({ minimum: 0, description: 'How often it has failed' }),
  error: Nullable(Type.String({ description: 'By what it failed last' })),
  due_at: Nullable(Instant),
  created_at: Instant,
})
export type FollowUpView = Static<typeof FollowUpView>
