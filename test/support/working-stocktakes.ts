/** The stocktakes of a scene (working-state.ts). */
import { DOCUMENTS } from '../../packages/engine/src/db/documents.ts'
import type { Footprint, LevelFootprint } from '../../packages/engine/src/domain/footprint.ts'
import { quantity } from '../../packages/engine/src/domain/kernel/quantity.ts'
import { levelKey } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import {
  freezes,
  type LineCount,
  type Stocktake,
  type StocktakeLine,
  stocktakeLineKey,
} from '../../packages/engine/src/domain/stocktakes/stocktake.ts'
import { linesOf } from '../../packages/engine/src/domain/stocktakes/stocktake-lines.ts'
import type { WorkingSet } from '../../packages/engine/src/domain/working-set.ts'

export type StocktakeScene = Partial<
  Pick<Stocktake, 'state' | 'blind' | 'frozen' | 'scope' | 'metadata' | 'completedBy'>
> & {
  at: string
  countedAt?: string
  /** `S1`, `S1 counted 5` (now, by Ann), `S1 counted 5 at 2026-01-01T11:00:00Z`, `S1 recount`, `S1 settled`. */
  lines?: readonly string[]
}

/** The stocktake of the number `ST-1` has that for its id too. Its levels are frozen where it freezes them. */
export function putStocktake(state: WorkingSet, number: string, scene: StocktakeScene): void {
  const { at: locationId, lines = [], countedAt, ...fields } = scene
  const stocktake: Stocktake = {
    id: number,
    number,
    locationId,
    scope: 'items',
    state: 'draft',
    blind: false,
    frozen: false,
    linesMade: lines.length,
    completedBy: null,
    externalReference: null,
    metadata: {},
    revision: 1,
    createdAt: 0,
    updatedAt: 0,
    startedAt: 0,
    countedAt: countedAt === undefined ? null : Date.parse(countedAt),
    completedAt: null,
    cancelledAt: null,
    ...fields,
  }
  state.stocktakes.put(number, stocktake)
  lines.forEach((text, line) => {
    putLine(state, stocktake, line, text)
  })
}

function putLine(state: WorkingSet, stocktake: Stocktake, line: number, text: string): void {
  const [itemId, ...words] = text.split(' ') as [string, ...string[]]
  const said = (word: string) => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined)
  const [counted, at] = [said('counted'), said('at')]
  const count: LineCount | null =
    counted === undefined
      ? null
      : {
          quantity: quantity(Number(counted)),
          countedBy: 'Ann',
          countedAt: at === undefined ? state.now : Date.parse(at),
        }
  const row: StocktakeLine = {
    stocktakeId: stocktake.id,
    line,
    itemId,
    sku: itemId,
    locationId: stocktake.locationId,
    counts: count ? [count] : [],
    isRecount: words.includes('recount'),
    counted: count?.quantity ?? null,
    countedAt: count?.countedAt ?? null,
    countedBy: count?.countedBy ?? null,
    expected: null,
    variance: null,
    settledAt: words.includes('settled') ? 0 : null,
  }
  state.stocktakeLines.put(stocktakeLineKey(row), row)
  const key = levelKey(itemId, stocktake.locationId)
  const level = state.levels.get(key)
  if (level && freezes(stocktake) && row.settledAt === null) state.levels.put(key, { ...level, frozenBy: stocktake.id })
}

/** Where the loader would look, for the stocktakes that a command names. */
export function countedLevels(state: WorkingSet, { documents = [] }: Footprint): LevelFootprint[] {
  const { levelsOf } = DOCUMENTS.find(({ kind }) => kind === 'stocktake')!
  return documents
    .filter(({ kind }) => kind === 'stocktake')
    .flatMap((named) => {
      const stocktake = state.stocktake(named.reference)
      return stocktake ? levelsOf!(stocktake as never, linesOf(state, stocktake.id) as never, [named]) : []
    })
}
