/** Kits of an order that go together: whole ones, or none. */
import { Refused } from '../refused.ts'
import type { World } from '../world.ts'
import type { Order } from './order.ts'
import { reservationOf } from './order-promises.ts'
import type { PartOfLine } from './parts-of-lines.ts'

export type PartOfKit = { item: string; perKit: number }

export function shippedTogether(world: World, order: Order, line: number): PartOfKit[] {
  const ordered = order.lines[line]
  if (!ordered?.together) return []
  return reservationOf(world, order.number)
    .lines[line]!.components.filter(({ item }) => ordered.shipped.some((one) => one.item === item))
    .map(({ item, quantity }) => ({ item, perKit: quantity }))
}

export function wholeKits(parts: readonly PartOfKit[], has: (item: string) => number): number {
  return Math.min(...parts.map(({ item, perKit }) => Math.floor(has(item) / perKit)))
}

export function inWholeKits(world: World, order: Order, amounts: readonly PartOfLine[]): PartOfLine[] {
  return amounts.map((amount) => {
    const parts = shippedTogether(world, order, amount.line)
    const part = parts.find(({ item }) => item === amount.item)
    if (!part) return amount
    const has = (item: string) => amounts.find((one) => one.line === amount.line && one.item === item)?.quantity ?? 0
    return { ...amount, quantity: Math.min(amount.quantity, wholeKits(parts, has) * part.perKit) }
  })
}

export function refuseTearing(
  world: World,
  order: Order,
  parts: readonly PartOfLine[],
  named: readonly { line: number }[] = [],
): void {
  const whole = inWholeKits(world, order, parts)
  const torn = parts.find((part, index) => whole[index]!.quantity < part.quantity)
  if (!torn) return
  const index = named.findIndex(({ line }) => line === torn.line)
  throw new Refused('kit_ships_together', [
    { pointer: index < 0 ? '/lines' : `/lines/${index}`, code: 'kit_ships_together' },
  ])
}
