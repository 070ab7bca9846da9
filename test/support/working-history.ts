/** What happened at a level before the scene, for decisions about something that happened earlier. */
import type { LevelFootprint } from '../../packages/engine/src/domain/footprint.ts'
import type { Instant } from '../../packages/engine/src/domain/kernel/instant.ts'
import { plus, type Quantity, quantity, sumOf, ZERO } from '../../packages/engine/src/domain/kernel/quantity.ts'
import { levelKey } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import type { LevelHistory, Stretch } from '../../packages/engine/src/domain/stock/level-history.ts'
import { SHELF_ACCOUNTS, type ShelfAccount } from '../../packages/engine/src/domain/stock/movement.ts'
import type { WorkingSet } from '../../packages/engine/src/domain/working-set.ts'

export type PastChange = { at: Instant; account: ShelfAccount; changed: Quantity }
export type Past = { changes: PastChange[]; counts: Instant[] }

const pasts = new WeakMap<WorkingSet, Map<string, Past>>()

/** Each in words: `-3 on_hand at 2026-01-01T11:00:00Z`, or `counted at 2026-01-01T11:00:00Z`. */
export function rememberPast(state: WorkingSet, place: string, sentences: readonly string[]): void {
  const past: Past = { changes: [], counts: [] }
  for (const sentence of sentences) {
    const [what, iso] = sentence.split(' at ') as [string, string]
    const at = Date.parse(iso)
    const [units, account] = what.split(' ')
    if (what === 'counted') past.counts.push(at)
    else past.changes.push({ at, account: account as ShelfAccount, changed: quantity(Number(units)) })
  }
  putPast(state, place, past)
}

export function putPast(state: WorkingSet, place: string, past: Past): void {
  const known = pasts.get(state) ?? new Map<string, Past>()
  pasts.set(state, known.set(place, past))
}

const askedOf = new WeakMap<WorkingSet, LevelFootprint[]>()

/** Gives the state what footprints ask for, as the loader does: what earlier commands of the batch have asked for too. */
export function loadHistories(state: WorkingSet, levels: readonly LevelFootprint[]): void {
  const asked = [...(askedOf.get(state) ?? []), ...levels.filter(({ occurredAt }) => occurredAt !== undefined)]
  askedOf.set(state, asked)
  for (const { itemId, locationId } of levels) {
    const at = asked.filter((level) => level.itemId === itemId && level.locationId === locationId)
    if (at.length === 0) continue
    const past = pasts.get(state)?.get(`${itemId}@${locationId}`) ?? { changes: [], counts: [] }
    const countedAt = state.levels.get(levelKey(itemId, locationId))?.countedAt ?? null
    const counts = countedAt === null ? past.counts : [...past.counts, countedAt]
    const instants = at.map(({ occurredAt }) => Math.min(occurredAt!, state.now))
    state.loadHistory({ itemId, locationId }, historyOf({ ...past, counts }, [...instants, state.now]))
  }
}

/** All counts are known, and the time is cut at all of them. */
export function historyOf({ changes, counts }: Past, instants: readonly Instant[]): LevelHistory {
  const asked = [...instants, ...counts].flatMap((at) => [at, at + 1])
  const beginnings = [...new Set(asked)].sort((a, b) => a - b)
  const stretches = beginnings.map((from, index) => stretchOf(changes, from, beginnings[index + 1] ?? Infinity))
  // Of a scene that says nothing of its past, the ledger has always known what there is.
  const knownSince = changes.length === 0 ? 0 : Math.min(...counts, ...changes.map(({ at }) => at))
  return { instants, stretches, counts: [...counts].sort((a, b) => a - b), knownSince }
}

function stretchOf(changes: readonly PastChange[], from: Instant, until: Instant): Stretch {
  const accounts = SHELF_ACCOUNTS.map((account) => {
    const within = changes.filter((one) => one.account === account && one.at >= from && one.at < until)
    const instants = [...new Set([from, ...within.map(({ at }) => at)])].sort((a, b) => a - b)
    let running = ZERO
    let lowest: { lowest: Quantity; lowestAt: Instant } | null = null
    for (const at of instants) {
      running = plus(running, sumOf(within.filter((one) => one.at === at).map(({ changed }) => changed)))
      if (lowest === null || running < lowest.lowest) lowest = { lowest: running, lowestAt: at }
    }
    return [account, { changed: running, ...lowest! }]
  })
  return { from, accounts: Object.fromEntries(accounts) as Stretch['accounts'] }
}
