/** A server, or a role, may be set to what it likes: what Holdfast rests on, it says itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmptyTestDatabase } from '../../../../test/support/databases.ts'
import { granted, testEngine } from '../../../../test/support/store.ts'
import type { Database } from './database.ts'
import { durabilityWarnings } from './durability.ts'
import { fenceFollowUps } from './follow-ups.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'

describe.each(['repeatable read', 'serializable'])(
  'a database whose transactions are %s unless they say otherwise',
  (isolation) => {
    let end: () => Promise<void>
    const processes: Database[] = []
    beforeAll(async () => {
      const empty = await openEmptyTestDatabase()
      end = empty.end
      const owner = openPostgres({ url: empty.url, poolSizeMax: 1 })
      const [named] = await owner.query<{ name: string }>('select current_database() as name')
      await owner.execute(`
      alter database ${named!.name} set default_transaction_isolation = '${isolation}';
      alter database ${named!.name} set synchronous_commit = off;
      alter database ${named!.name} set client_min_messages = error`)
      await owner.close()
      processes.push(...Array.from({ length: 3 }, () => openPostgres({ url: empty.url, poolSizeMax: 4 })))
    })
    afterAll(async () => {
      for (const database of processes) await database.close()
      await end()
    })

    it('is migrated by three processes that start at once', async () => {
      const results = await Promise.all(processes.map((database) => migrate(database)))
      expect(results.flatMap(({ applied }) => applied)).toEqual([1])
    })

    it('serves several processes that want the same goods, and answers all of them', async () => {
      const engines = processes.map((database) => testEngine(database))
      granted('create_item', await engines[0]!.execute('create_item', { sku: 'S' }))
      const changes = [{ sku: 'S', location: 'default', quantity: 60 }]
      granted('receive_stock', await engines[0]!.execute('receive_stock', { changes }))
      const answers = await Promise.all(
        Array.from({ length: 90 }, (_, at) =>
          engines[at % 3]!.execute('reserve_stock', { reference: `r${at}`, lines: [{ sku: 'S', quantity: 1 }] }),
        ),
      )
      expect(answers.filter(({ ok }) => ok)).toHaveLength(60)
      await Promise.all(engines.map((engine) => engine.close()))
    })

    it('does what stands alone again, where another was faster', async () => {
      await processes[0]!.query(
        `insert into holdfast.follow_up (id, command, input, created_at, awaits_batches)
       select gen_random_uuid(), 'nothing', '{}', now(), true from generate_series(1, 500)`,
      )
      await Promise.all([...processes, ...processes].map((database) => fenceFollowUps(database)))
    })

    it('is told what is lost by its settings, and awaits the disk for what is answered', async () => {
      const database = processes[0]!
      const shown = 'select current_setting($1) as value'
      expect(await database.query(shown, ['synchronous_commit'])).toEqual([{ value: 'off' }])
      const inBatch = (name: string) => database.transaction((tx) => tx.query(shown, [name]), { provable: true })
      expect(await inBatch('synchronous_commit')).toEqual([{ value: 'on' }])
      expect(await inBatch('client_min_messages')).toEqual([{ value: 'warning' }])
      expect(await inBatch('transaction_isolation')).toEqual([{ value: 'read committed' }])
      // The server that the tests run on has neither fsync nor full_page_writes.
      const warnings = await durabilityWarnings(database)
      expect(warnings.map((text) => text.split(' ')[0])).toEqual(['fsync', 'full_page_writes', 'synchronous_commit'])
    })
  },
)
