/**
 * A stocktake: what stands at a location is counted by people, and the books are made to agree with it.
 *
 *   draft ─▶ counting ◀─▶ counted ─▶ completing ─▶ completed
 *     │         │            │  └──────────────────▲
 *     └─────────┴────────────┴─▶ cancelled
 *
 * While it is counting, everybody may count every line, and each count says who and when. Counted, it is looked through: a recount
 * of some lines brings it back to counting. Completing applies each line's count at the instant at which it was made, as any other
 * count, so that what has moved since is not lost; a stocktake of many lines is applied in pieces, and is completing meanwhile.
 */
import type { Annotations } from '../configuration/configuration.ts'
import type { Steps } from '../documents/steps.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Quantity } from '../kernel/quantity.ts'
import type { Transitions } from '../kernel/transitions.ts'

export type StocktakeState = 'draft' | 'counting' | 'counted' | 'completing' | 'completed' | 'cancelled'

export const STOCKTAKE_TRANSITIONS = {
  draft: ['counting', 'cancelled'],
  counting: ['counted', 'cancelled'],
  counted: ['counting', 'completing', 'completed', 'cancelled'],
  completing: ['completed'],
  completed: [],
  cancelled: [],
} as const satisfies Transitions<StocktakeState>
export const STOCKTAKE_STATES = Object.keys(STOCKTAKE_TRANSITIONS) as StocktakeState[]

/** What people do with a stocktake. */
export const STOCKTAKE_STEPS = {
  edit: ['draft', 'counting'],
  start: ['draft'],
  count: ['counting'],
  finish: ['counting'],
  review: ['counting', 'counted'],
  complete: ['counted'],
  cancel: ['draft', 'counting', 'counted'],
} as const satisfies Steps<StocktakeState>

/** A stocktake of more is made in pieces, of chosen items: it is loaded and shown as a whole. */
export const STOCKTAKE_LINES_MAX = 5000

/** Lines whose counts are applied in one transaction. */
export const LINES_APPLIED_AT_ONCE_MAX = 250

/** Of a line's counts, the newest are kept. */
export const COUNTS_KEPT_MAX = 20

/** What is counted: everything that has a level at the location when it starts, or items that were chosen. */
export const STOCKTAKE_SCOPES = ['location', 'items'] as const
export type StocktakeScope = (typeof STOCKTAKE_SCOPES)[number]

export type Stocktake = Annotations & {
  id: string
  number: string
  locationId: string
  scope: StocktakeScope
  state: StocktakeState
  /** What the books expect is told when counting is over, and not before. */
  blind: boolean
  /** Nothing moves at its levels while it goes on. */
  frozen: boolean
  /** How many lines it has ever had: their numbers are given once. */
  linesMade: number
  /** Whoever has completed it, in whose name the counts are applied. */
  completedBy: string | null
  revision: number
  createdAt: Instant
  updatedAt: Instant
  startedAt: Instant | null
  countedAt: Instant | null
  completedAt: Instant | null
  cancelledAt: Instant | null
}

export type LineCount = { quantity: Quantity; countedBy: string; countedAt: Instant }

export type StocktakeLine = {
  stocktakeId: string
  line: number
  itemId: string
  sku: string
  locationId: string
  /** As they were recorded, the newest last. */
  counts: readonly LineCount[]
  /** It is to be counted once more; until then it counts as not counted. */
  isRecount: boolean
  /** The count that holds: the last one, or the one that was settled on. */
  counted: Quantity | null
  countedAt: Instant | null
  countedBy: string | null
  /** What the books had at that instant, and how much more was counted: known when the count was applied. */
  expected: Quantity | null
  variance: Quantity | null
  /** When it was applied, or left alone because nobody had counted it. */
  settledAt: Instant | null
}

export function stocktakeLineKey({ stocktakeId, line }: Pick<StocktakeLine, 'stocktakeId' | 'line'>): string {
  return `${stocktakeId}:${line}`
}

/** What follows from it is not settled yet. */
export function isOpenStocktake({ state }: Pick<Stocktake, 'state'>): boolean {
  return state !== 'completed' && state !== 'cancelled'
}

/** Its levels are frozen, those that there are. */
export function freezes({ frozen, state }: Pick<Stocktake, 'frozen' | 'state'>): boolean {
  return frozen && (state === 'counting' || state === 'counted' || state === 'completing')
}
