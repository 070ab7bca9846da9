/** What is shown as available is what a plan promises and an order gets, no more and no less, whatever is set where (I14).
 * Random settings on every layer, and one order after the other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionOf } from '../../../../../test/support/decision-of.ts'
import { given, type LevelScene } from '../../../../../test/support/working-state.ts'
import type { SettingsLayer } from '../configuration/settings.ts'
import { levelLayers, safetyStock } from '../configuration/settings-layers.ts'
import { min, minus, plus, type Quantity, quantity, sumOf, toUnits, UNLIMITED, ZERO } from '../kernel/quantity.ts'
import { askedLine } from '../promises/asked-line.ts'
import { planPromise } from '../promises/plan-promise.ts'
import { SOURCING_STRATEGIES } from '../sourcing/vocabulary.ts'
import { asTouched, levelKey } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import { measure, scopeToMeasure } from './measure-stock.ts'

const LOCATIONS = ['A', 'B', 'C']

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2, nil: undefined })
const backorders = maybe(fc.constantFrom('none', 'allow', 'allow_and_notify'))
const tracked = fc
  .option(fc.boolean(), { freq: 1, nil: undefined })
  .chain((said) => (said === false ? maybe(fc.constant(false)) : fc.constant(said)))
const limit = maybe(fc.option(fc.nat(4)))

function layerOf(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<SettingsLayer> {
  return fc.record(fields).map((layer) => JSON.parse(JSON.stringify(layer)))
}

const ofLevel = layerOf({ tracked, backorders, backorder_limit: limit, safety_stock: maybe(fc.nat(3)) })
const ofModel = layerOf({ tracked, backorders, backorder_limit: limit, out_of_stock_threshold: maybe(fc.nat(4)) })
const ofItem = layerOf({
  tracked,
  backorders,
  backorder_limit: limit,
  safety_stock: maybe(fc.nat(3)),
  out_of_stock_threshold: maybe(fc.nat(4)),
})

const level: fc.Arbitrary<LevelScene> = fc.record({
  onHand: fc.nat(8),
  enabled: fc.integer({ min: 0, max: 6 }).map((n) => n > 0),
  settings: ofLevel,
})

type Step = { order: number } | { receive: number; at: string } | { hold: number }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ order: fc.integer({ min: 1, max: 7 }) }) },
  { weight: 1, arbitrary: fc.record({ receive: fc.integer({ min: 1, max: 4 }), at: fc.constantFrom(...LOCATIONS) }) },
  { weight: 1, arbitrary: fc.record({ hold: fc.nat(4) }) },
)

const scene = fc.record({
  locations: fc.record(Object.fromEntries(LOCATIONS.map((code) => [code, fc.record({ settings: ofLevel })]))),
  items: fc.record({ S1: fc.record({ settings: ofItem }) }),
  model: fc.record({
    strategy: fc.constantFrom(...SOURCING_STRATEGIES),
    stockLocationsCutoff: fc.integer({ min: 1, max: 3 }),
    settings: ofModel,
  }),
  settings: ofItem,
  levels: fc.record(Object.fromEntries(LOCATIONS.map((code) => [`S1@${code}`, level]))),
})

/** As reads see it: from stock now, and without cover. */
function shown(state: WorkingSet): { stock: Quantity; room: Quantity } {
  const { configuration } = state
  const levels = state.levels.values().map((each) =>
    asTouched(each, {
      heldBack: safetyStock(levelLayers(configuration, each)),
      expired: { reserved: ZERO, backordered: ZERO },
    }),
  )
  const byKey = new Map(levels.map((each) => [levelKey(each.itemId, each.locationId), each]))
  const stocked = new Set(levels.map(({ itemId }) => itemId))
  const snapshot = { levels: byKey, stocked }
  const scope = scopeToMeasure(configuration, configuration.models.get('default')!, snapshot, null)
  const { sellable, reachableRoom } = measure(scope, configuration.items.get('S1')!)
  return { stock: sellable ?? UNLIMITED, room: reachableRoom ?? UNLIMITED }
}

function planned(state: WorkingSet, units: number): { reserved: Quantity; backordered: Quantity } | 'short' {
  const { configuration } = state
  const item = configuration.items.get('S1')!
  const lines = [askedLine(configuration, { item, quantity: quantity(units), line: 0 })]
  const channel = configuration.channel(undefined)!
  const model = configuration.models.get(channel.modelId)!
  const plan = planPromise(state, { lines, holds: [] }, { channel, model, pinned: null, shipTo: null }, {})
  if (plan.shortages.length > 0) return 'short'
  const sum = (key: 'reserved' | 'backordered') => sumOf(plan.allocations.map((allocation) => allocation[key]))
  return { reserved: sum('reserved'), backordered: sum('backordered') }
}

function promised(state: WorkingSet): { reserved: Quantity; backordered: Quantity } {
  const levels = state.levels.values()
  const sum = (key: 'reserved' | 'backordered') => sumOf(levels.map((each) => each[key]))
  return { reserved: sum('reserved'), backordered: sum('backordered') }
}

function order(state: WorkingSet, units: number): void {
  const before = { ...shown(state), ...promised(state) }
  const wanted = quantity(units)
  const isUnlimited = before.stock === UNLIMITED
  const fits = wanted <= plus(before.stock, before.room)
  const fromStock = min(wanted, before.stock)
  const expected = { reserved: fromStock, backordered: minus(wanted, fromStock) }
  if (isUnlimited) expect(planned(state, units)).not.toBe('short')
  else expect(planned(state, units)).toEqual(fits ? expected : 'short')
  const decided = decisionOf('place_order', { lines: [{ sku: 'S1', quantity: units }] }, state)
  expect('code' in decided ? decided.code : 'accepted').toBe(fits ? 'accepted' : 'insufficient_stock')
  if (!fits || isUnlimited) return
  expect(promised(state)).toEqual({
    reserved: plus(before.reserved, expected.reserved),
    backordered: plus(before.backordered, expected.backordered),
  })
  const { stock, room } = shown(state)
  expect([toUnits(stock), toUnits(room)]).toEqual([
    toUnits(minus(before.stock, expected.reserved)),
    toUnits(minus(before.room, expected.backordered)),
  ])
}

function take(state: WorkingSet, next: Step): void {
  if ('order' in next) order(state, next.order)
  else if ('receive' in next) {
    decisionOf('receive_stock', { changes: [{ sku: 'S1', location: next.at, quantity: next.receive }] }, state)
  } else {
    const item = state.configuration.items.get('S1')!
    state.configuration.items.set('S1', { ...item, settings: { ...item.settings, safety_stock: next.hold } })
    for (const locationId of LOCATIONS) decisionOf('refresh_level', { item_id: 'S1', location_id: locationId }, state)
  }
}

describe('what is shown as available', () => {
  it('is planned and accepted, order after order, and no more than that', () => {
    fc.assert(
      fc.property(scene, fc.array(step, { minLength: 1, maxLength: 8 }), (world, steps) => {
        const state = given(world)
        for (const next of steps) take(state, next)
      }),
      { numRuns: 400 },
    )
  })
})
