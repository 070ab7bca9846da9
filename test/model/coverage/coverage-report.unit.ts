/** That nothing can be missing from the differential test without being named: what it demands, and what it says then. */
import { expect, it } from 'vitest'
import { ENGINE_DOCUMENTS, registry } from '../engine-vocabulary.ts'
import { DOCUMENTS, FOLLOW_UPS, VERBS } from '../nouns.ts'
import { Coverage } from './coverage.ts'
import { coverageTable, shortcomings } from './coverage-report.ts'
import { DEMANDS, MINIMUM } from './demands.ts'
import { UNREACHABLE } from './unreachable.ts'

function seenAllBut(missing?: string): Coverage {
  const coverage = new Coverage()
  for (const { kind, what } of DEMANDS)
    if (!(what in UNREACHABLE)) coverage.count(what, what === missing ? MINIMUM[kind] - 1 : MINIMUM[kind])
  return coverage
}

it('asks for nothing more when everything was seen as often as it must be', () => {
  expect(shortcomings(seenAllBut())).toEqual([])
})

it.each([
  'ok cancel_order',
  'refused cancel_order',
  'followed drop_reservation',
  'member place_order ship_to.city',
  'value update_model strategy=no_split',
  'policy stock_decrement manual: shipped',
  'transition shipment picking→shipped',
  'code insufficient_stock',
])('names "%s" alone when that was seen too seldom', (what) => {
  const [shortcoming, ...others] = shortcomings(seenAllBut(what))
  expect(shortcoming).toMatch(`${what}: seen `)
  expect(others).toEqual([])
})

it('wants an entry of what cannot be reached to go when it was reached', () => {
  const coverage = seenAllBut()
  coverage.count('code overloaded')
  expect(shortcomings(coverage)).toEqual(['code overloaded: stands in coverage/unreachable.ts and was seen 1 times'])
})

it('finds every command of the engine in the model', () => {
  const known = [...VERBS, ...FOLLOW_UPS].map(({ name }) => name)
  expect(known.toSorted()).toEqual([...registry.keys()].toSorted())
})

/** Until it is told, and what was seen last: they have no states. */
const WITHOUT_STATES = ['stock_subscription', 'channel_stock']

it('finds every kind of document of the engine that has states in the model', () => {
  const known = [...DOCUMENTS.map(({ kind }) => kind), ...WITHOUT_STATES]
  expect(known.toSorted()).toEqual(ENGINE_DOCUMENTS.map(({ kind }) => kind).toSorted())
})

it('shows every command in the table, with what is rarest of it', () => {
  const table = coverageTable(seenAllBut('member place_order ship_to.city'))
  for (const { name } of VERBS) expect(table).toMatch(new RegExp(`^  ${name} `, 'm'))
  expect(table).toMatch(/^ {2}place_order .* ship_to\.city 2 /m)
})
