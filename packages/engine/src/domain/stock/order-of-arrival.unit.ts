/**
 * Whatever order facts arrive in, one by one or together in a batch, the shelf and its whole history are the same: those
 * that follow when the facts are read in the order in which they happened, a count after what moved at its instant.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decisionOf } from '../../../../../test/support/decision-of.ts'
import { loadHistories, type Past, putPast } from '../../../../../test/support/working-history.ts'
import { given, NOW } from '../../../../../test/support/working-state.ts'
import type { InputOf } from '../../commands/registry.ts'
import { type Instant, toIso } from '../kernel/instant.ts'
import { negative, quantity, sumOf, toUnits } from '../kernel/quantity.ts'
import { levelKey } from './inventory-level.ts'
import { type Account, SHELF_ACCOUNTS, type ShelfAccount } from './movement.ts'

type Fact = { at: Instant; units: number } & (
  | { kind: 'came' | 'left'; account: ShelfAccount }
  | { kind: 'moved'; account: ShelfAccount; to: ShelfAccount }
  | { kind: 'counted' }
)

type Shelves = Record<ShelfAccount, number>

/** So many that nothing is ever refused for want of units. */
const BEGINNING: Shelves = { on_hand: 1000, quarantined: 1000, damaged: 1000 }
const now = Date.parse(NOW)
const DAY_BEFORE = now - 24 * 3_600_000

const account = fc.constantFrom(...SHELF_ACCOUNTS)
// Few minutes, so that facts often share one.
const instant = fc.integer({ min: 1, max: 20 }).map((minute) => now - minute * 60_000)
const few = fc.integer({ min: 1, max: 40 })
const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ kind: fc.constantFrom('came' as const, 'left' as const), at: instant, units: few, account }),
  fc
    .record({ kind: fc.constant('moved' as const), at: instant, units: few, account, to: account })
    .filter(({ account: from, to }) => from !== to),
  fc.record({ kind: fc.constant('counted' as const), at: instant, units: fc.integer({ min: 500, max: 1500 }) }),
)
/** Two counts of one instant contradict each other, and the one that arrives last wins. */
const facts = fc
  .uniqueArray(fact, { minLength: 10, maxLength: 10, selector: (one) => (one.kind === 'counted' ? one.at : one) })
  .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))

const place = { sku: 'S1', location: 'A' }

function send(one: Fact, state: ReturnType<typeof given>): void {
  const occurred_at = toIso(one.at)
  const change = { ...place, occurred_at }
  const answer =
    one.kind === 'counted'
      ? decisionOf('set_stock', { changes: [{ ...change, quantity: one.units }] }, state)
      : one.kind === 'moved'
        ? decisionOf(
            'move_stock',
            { changes: [{ ...change, from: one.account, to: one.to, quantity: one.units }] },
            state,
          )
        : decisionOf('adjust_stock', adjustment(one, change), state)
  expect(answer, JSON.stringify(one)).toHaveProperty('answer.applied', 1)
}

type Adjustment = InputOf<'adjust_stock'>
function adjustment(
  one: Extract<Fact, { kind: 'came' | 'left' }>,
  change: Omit<Adjustment['changes'][number], 'delta'>,
) {
  return { changes: [{ ...change, delta: one.kind === 'came' ? one.units : -one.units, account: one.account }] }
}

/** What a shelf holds in the end, and what has been recorded of it, when the facts arrive in batches. */
function arrived(batches: readonly (readonly Fact[])[]): { shelves: Shelves; past: Past } {
  const opening = SHELF_ACCOUNTS.map((name) => ({ at: DAY_BEFORE, account: name, changed: quantity(BEGINNING[name]) }))
  let past: Past = { changes: opening, counts: [] }
  let shelves = BEGINNING
  for (const batch of batches) {
    const { on_hand: onHand, ...others } = shelves
    const state = given({ levels: { 'S1@A': { onHand, ...others } } })
    putPast(state, 'S1@A', past)
    // The whole batch's instants are known before its first decision.
    const levels = batch.map(({ at }) => ({ itemId: 'S1', locationId: 'A', occurredAt: at }))
    loadHistories(state, levels)
    for (const one of batch) send(one, state)
    const recorded = state.movements.entries.flatMap(({ from, to, quantity: moved, occurredAt: at }) => [
      ...shelfChange(from, at, negative(moved)),
      ...shelfChange(to, at, moved),
    ])
    past = {
      changes: [...past.changes, ...recorded],
      counts: [...past.counts, ...state.counts.entries.map(({ occurredAt }) => occurredAt)],
    }
    const level = state.levels.get(levelKey('S1', 'A'))!
    const balances = { on_hand: level.onHand, quarantined: level.quarantined, damaged: level.damaged }
    shelves = Object.fromEntries(SHELF_ACCOUNTS.map((name) => [name, toUnits(balances[name])])) as Shelves
  }
  return { shelves, past }
}

function shelfChange({ account: name, holder }: Account, at: Instant, changed: Past['changes'][number]['changed']) {
  return holder === 'A' ? [{ at, account: name as ShelfAccount, changed }] : []
}

function asOf({ changes }: Past, at: Instant): Shelves {
  const balance = (name: ShelfAccount) =>
    toUnits(sumOf(changes.filter((one) => one.account === name && one.at <= at).map(({ changed }) => changed)))
  return Object.fromEntries(SHELF_ACCOUNTS.map((name) => [name, balance(name)])) as Shelves
}

/** Read in the order in which they happened, a count after what moved at its instant. */
function truthAt(some: readonly Fact[], at: Instant): Shelves {
  const shelves = { ...BEGINNING }
  const happened = some
    .filter((one) => one.at <= at)
    .sort((a, b) => a.at - b.at || Number(a.kind === 'counted') - Number(b.kind === 'counted'))
  for (const one of happened) {
    if (one.kind === 'counted') shelves.on_hand = one.units
    else shelves[one.account] += one.kind === 'came' ? one.units : -one.units
    if (one.kind === 'moved') shelves[one.to] += one.units
  }
  return shelves
}

it('ten facts give one shelf and one history at every instant, whatever order they arrive in', () => {
  fc.assert(
    fc.property(facts, ([some, shuffled]) => {
      const ways = {
        'one by one': shuffled.map((one) => [one]),
        'in one batch': [shuffled],
        'in two batches': [shuffled.slice(0, 5), shuffled.slice(5)],
      }
      for (const [way, batches] of Object.entries(ways)) {
        const { shelves, past } = arrived(batches)
        expect(shelves, way).toEqual(truthAt(some, now))
        for (const { at } of some) {
          for (const instant of [at - 1, at, at + 1]) expect(asOf(past, instant), way).toEqual(truthAt(some, instant))
        }
      }
    }),
    { numRuns: 150 },
  )
})
