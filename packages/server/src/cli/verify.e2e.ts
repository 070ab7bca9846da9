import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { openStore } from '../../../../test/support/store.ts'

const program = fileURLToPath(new URL('./verify.ts', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'holdfast-verify-'))

function verify(url: string, ...args: string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--conditions=holdfast-source', program, ...args],
      { env: { ...process.env, DATABASE_URL: url } },
      (error, out, err) => {
        resolve({ status: error ? Number(error.code) : 0, output: out + err })
      },
    )
  })
}

describe('verify', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await openTestDatabase('postgres')
    const store = await openStore(test.database, { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 5 } })
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 2 }] })
  })
  afterAll(async () => {
    await test.end()
    rmSync(directory, { recursive: true, force: true })
  })

  it('says of a sound database how much it looked at, and ends with 0', async () => {
    const file = join(directory, 'report.json')
    const { status, output } = await verify(test.url!, '--json', file)
    expect(output).toMatch(/^ok +I1 +1 rows {2}on_hand/m)
    expect(output).toMatch(/^All \d+ checks hold/m)
    expect(status).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ ok: true, checks: expect.any(Array) })
  })

  it('names the keys of what is violated, and ends with 1', async () => {
    await test.database.execute('update holdfast.inventory_level set reserved = 1')
    const { status, output } = await verify(test.url!)
    expect(output).toMatch(/^FAIL I2 /m)
    expect(output).toMatch(/sku=S1 location=A reserved=1 promised_reserved=2/)
    expect(output).toMatch(/^Violated: I2/m)
    expect(status).toBe(1)
  })

  it('ends with 2, in words, when it cannot look', async () => {
    const { status, output } = await verify('postgres://nobody@127.0.0.1:1/nowhere')
    expect(output).toMatch(/127\.0\.0\.1:1\/nowhere cannot be used/)
    expect(status).toBe(2)
  })
})
