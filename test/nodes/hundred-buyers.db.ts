/**
 * Ten units and a hundred buyers, who ask three engines with connections of their own: ten have one each, however the nodes share the
 * work. `HOLDFAST_TEST_ROUNDS=1000 npm run test:citus -- test/nodes/hundred-buyers.db.ts` asks more often.
 */
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Engine } from '../../packages/engine/src/engine.ts'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { openOnceMore, openTestDatabase, type TestDatabase } from '../support/databases.ts'
import { openStore, testEngine } from '../support/store.ts'

const rounds = Number(process.env.HOLDFAST_TEST_ROUNDS ?? 3)
const isOnNodes = inject('databases').nodeUrls.length > 0
const [BUYERS, UNITS] = [100, 10]

let clone: TestDatabase
let engines: Engine[]
beforeAll(async () => {
  clone = await openTestDatabase('postgres', { poolSizeMax: 4 })
  engines = [clone.database, ...[1, 2].map(() => openOnceMore(clone.url!, { poolSizeMax: 4 }))].map((each) =>
    testEngine(each),
  )
})
afterAll(async () => {
  await Promise.all(engines.map((engine) => engine.close()))
  await Promise.all(engines.slice(1).map(({ database }) => database.close()))
  await clone.end()
})

it.runIf(isOnNodes)(
  `sells ${UNITS} units to exactly ${UNITS} of ${BUYERS} buyers, ${rounds} times`,
  { timeout: 60_000 + rounds * 2000 },
  async () => {
    const store = await openStore(clone.database, { locations: ['A'] })
    for (let round = 0; round < rounds; round++) {
      const sku = `S-${round}`
      await store.do('create_item', { sku })
      await store.stock({ A: { [sku]: UNITS } })
      const answers = await Promise.all(
        Array.from({ length: BUYERS }, (_, buyer) =>
          engines[buyer % engines.length]!.execute('place_order', {
            number: `${sku}-${buyer}`,
            lines: [{ sku, quantity: 1 }],
          }),
        ),
      )
      expect(answers.filter((answer) => answer.ok).length, sku).toBe(UNITS)
      expect(await store.level(sku, 'A')).toMatchObject({ on_hand: UNITS, reserved: UNITS, available: 0 })
    }
    expect(await checkIntegrity(clone.database)).toMatchObject({ ok: true })
  },
)
