import { fillBackorders, isFillDue } from '../reservations/cover.ts'
import type { FollowUp } from '../verb.ts'

/** Changed settings are felt by those who wait when the batch is over. */
export const refreshLevel: FollowUp = { name: 'refresh_level', isDue: isFillDue, carryOut: fillBackorders }
