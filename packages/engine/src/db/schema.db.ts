import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { dumpSchema, schemaFile } from './dump-schema.ts'

describeOnBoth('the committed schema.sql', (open) => {
  it('is what the migrations build; `npm run schema` writes it anew', async () => {
    const database = await open()
    expect(await dumpSchema(database)).toBe(await readFile(schemaFile, 'utf8'))
  })

  it('would show a difference', async () => {
    const database = await open()
    const before = await dumpSchema(database)
    await database.execute('create index extra on holdfast.schema_migration (name)')
    expect(await dumpSchema(database)).not.toBe(before)
  })
})
