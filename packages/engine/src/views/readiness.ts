import type { Static } from 'typebox'
import { OneOf } from '../shapes/shape.ts'
import { View } from './view.ts'

/** That the database can be written to, and which kind it is. */
export const ReadinessView = View('Readiness', { database: OneOf(['postgres', 'pglite']) })
export type ReadinessView = Static<typeof ReadinessView>
