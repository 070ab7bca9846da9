/**
 * Every lock, one by one: a batch that holds it makes another engine wait, at the very statement that takes the lock, and
 * lets it pass where it wants something else. What a missing lock does to stock is seen by the interleaved pairs and
 * under load; here is seen which one is missing.
 */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Database } from '../../packages/engine/src/db/database.ts'
import { openPostgres } from '../../packages/engine/src/db/postgres.ts'
import type { FollowUp } from '../../packages/engine/src/domain/working-set.ts'
import { openTestDatabase, type TestDatabase } from '../support/databases.ts'
import { answerOf, type Engines, endedOrBlocked, makeScenes, openEngines, waitingStatement } from './interleaving.ts'
import * as steps from './steps.ts'
import { inWorld, SHARED, type Step } from './steps.ts'

type Ids = (kind: 'order' | 'reservation' | 'expected_receipt' | 'stocktake', name: string) => Promise<string>

type Lock = {
  what: string
  /** The statement at which the other has to wait. */
  takenBy: RegExp
  holder: Step
  /** Wants what is held. */
  other: Step | ((idOf: Ids) => Promise<Step>)
  /** Wants something else of the same kind. */
  bystander: Step
}

const ORDERS = /from holdfast\."order".*for update/s
const RESERVATIONS = /from holdfast\.reservation\b.*for update/s
const RECEIPTS = /from holdfast\.expected_receipt\b.*for update/s
const STOCKTAKES = /from holdfast\.stocktake\b.*for update/s
const LEVELS = /holdfast\.inventory_level.*for update/s
const CONFIGURATION = /from holdfast\.configuration for update/

/** Two of everything: what has an A in its name in one has a B in the other, and shares nothing with it. */
const SCENE: readonly Step[] = ['A', 'B'].flatMap((one) => [
  ...[`S${one}`, `SPREAD${one}`, `SENT${one}`].map((sku) => steps.createItem(sku)),
  steps.receiveAll('near', { [`S${one}`]: 20, [`SPREAD${one}`]: 2, [`SENT${one}`]: 1 }),
  steps.receiveAll('far', { [`S${one}`]: 20, [`SPREAD${one}`]: 5, [`SENT${one}`]: 5 }),
  steps.place(`PLACED-${one}`, { [`S${one}`]: 1 }),
  steps.place(`APPROVED-${one}`, { [`S${one}`]: 1 }),
  steps.approve(`APPROVED-${one}`),
  steps.place(`SPLIT-${one}`, { [`SPREAD${one}`]: 4 }, { channel: 'both' }),
  steps.approve(`SPLIT-${one}`),
  steps.place(`MOVED-${one}`, { [`SENT${one}`]: 4 }, { channel: 'primary' }),
  steps.reserve(`CART-${one}`, { [`S${one}`]: 1 }),
  steps.expect(`PO-${one}`, { [`S${one}`]: 5 }),
  steps.stocktake(`ST-${one}`, [`S${one}`]),
  steps.startStocktake(`ST-${one}`),
])

const LOCKS: readonly Lock[] = [
  {
    what: 'an order, by its number',
    takenBy: ORDERS,
    holder: steps.approve('PLACED-A'),
    other: steps.cancel('PLACED-A'),
    bystander: steps.cancel('PLACED-B'),
  },
  {
    what: 'an order, by its id',
    takenBy: ORDERS,
    holder: steps.approve('PLACED-A'),
    other: async (idOf) => steps.cancel(await idOf('order', 'PLACED-A')),
    bystander: steps.cancel('PLACED-B'),
  },
  {
    what: 'an order, by one of its shipments',
    takenBy: ORDERS,
    holder: steps.approve('APPROVED-A'),
    other: steps.ship('APPROVED-A-1'),
    bystander: steps.ship('APPROVED-B-1'),
  },
  {
    what: 'an order, by one shipment and by another',
    takenBy: ORDERS,
    holder: steps.ship('SPLIT-A-1'),
    other: steps.ship('SPLIT-A-2'),
    bystander: steps.ship('SPLIT-B-2'),
  },
  {
    what: 'an order, by one of its transfers',
    takenBy: ORDERS,
    holder: steps.approve('MOVED-A'),
    other: steps.dispatch('MOVED-A-T1'),
    bystander: steps.dispatch('MOVED-B-T1'),
  },
  {
    what: 'a number under which an order is to be placed',
    takenBy: ORDERS,
    holder: steps.approve('PLACED-A'),
    other: steps.place('PLACED-A', { SB: 1 }),
    bystander: steps.place('NEW', { SB: 1 }),
  },
  {
    what: 'a hold, by its reference',
    takenBy: RESERVATIONS,
    holder: steps.extend('CART-A'),
    other: steps.release('CART-A'),
    bystander: steps.release('CART-B'),
  },
  {
    what: 'a hold, by its id',
    takenBy: RESERVATIONS,
    holder: steps.extend('CART-A'),
    other: async (idOf) => steps.release(await idOf('reservation', 'CART-A')),
    bystander: steps.release('CART-B'),
  },
  {
    what: 'a hold that an order is placed from',
    takenBy: RESERVATIONS,
    holder: steps.extend('CART-A'),
    other: steps.place('NEW', { SA: 1 }, { reservation: 'CART-A' }),
    bystander: steps.place('NEWER', { SB: 1 }, { reservation: 'CART-B' }),
  },
  {
    what: 'a hold that is made again',
    takenBy: RESERVATIONS,
    holder: steps.extend('CART-A'),
    other: steps.reserve('CART-A', { SB: 1 }),
    bystander: steps.reserve('CART-B', { SB: 1 }),
  },
  {
    what: 'an expected receipt, by its number',
    takenBy: RECEIPTS,
    holder: steps.expectInAll('PO-A', 7),
    other: steps.receiveExpected('PO-A'),
    bystander: steps.receiveExpected('PO-B'),
  },
  {
    what: 'an expected receipt, by its id',
    takenBy: RECEIPTS,
    holder: steps.expectInAll('PO-A', 7),
    other: async (idOf) => steps.receiveExpected(await idOf('expected_receipt', 'PO-A')),
    bystander: steps.receiveExpected('PO-B'),
  },
  {
    what: 'a stocktake, by its number',
    takenBy: STOCKTAKES,
    holder: steps.countInStocktake('ST-A', 'SA', 3),
    other: steps.finishStocktake('ST-A'),
    bystander: steps.finishStocktake('ST-B'),
  },
  {
    what: 'a stocktake, by its id',
    takenBy: STOCKTAKES,
    holder: steps.countInStocktake('ST-A', 'SA', 3),
    other: async (idOf) => steps.finishStocktake(await idOf('stocktake', 'ST-A')),
    bystander: steps.finishStocktake('ST-B'),
  },
  {
    what: 'the level that goods are expected at',
    takenBy: LEVELS,
    holder: steps.adjust('SA', 'near', 1),
    other: steps.receiveExpected('PO-A'),
    bystander: steps.receiveExpected('PO-B'),
  },
  {
    what: 'a level, by goods',
    takenBy: LEVELS,
    holder: steps.receive('SA', 'near', 1),
    other: steps.adjust('SA', 'near', -1),
    bystander: steps.adjust('SA', 'far', -1),
  },
  {
    what: 'a level, by a promise',
    takenBy: LEVELS,
    holder: steps.adjust('SA', 'near', 1),
    other: steps.reserve('NEW', { SA: 1 }),
    bystander: steps.reserve('NEWER', { SB: 1 }),
  },
  {
    what: 'the level that the promise of a document stands on',
    takenBy: LEVELS,
    holder: steps.adjust('SA', 'near', 1),
    other: steps.cancel('PLACED-A'),
    bystander: steps.cancel('PLACED-B'),
  },
  {
    what: 'the level that the promise of a hold stands on',
    takenBy: LEVELS,
    holder: steps.release('CART-A'),
    other: steps.adjust('SA', 'near', 1),
    bystander: steps.adjust('SB', 'near', 1),
  },
  {
    what: 'the level that a transfer comes to',
    takenBy: LEVELS,
    holder: steps.adjust('SENTA', 'near', 1),
    other: steps.dispatch('MOVED-A-T1'),
    bystander: steps.dispatch('MOVED-B-T1'),
  },
  {
    what: 'the configuration, by whoever changes it, and not by whoever decides on it',
    takenBy: CONFIGURATION,
    holder: steps.updateItem('SA', { title: 'one' }),
    other: steps.updateItem('SB', { title: 'two' }),
    bystander: steps.reserve('NEW', { SA: 1 }),
  },
]

const MOMENTS = [
  ['right after it has taken its locks', 'taken', 'holdfast.current_instant()'],
  ['right before it commits', 'ending', 'commit'],
] as const

describe('a batch makes another wait at the statement that locks, and lets a third pass,', () => {
  let clone: TestDatabase
  let second: Database
  let engines: Engines

  beforeAll(async () => {
    clone = await openTestDatabase('postgres', { poolSizeMax: 4 })
    second = openPostgres({ url: clone.url!, poolSizeMax: 6 })
    engines = openEngines({ first: clone.database, second, observer: second })
    for (const step of SHARED) expect(await answerOf(engines.second, step), step.name).toBe('ok')
    await makeScenes(
      engines,
      { name: 'locks', scene: SCENE },
      MOMENTS.flatMap(([, moment]) => LOCKS.map((_, index) => `${moment}${index}`)),
    )
  })
  afterAll(async () => {
    await Promise.all([engines.first.close(), engines.second.close()])
    await second.close()
    await clone.end()
  })

  async function idOf(world: string, kind: Parameters<Ids>[0], name: string): Promise<string> {
    const column = kind === 'reservation' ? 'reference' : 'number'
    const { input } = inWorld(world, { name: 'cancel_order', input: name })
    const [row] = await second.query<{ id: string }>(`select id from holdfast."${kind}" where ${column} = $1`, [input])
    return row!.id
  }

  describe.each(MOMENTS)('%s,', (_when, moment, statement) => {
    it.each(LOCKS.map((lock, index) => ({ ...lock, world: `${moment}${index}` })))('$what', async (lock) => {
      const { world, takenBy, holder, other, bystander } = lock
      const { first, second: secondEngine, steps: gate, observer } = engines
      gate.stopBeforeText(statement)
      onTestFinished(() => gate.resume())
      const held = answerOf(first, inWorld(world, holder))
      await Promise.race([gate.stopped, held.then((answer) => Promise.reject(new Error(`not held: ${answer}`)))])

      expect(await answerOf(secondEngine, inWorld(world, bystander)), 'the bystander').toBe('ok')
      const waiting = answerOf(
        secondEngine,
        inWorld(world, typeof other === 'function' ? await other(idOf.bind(null, world)) : other),
      )
      expect(await endedOrBlocked(waiting, observer)).toBe('blocked')
      expect(await waitingStatement(observer)).toMatch(takenBy)

      gate.resume()
      expect(await held, 'the holder').toBe('ok')
      expect(await waiting, 'whoever waited').toMatch(/^(ok|order_number_taken)$/)
    })
  })

  it('a follow-up that it is carrying out', async () => {
    const { first, second: secondEngine, steps: gate, observer } = engines
    const pending = await observer.query<FollowUp>(
      `insert into holdfast.follow_up (id, command, input, created_at)
       select id, 'drop_reservation', jsonb_build_object('reservation_id', id, 'revision', 1), holdfast.current_instant()
       from (select gen_random_uuid() as id from generate_series(1, 2)) f returning id, command, input`,
    )
    const [wanted, another] = pending.map((followUp) => [followUp])
    gate.stopBeforeText('commit')
    onTestFinished(() => gate.resume())
    const held = first.runFollowUps(wanted!)
    await gate.stopped
    await secondEngine.runFollowUps(another!)
    const waiting = secondEngine.runFollowUps(wanted!)
    expect(await endedOrBlocked(waiting, observer)).toBe('blocked')
    expect(await waitingStatement(observer)).toMatch(/from holdfast\.follow_up.*for update/s)
    gate.resume()
    await Promise.all([held, waiting])
  })
})
