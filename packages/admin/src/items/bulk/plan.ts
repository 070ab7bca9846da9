/** One change for many items: which, and what it is sent as. */
import type { InputOf } from '@holdfast/sdk'
import type { Values } from '../../settings/setting-fields.tsx'
import type { CountReason } from '../count-reasons.ts'

export type Plan =
  | { kind: 'settings'; settings: Values }
  | { kind: 'assign'; location: string }
  | { kind: 'unassign'; location: string; force: boolean }
  | { kind: 'count'; location: string; quantity: number; reason: CountReason; note: string }
export type PlanKind = Plan['kind']

/** What stands of an item at the location, as it was looked at; undefined where it is not stocked. */
export type Seen = ReadonlyMap<string, number>

/** So many items at once, which is what a page of a list may hold. */
export const ITEMS_MAX = 500

/** A count sets the shelf if it still is as it was seen; any other reason changes it by the difference. */
export function countChanges(plan: Plan & { kind: 'count' }, skus: readonly string[], seen: Seen) {
  const { location, quantity, note } = plan
  return skus.map((sku) => ({
    ...{ sku, location, quantity, expected_quantity: seen.get(sku) ?? 0 },
    ...(note && { note }),
  }))
}

export function adjustments(plan: Plan & { kind: 'count' }, skus: readonly string[], seen: Seen) {
  const { location, quantity, reason, note } = plan
  return skus.map((sku) => ({
    ...{ sku, location, reason, delta: difference(quantity, seen.get(sku) ?? 0) },
    ...(note && { note }),
  })) as NonNullable<Extract<InputOf<'adjust_stock'>, { changes: unknown }>['changes']>
}

/** Quantities are exact to four decimals. */
export function difference(now: number, before: number): number {
  return Math.round((now - before) * 1e4) / 1e4
}
