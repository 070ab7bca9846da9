import { reject } from '../../errors.ts'
import type { EventName } from '../../events/catalogue.ts'
import type { SteppedKind } from '../documents/document-kind.ts'
import { standing } from '../documents/steps.ts'
import type { Entered } from '../kernel/transitions.ts'
import { stocktakeWords } from './announce-stocktake.ts'
import { STOCKTAKE_STEPS, STOCKTAKE_TRANSITIONS, type Stocktake } from './stocktake.ts'

type EnteredState = Entered<typeof STOCKTAKE_TRANSITIONS>

const EVENT_OF = {
  counting: 'stocktake_counting',
  counted: 'stocktake_counted',
  completing: 'stocktake_completing',
  completed: 'stocktake_completed',
  cancelled: 'stocktake_cancelled',
} as const satisfies Record<EnteredState, EventName>

export const STOCKTAKE: SteppedKind<Stocktake, EnteredState> = {
  name: 'stocktake',
  steps: STOCKTAKE_STEPS,
  transitions: STOCKTAKE_TRANSITIONS,
  table: (state) => state.stocktakes,
  find: (state, reference) => state.stocktake(reference),
  notFound: () => reject('stocktake_not_found'),
  conflict: (stocktake) => reject('stocktake_state_conflict', { data: standing(STOCKTAKE_STEPS, stocktake.state) }),
  announce: (state, stocktake) => state.emit(EVENT_OF[stocktake.state], stocktake.id, stocktakeWords(state, stocktake)),
}
