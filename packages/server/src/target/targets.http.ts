/** What the command line works on does the same whether it is an engine of this process or a service elsewhere. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../test/support/service.ts'
import { importFile } from '../cli/import.ts'
import { startImports } from '../imports/start-imports.ts'
import { engineTarget } from './engine-target.ts'
import { serviceTarget } from './service-target.ts'
import type { Target } from './target.ts'

describe('targets', () => {
  let testDatabase: TestDatabase
  let service: Service
  let directory: string
  let stop: () => Promise<void>
  let url: string
  const targets = (): Target[] => [engineTarget(service.engine as never, 'test'), serviceTarget({ url, actor: 'test' })]
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'holdfast-targets-'))
    testDatabase = await openTestDatabase(databaseKinds[0]!)
    service = await openService(testDatabase.database, {}, { isListening: true })
    const { port } = service.app.server.address() as { port: number }
    url = `http://127.0.0.1:${port}`
    ;({ stop } = startImports({
      engine: service.engine as never,
      onError: (error) => console.error(error),
      idleMs: 20,
    }))
    await writeFile(join(directory, 'stock.csv'), 'sku,location,quantity\nA,default,3\nB,default,4\nC,default,-1\n')
  })
  afterAll(async () => {
    await stop()
    await service.close()
    await testDatabase.end()
    await rm(directory, { recursive: true })
  })

  it('take in files and give them out', async () => {
    for (const target of targets()) {
      const path = join(directory, 'stock.csv')
      const asked = { create_items: true }
      const { job, errors } = await target.importFile({ path, format: 'csv', asked, onProgress: () => {} })
      expect(job).toMatchObject({ state: 'done', rows: { total: 3, refused: 1 } })
      const told = []
      for await (const some of errors) told.push(...some)
      expect(told).toMatchObject([{ row: 3, column: 'quantity' }])
      expect(await text(await target.openExport('counts', 'csv'))).toMatch(
        /^sku,location,quantity,counted_at\nA,default,3,.*\nB,default,4,/,
      )
    }
  })

  it('by the command line too, which writes what was refused', async () => {
    const errors = join(directory, 'errors.csv')
    expect(await importFile(join(directory, 'stock.csv'), { url, errors, json: true })).toBe(3)
    expect(await readFile(errors, 'utf8')).toMatch(
      /^row,column,value,code,detail,remedy\n3,quantity,-1,import_unreadable,/,
    )
    expect(
      await importFile(join(directory, 'stock.csv'), { url, negative: 'zero', createItems: true, json: true }),
    ).toBe(0)
  })

  it('say what was refused, and which option is meant', async () => {
    for (const target of targets())
      await expect(
        target.execute('receive_stock', { changes: [{ sku: 'NONE', location: 'default', quantity: 1 }] }),
      ).resolves.toMatchObject({ ok: false, code: 'unknown_sku' })
    await expect(importFile('x.csv', { kind: 'prices', url })).rejects.toThrow(/--kind must be one of items/)
    expect(() => serviceTarget({ url: 'nowhere', actor: 'test' })).toThrow(/--url must be the address of a service/)
  })
})
