/** What was taken earlier must have been there, and nothing that happened since may have needed it. */
import { Refused } from '../refused.ts'
import type { World } from '../world.ts'
import { changedAfter } from './ledger.ts'
import { countThatSaw } from './record-movement.ts'
import type { Target } from './stock-changes.ts'

type Taken = { shelf: string; quantity: number; occurredAt: number | null; leaves: boolean }

export function refuseShortThen(world: World, { item, location }: Target, taken: Taken): void {
  const { shelf, quantity, occurredAt, leaves } = taken
  if (occurredAt === null) return
  const balanceAt = (at: number) =>
    changedAfter(world, item.id, shelf, Number.NEGATIVE_INFINITY) - changedAfter(world, item.id, shelf, at)
  const count = countThatSaw(world, item.id, shelf, occurredAt)
  const arrivals = world.ledger.filter((movement) => movement.item === item.id && movement.to === shelf)
  const counts = world.counts.filter((one) => one.item === item.id && one.location === location.code)
  const known = [...arrivals.map((movement) => movement.occurredAt), ...counts.map(({ at }) => at)]
  const isFirstRecord = count !== null && known.every((at) => at >= count)
  if (leaves && isFirstRecord) {
    if (balanceAt(count) < quantity) throw new Refused('insufficient_stock_then')
    return
  }
  if (count === occurredAt) {
    if (Math.max(balanceAt(count - 1), balanceAt(count)) < quantity) throw new Refused('insufficient_stock_then')
    return
  }
  const instants = world.ledger
    .filter((movement) => movement.item === item.id && (movement.from === shelf || movement.to === shelf))
    .map((movement) => movement.occurredAt)
    .filter((at) => at >= occurredAt && (count === null || at < count))
  if ([occurredAt, ...instants].some((at) => balanceAt(at) < quantity)) throw new Refused('insufficient_stock_then')
}
