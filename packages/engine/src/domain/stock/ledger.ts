/**
 * The ledger: the one place where a balance changes, and it changes by a movement between two accounts.
 *
 * Within a command a level may pass through states that its invariants forbid (a promise is fulfilled before its goods
 * leave). `settle` restores and asserts them before anybody else looks.
 */
import { assert } from '../../errors.ts'
import type { Instant } from '../kernel/instant.ts'
import { negative, plus, QUANTITY_MAX, type Quantity, ZERO } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { levelOrEmpty, putLevel } from './level-changes.ts'
import { type Account, type Movement, type MovementReason, outside, type Reference } from './movement.ts'
import { countThatSaw } from './past-balances.ts'

export type StockMove = {
  itemId: string
  quantity: Quantity
  from: Account
  to: Account
  reason: MovementReason
  note?: string | null | undefined
  reference?: Reference | null | undefined
  /** When it happened, where the sender knows better than "now". Only then can it have happened before a count. */
  occurredAt?: Instant | null
}

const BALANCE_OF = { on_hand: 'onHand', quarantined: 'quarantined', damaged: 'damaged' } as const

/**
 * Moves goods from one account to another.
 *
 * What happened before a count of a shelf leaves the shelf as it was counted: the movement is recorded, and the variance
 * of the next count is corrected by as much, at the instant of that count. So every instant has the balance that it would
 * have, had all arrived in the order in which it happened. Goods are corrected in before they leave, and out after they
 * came, so that no balance passes below zero.
 */
export function moveStock(state: WorkingSet, move: StockMove): void {
  const [countOfFrom, countOfTo] = [sawIt(state, move, move.from), sawIt(state, move, move.to)]
  if (countOfFrom !== null) correctCount(state, move, { side: move.from, direction: 'in', at: countOfFrom })
  record(state, move)
  if (countOfTo !== null) correctCount(state, move, { side: move.to, direction: 'out', at: countOfTo })
}

/** Records a count's variance. Unlike any other movement it is never corrected, being the correction. */
export function recordCount(state: WorkingSet, move: StockMove): void {
  record(state, move)
}

function sawIt(state: WorkingSet, { itemId, occurredAt = null }: StockMove, side: Account): Instant | null {
  if (side.account !== 'on_hand') return null
  return countThatSaw(state, { itemId, locationId: side.holder, account: 'on_hand' }, occurredAt)
}

type Correction = { side: Account; direction: 'in' | 'out'; at: Instant }

function correctCount(state: WorkingSet, late: StockMove, { side, direction, at }: Correction): void {
  const adjustment = outside('adjustment')
  record(state, {
    itemId: late.itemId,
    quantity: late.quantity,
    from: direction === 'in' ? adjustment : side,
    to: direction === 'in' ? side : adjustment,
    reason: 'cycle_count',
    note: 'corrects the count by what was recorded after it and happened before it',
    reference: late.reference,
    occurredAt: at,
  })
}

function record(state: WorkingSet, move: StockMove): void {
  assert(move.quantity > 0, 'a movement moves more than nothing')
  const fromBalance = changeBalance(state, move.itemId, move.from, negative(move.quantity))
  const toBalance = changeBalance(state, move.itemId, move.to, move.quantity)
  state.movements.push({
    itemId: move.itemId,
    quantity: move.quantity,
    from: move.from,
    to: move.to,
    fromBalance,
    toBalance,
    reason: move.reason,
    note: move.note ?? null,
    reference: move.reference ?? null,
    actor: state.actor,
    occurredAt: move.occurredAt ?? state.now,
    recordedAt: state.now,
  } satisfies Movement)
}

/** The balance afterwards, or null outside the walls. */
function changeBalance(state: WorkingSet, itemId: string, side: Account, delta: Quantity): Quantity | null {
  if (side.holder === null) return null
  if (side.account === 'in_transit') return inTransitBalance(state, itemId, side.holder)
  const level = levelOrEmpty(state, { itemId, locationId: side.holder })
  const balance = plus(level[BALANCE_OF[side.account]], delta)
  assert(balance >= 0 && balance <= QUANTITY_MAX, `${side.account} stays between zero and the maximum`)
  putLevel(state, { ...level, [BALANCE_OF[side.account]]: balance })
  return balance
}

/** Of a transfer, the lines are the balance: whoever moves goods in or out of it changes them first. */
function inTransitBalance(state: WorkingSet, itemId: string, transferId: string): Quantity {
  let sum = ZERO
  for (const line of state.transferLines.where('transfer', transferId))
    if (line.itemId === itemId) sum = plus(sum, line.inTransit)
  return sum
}
