/** Strangers in the database: who lock rows for long, lock them in random order, change them, or take every connection. */
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { found } from '../checker/finding.ts'
import type { Random } from '../random.ts'
import { HOT, LOCATIONS } from '../workload/shop.ts'
import { type FaultKind, pause, type Scene } from './fault-kind.ts'
import { percent } from './stopped-processes.ts'

const LOCK_LEVEL = `select 1 from holdfast.inventory_level
  where item_id = (select id from holdfast.inventory_item where sku = $1)
    and location_id = (select id from holdfast.stock_location where code = $2) for update`

const foreignLock: FaultKind['strike'] = async (scene) => {
  const { cluster, random } = scene
  const stranger = await cluster.primary.client()
  try {
    await stranger.query('begin')
    await stranger.query(LOCK_LEVEL, [random.pick(HOT), random.pick(LOCATIONS)])
    // The batches that it is in may suffer; from then on everybody else is served.
    await sleep(1000)
    const share = await scene.shareServed([0, 1], random.between(4000, 6000))
    scene.measure('share of other SKUs served', share)
    if (share < 0.7) scene.accuse(found('neighbours_stopped', `of other SKUs ${percent(share)} were served`))
    await stranger.query('rollback')
  } finally {
    await stranger.end().catch(() => {})
  }
}

/** So many strangers at work for so long; each error of theirs is theirs. */
async function strangers(
  { cluster, random }: Scene,
  count: number,
  milliseconds: number,
  work: (client: pg.Client, random: Random) => Promise<void>,
): Promise<void> {
  const until = Date.now() + milliseconds
  const one = async () => {
    const client = await cluster.primary.client()
    while (Date.now() < until) {
      await work(client, random).catch(() => client.query('rollback').catch(() => {}))
      await sleep(5)
    }
    await client.end().catch(() => {})
  }
  await Promise.all(Array.from({ length: count }, one))
}

const lockInRandomOrder = async (client: pg.Client, random: Random) => {
  await client.query("begin; set local lock_timeout = '2s'; set local deadlock_timeout = '50ms'")
  for (let row = 0; row < 4; row++) await client.query(LOCK_LEVEL, [random.pick(HOT), random.pick(LOCATIONS)])
  await sleep(random.between(0, 20))
  await client.query('commit')
}

const touchRows = async (client: pg.Client, random: Random) => {
  await client.query(
    `update holdfast.inventory_level set counted_at = counted_at
     where item_id = (select id from holdfast.inventory_item where sku = $1)`,
    [random.pick(HOT)],
  )
}

const serialisation: FaultKind['strike'] = async (scene) => {
  const { cluster, random } = scene
  const level = random.pick(['repeatable read', 'serializable'])
  await cluster.primary.query(`alter role postgres set default_transaction_isolation = '${level}'`)
  for (const proxy of cluster.proxies) proxy.cut()
  await strangers(scene, 3, random.between(1000, 2500), touchRows)
  await cluster.primary.query('alter role postgres reset default_transaction_isolation')
  for (const proxy of cluster.proxies) proxy.cut()
}

const poolExhausted: FaultKind['strike'] = async ({ cluster, random }) => {
  const taken: pg.Client[] = []
  const takeAll = async () => {
    for (;;) {
      const client = await cluster.primary.client().catch(() => undefined)
      if (!client) return
      taken.push(client)
    }
  }
  await takeAll()
  for (const proxy of cluster.proxies) proxy.cut()
  await sleep(50)
  await takeAll()
  await pause(random, 500, 2500)
  await Promise.all(taken.map((client) => client.end().catch(() => {})))
}

export const LOCKS: readonly FaultKind[] = [
  {
    name: 'foreign-lock',
    summary: 'a stranger locks one row of a hot SKU for some seconds; all other SKUs must be served',
    recoversWithinMs: 6000,
    strike: foreignLock,
  },
  {
    name: 'deadlocks',
    summary: 'strangers lock rows in random order, and deadlock with everybody',
    recoversWithinMs: 6000,
    strike: (scene) => strangers(scene, 4, scene.random.between(1000, 2500), lockInRandomOrder),
  },
  {
    name: 'serialisation',
    summary: "the user's default isolation is repeatable read or serializable, and strangers change rows",
    recoversWithinMs: 6000,
    strike: serialisation,
  },
  {
    name: 'pool-exhausted',
    summary: 'strangers take every connection that the server has',
    recoversWithinMs: 4000,
    strike: poolExhausted,
  },
]
