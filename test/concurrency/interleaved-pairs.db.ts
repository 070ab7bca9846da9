/**
 * Every pair of commands that can meet, with one falling into every gap between two statements of the other.
 *
 * In `npm test` one gap of several, so that it stays short; which one differs from pair to pair, and with which command is
 * interrupted.
 *
 *   HOLDFAST_TEST_GAPS=every npx vitest run test/concurrency     every gap of every pair, and every invariant after each
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../packages/engine/src/db/postgres.ts'
import { openTestDatabase, type TestDatabase } from '../support/databases.ts'
import { answerOf, type Engines, openEngines, type Pair, tryGaps, violationsIn } from './interleaving.ts'
import { PAIRS_AT_CONFIGURATION } from './pairs-at-configuration.ts'
import { PAIRS_AT_DOCUMENTS } from './pairs-at-documents.ts'
import { PAIRS_AT_KITS_AND_DRAFTS } from './pairs-at-kits-and-drafts.ts'
import { PAIRS_AT_LEVELS } from './pairs-at-levels.ts'
import { PAIRS_AT_PICKUPS_AND_MOVES } from './pairs-at-pickups-and-moves.ts'
import { PAIRS_AT_RECEIPTS } from './pairs-at-receipts.ts'
import { PAIRS_AT_RETURNS } from './pairs-at-returns.ts'
import { PAIRS_AT_STOCKTAKES } from './pairs-at-stocktakes.ts'
import { SHARED } from './steps.ts'

const isEvery = process.env.HOLDFAST_TEST_GAPS === 'every'
const gapsApart = isEvery ? 1 : 4

/** Either command may be the one that is interrupted; for two equal commands that is the same. */
function inBothOrders(pairs: readonly Pair[]): [name: string, pair: Pair][] {
  return pairs.flatMap((pair): [string, Pair][] => {
    const isSame = pair.a.name === pair.b.name
    if (isSame) return [[pair.name, pair]]
    return [
      [`${pair.name}: ${pair.a.name}, interrupted by ${pair.b.name}`, pair],
      [`${pair.name}: ${pair.b.name}, interrupted by ${pair.a.name}`, { ...pair, a: pair.b, b: pair.a }],
    ]
  })
}

describe('two commands at once come out as if one had followed the other', () => {
  let clone: TestDatabase
  let second: ReturnType<typeof openPostgres>
  let engines: Engines
  let family = 0

  beforeAll(async () => {
    clone = await openTestDatabase('postgres', { poolSizeMax: 4 })
    second = openPostgres({ url: clone.url!, poolSizeMax: 4 })
    engines = openEngines({ first: clone.database, second, observer: second })
    for (const step of SHARED) {
      const answer = await answerOf(engines.second, step)
      if (answer !== 'ok') throw new Error(`${step.name} answers ${answer}`)
    }
  })
  afterAll(async () => {
    await Promise.all([engines.first.close(), engines.second.close()])
    await second.close()
    await clone.end()
  })

  describe.each([
    // First, while there are few locations: what a change of a model means is asked at every one of them.
    ['at configuration', PAIRS_AT_CONFIGURATION],
    ['at levels', PAIRS_AT_LEVELS],
    ['at documents', PAIRS_AT_DOCUMENTS],
    ['at receipts', PAIRS_AT_RECEIPTS],
    ['at returns', PAIRS_AT_RETURNS],
    ['at stocktakes', PAIRS_AT_STOCKTAKES],
    ['at kits and drafts', PAIRS_AT_KITS_AND_DRAFTS],
    ['at pickups and moves', PAIRS_AT_PICKUPS_AND_MOVES],
  ])('%s', (_where, pairs) => {
    it.each(inBothOrders(pairs))('%s', async (_name, pair) => {
      family += 1
      await tryGaps(engines, `p${family}`, pair, (gap) => (gap + family) % gapsApart === 0)
      if (isEvery) expect(await violationsIn(engines)).toEqual([])
    })

    // After every pair it would take as long as the pairs.
    it('and together they leave every invariant whole', async () => {
      expect(await violationsIn(engines)).toEqual([])
    })
  })
})
