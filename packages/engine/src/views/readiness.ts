import Type, { type Static } from 'typebox'
import { OneOf } from '../shapes/shape.ts'
import { Part, View } from './view.ts'

const Count = Type.Integer({ minimum: 0 })

/** That the database can be written to, which kind it is, and what is left to be done. */
export const ReadinessView = View('Readiness', {
  database: OneOf(['postgres', 'pglite']),
  follow_ups: Part(
    { waiting: Count, dead: Count },
    'What changes have made necessary elsewhere: waiting to be done, or dead and waiting for a person',
  ),
})
export type ReadinessView = Static<typeof ReadinessView>
