/** Goods that move, and what a count that was made meanwhile makes of it. */
import { MOST } from '../quantities.ts'
import { Refused } from '../refused.ts'
import type { World } from '../world.ts'
import { balance, SHELVES } from './ledger.ts'
import { madeLevel, nextCount } from './level.ts'

export type Move = {
  item: string
  quantity: number
  from: string
  to: string
  reason: string
  note?: string | undefined
  reference?: string | undefined
  /** Only where the sender knows better than now. */
  occurredAt?: number | null
}

function shelfOf(account: string): string | null {
  const [name, location] = account.split('@')
  return SHELVES.includes(name as never) ? location! : null
}

export function record(world: World, move: Move): void {
  for (const account of [move.from, move.to]) {
    const location = shelfOf(account)
    if (location !== null) madeLevel(world, move.item, location)
  }
  const { note, reference, occurredAt, ...rest } = move
  world.ledger.push({
    ...rest,
    note: note ?? null,
    reference: reference ?? null,
    occurredAt: occurredAt ?? world.now,
    recordedAt: world.now,
  })
}

/** The count that has seen a movement of the sender's instant, and told of what it left. Only on_hand is counted. */
export function countThatSaw(world: World, item: string, account: string, occurredAt: number | null): number | null {
  const [name, location] = account.split('@')
  if (name !== 'on_hand' || occurredAt === null) return null
  return nextCount(world, item, location!, occurredAt)
}

/** Records a movement. A shelf that was counted after it happened stays as it was counted: the next count is corrected. */
export function move(world: World, asked: Move): void {
  const at = asked.occurredAt ?? null
  const seen = (account: string) => countThatSaw(world, asked.item, account, at)
  const [fromCount, toCount] = [seen(asked.from), seen(asked.to)]
  record(world, asked)
  if (fromCount !== null) correct(world, asked, { from: 'adjustment', to: asked.from }, fromCount)
  if (toCount !== null) correct(world, asked, { from: asked.to, to: 'adjustment' }, toCount)
}

function correct(world: World, late: Move, between: { from: string; to: string }, occurredAt: number): void {
  record(world, {
    item: late.item,
    quantity: late.quantity,
    ...between,
    reason: 'cycle_count',
    note: 'corrects the count by what was recorded after it and happened before it',
    reference: late.reference,
    occurredAt,
  })
}

/** No shelf may hold more than a balance can say. */
export function refuseTooMuch(world: World, item: string, location: string, more: number): void {
  const premises = SHELVES.reduce((sum, shelf) => sum + balance(world, item, `${shelf}@${location}`), 0)
  if (premises + more > MOST) throw new Refused('balance_out_of_range')
}
