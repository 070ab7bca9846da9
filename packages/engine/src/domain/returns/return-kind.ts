import { reject } from '../../errors.ts'
import type { EventName } from '../../events/catalogue.ts'
import type { SteppedKind } from '../documents/document-kind.ts'
import { standing } from '../documents/steps.ts'
import type { Entered } from '../kernel/transitions.ts'
import { locationCode } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import { RETURN_STEPS, RETURN_TRANSITIONS, type Return } from './return.ts'

type EnteredState = Entered<typeof RETURN_TRANSITIONS>

const EVENT_OF = {
  approved: 'return_approved',
  shipped: 'return_shipped',
  received: 'return_received',
  rejected: 'return_rejected',
  cancelled: 'return_cancelled',
} as const satisfies Record<EnteredState, EventName>

export const RETURN: SteppedKind<Return, EnteredState> = {
  name: 'return',
  steps: RETURN_STEPS,
  transitions: RETURN_TRANSITIONS,
  table: (state) => state.returns,
  find: (state, reference) => state.return(reference),
  notFound: () => reject('return_not_found'),
  conflict: (one) => reject('return_state_conflict', { data: standing(RETURN_STEPS, one.state) }),
  announce: (state, one) => state.emit(EVENT_OF[one.state], one.id, returnData(state, one)),
}

/** What every event of a return says. */
export function returnData(state: WorkingSet, one: Return) {
  return {
    number: one.number,
    order: orderNumberOf(state, one),
    location: one.locationId === null ? null : locationCode(state, one.locationId),
  }
}

export function orderNumberOf(state: WorkingSet, { orderId }: Return): string | null {
  return orderId === null ? null : state.orders.get(orderId)!.number
}
