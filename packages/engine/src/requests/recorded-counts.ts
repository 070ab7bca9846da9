/** What people have counted, as a request says it. */
import type { InventoryItem } from '../domain/configuration/configuration.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { quantity } from '../domain/kernel/quantity.ts'
import type { RecordedCount } from '../domain/stocktakes/announce-stocktake.ts'
import type { StocktakeLine } from '../domain/stocktakes/stocktake.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { occurredInstant } from './instants.ts'
import { judgeFraction } from './judge-units.ts'
import { type Read, readEach, type Wrong } from './read-each.ts'
import { lineOfItem } from './stocktake-items.ts'

export type SentCount = { sku: string; quantity: number; counted_by?: string; counted_at?: string }

/** Every count with its line; who sends it has counted, and now, unless it says otherwise. */
export function readCounts(
  state: WorkingSet,
  lines: readonly StocktakeLine[],
  sent: readonly SentCount[],
): Read<RecordedCount> {
  return readEach<SentCount, RecordedCount>(sent, '/counts', (one) => {
    const line = lineOfItem(lines, one.sku)
    if (!line) return { member: '/sku', finding: { code: 'line_not_found', value: one.sku } }
    const item: InventoryItem | undefined = state.configuration.items.get(line.itemId)
    if (!item || item.archivedAt !== null) return { member: '/sku', finding: { code: 'unknown_sku', sku: one.sku } }
    const finding = judgeFraction(one.quantity, item, state.configuration)
    if (finding) return { member: '/quantity', finding }
    const when = countedInstant(one.counted_at, state.now)
    if ('finding' in when) return when
    const countedBy = one.counted_by ?? state.actor
    return { line, count: { quantity: quantity(one.quantity), countedBy, countedAt: when.at } }
  })
}

function countedInstant(iso: string | undefined, now: Instant): { at: Instant } | Wrong {
  const occurred = occurredInstant(iso, now)
  if (occurred.ok) return { at: occurred.at ?? now }
  return { member: '/counted_at', finding: { code: occurred.code, value: String(iso) } }
}
