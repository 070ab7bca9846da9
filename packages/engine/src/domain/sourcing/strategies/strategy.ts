import type { Judgement } from '../judgement.ts'
import type { Reach } from '../reach.ts'
import type { RemainingStock } from '../remaining-stock.ts'
import type { SplitOrder } from '../split.ts'
import type { CandidateLocation, Demand, LocationOutcome } from '../vocabulary.ts'

/** An order and the sorted locations that may serve it. */
export type OrderToSource = {
  demands: readonly Demand[]
  locations: readonly CandidateLocation[]
  remaining: RemainingStock
  partial: boolean
}

export type SourcedOrder = SplitOrder & {
  judgements: readonly Judgement[]
  reach: Reach
  /** Why the strategy passed over the location at a position, where that had nothing to do with its stock. */
  passedOver: (position: number) => LocationOutcome | null
}

/** Decides an order with the steps allocate and split. */
export type Strategy = (order: OrderToSource) => SourcedOrder
