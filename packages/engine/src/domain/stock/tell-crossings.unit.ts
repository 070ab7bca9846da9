import { describe, expect, it } from 'vitest'
import { given, type Scene } from '../../../../../test/support/working-state.ts'
import { quantity } from '../kernel/quantity.ts'
import type { InventoryLevel } from './inventory-level.ts'
import { levelKey } from './inventory-level.ts'
import { tellCrossings } from './tell-crossings.ts'

const key = levelKey('S1', 'A')

/** What is told when a level of five goes through these, one after the other, and the batch ends. */
function told(scene: Scene, ...changes: (Partial<InventoryLevel> | null)[]): string[] {
  const state = given({ levels: { 'S1@A': 5 }, ...scene })
  for (const change of changes) {
    if (change === null) state.levels.delete(key)
    else state.levels.set(key, { ...state.levels.get(key)!, ...change })
  }
  tellCrossings(state)
  return state.events.entries.map(({ type, data }) => `${type} ${Object.values(data).join(' ')}`)
}

const [two, five] = [2, 5].map((units) => ({ onHand: quantity(units) }))
const none = { onHand: quantity(0) }

describe('a batch tells of its levels', () => {
  it.each<[string, string[], string[]]>([
    ['that one has sold out', told({}, none), ['level_sold_out S1 A']],
    ['nothing where it came and went', told({}, none, five!), []],
    ['nothing where something is left', told({}, two!), []],
    ['that all of it is promised', told({}, { reserved: quantity(5) }), ['level_sold_out S1 A']],
    ['that it is off sale', told({}, { enabled: false }), ['level_sold_out S1 A']],
    ['that it is gone', told({}, null), ['level_sold_out S1 A']],
    ['that there is something again', told({ levels: { 'S1@A': 0 } }, two!), ['level_back_in_stock S1 A 2']],
    ['nothing of what is held back', told({ levels: { 'S1@A': 0 } }, { ...two!, heldBack: quantity(2) }), []],
    ['that it has become low', told({ settings: { notify_below: 3 } }, two!), ['stock_low S1 A 2 3']],
    ['that it is low, once', told({ settings: { notify_below: 9 } }, two!), []],
    ['both at once', told({ settings: { notify_below: 3 } }, none), ['level_sold_out S1 A', 'stock_low S1 A 0 3']],
    ['nothing of what is not counted', told({ settings: { tracked: false } }, none), []],
    ['nothing where the location sells nothing', told({ locations: { A: { active: false } } }, none), []],
  ])('%s', (_what, heard, expected) => {
    expect(heard).toEqual(expected)
  })

  it('nothing of one that is new, however much there is', () => {
    const state = given({ levels: { 'S1@A': 5 } })
    const level = state.levels.get(key)!
    const empty = given()
    empty.levels.set(key, level)
    tellCrossings(empty)
    expect(empty.events.entries).toEqual([])
  })
})
