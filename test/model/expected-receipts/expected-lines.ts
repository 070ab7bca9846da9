/** Lines as they are announced, and as they are to be. */
import type { ErrorCode } from '../engine-vocabulary.ts'
import { itemNamed } from '../items/item.ts'
import { incoming } from '../levels/incoming.ts'
import { MOST, tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { isCountable } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import type { ExpectedLine } from './expected-receipt.ts'

export type Announced = { sku: string; quantity: number; expected_at?: string | null }

export const NOTHING_CAME = { accepted: 0, damaged: 0, rejected: 0, short: 0, discrepancies: [] }

export function instantOf(sent: string | null | undefined, otherwise: number | null): number | null {
  if (sent === undefined) return otherwise
  return sent === null ? null : Date.parse(sent)
}

/** Every entry, or all that are wrong. */
export function eachLine<Sent, Line>(sent: readonly Sent[], read: (one: Sent, index: number) => Line): Line[] {
  const errors: Detail[] = []
  const lines = sent.flatMap((one, index) => {
    try {
      return [read(one, index)]
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      errors.push({ pointer: `/lines/${index}`, code: error.code })
      return []
    }
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return lines
}

export function newLine(
  world: World,
  { sku, quantity, expected_at: sent }: Announced,
  { line, expectedAt }: { line: number; expectedAt: number | null },
): ExpectedLine {
  const item = itemNamed(world, sku)
  const fault = (code: ErrorCode): never => {
    throw new Refused(code)
  }
  if (!item) return fault('unknown_sku')
  if (item.components.length > 0) return fault('kit_has_no_stock')
  if (quantity <= 0) return fault('quantity_not_positive')
  if (!isCountable(world, quantity, { item: item.id })) return fault('fraction_not_allowed')
  const amount = tenThousandths(quantity)
  return {
    line,
    item: item.id,
    sku: item.sku,
    quantity: amount,
    ...NOTHING_CAME,
    expectedAt: instantOf(sent, expectedAt),
  }
}

/** No more may be on its way than a balance can say. */
export function refuseTooMuchToCome(world: World, location: string, more: { item: string; quantity: number }[]): void {
  for (const item of new Set(more.map((one) => one.item))) {
    const added = more.filter((one) => one.item === item).reduce((sum, one) => sum + Math.max(0, one.quantity), 0)
    if (incoming(world, item, location) + added > MOST) throw new Refused('balance_out_of_range')
  }
}
