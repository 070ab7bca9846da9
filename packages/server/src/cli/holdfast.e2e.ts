import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmptyTestDatabase, openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { openStore } from '../../../../test/support/store.ts'

const program = fileURLToPath(new URL('./holdfast.ts', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'holdfast-verify-'))

function holdfast(env: Record<string, string>, ...args: string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--conditions=holdfast-source', program, ...args],
      { env: { ...process.env, ...env } },
      (error, out, err) => {
        resolve({ status: error ? Number(error.code) : 0, output: out + err })
      },
    )
  })
}

const verify = (url: string, ...args: string[]) => holdfast({ DATABASE_URL: url }, 'verify', ...args)

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

  it('and repair says which movements would mend it, writes them when it is told why, and says what it cannot mend', async () => {
    await test.database.execute('update holdfast.inventory_level set on_hand = on_hand + 2')
    const repair = (...args: string[]) => holdfast({ DATABASE_URL: test.url! }, 'repair', ...args)
    const tried = await repair()
    expect(tried.output).toMatch(/^S1: would be repaired\n {2}\+2 on_hand at A: the ledger then has 7$/m)
    expect(tried.output).toMatch(/^I2: reserved .* violated, and no movement repairs that\.$/m)
    expect(tried.status).toBe(3)
    expect((await repair('S1', '--carry-out')).output).toMatch(/--reason/)
    await test.database.execute('update holdfast.inventory_level set reserved = 2')
    const done = await repair('S1', '--carry-out', '--reason', 'by hand', '--actor', 'ann')
    expect(done.output).toMatch(/^S1: repaired/)
    expect(done.status).toBe(0)
    expect((await verify(test.url!)).status).toBe(0)
    expect((await repair()).output).toBe('Nothing is to be repaired.\n')
  })

  it('ends with 2, in words, when it cannot look', async () => {
    const { status, output } = await verify('postgres://nobody@127.0.0.1:1/nowhere')
    expect(output).toMatch(/127\.0\.0\.1:1\/nowhere cannot be used/)
    expect(status).toBe(2)
    expect((await verify(test.url!, '--jsn')).status).toBe(2)
  })

  it('changes nothing: what is not at the schema of this version is not looked at, and where nothing is nothing is made', async () => {
    const empty = await openEmptyTestDatabase()
    const found = await verify(empty.url)
    expect(found.output).toMatch(
      /^The database has no schema of Holdfast, and this version checks schema \d+\. .*holdfast migrate/,
    )
    expect(found.status).toBe(2)
    const migrated = await holdfast({ DATABASE_URL: empty.url }, 'migrate')
    expect(migrated).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^The database is at schema \d+: applied 1/),
    })
    expect((await verify(empty.url)).status).toBe(0)
    const again = await holdfast({ DATABASE_URL: empty.url }, 'migrate')
    expect(again).toMatchObject({ status: 0, output: expect.stringContaining('nothing was to be done') })
    await empty.end()

    const nowhere = join(directory, 'nowhere')
    const missing = await holdfast({ DATABASE_URL: '', HOLDFAST_DATA_DIR: nowhere }, 'verify')
    expect(missing.output).toMatch(/^There is no database in .*nowhere/)
    expect(missing.status).toBe(2)
    expect(existsSync(nowhere)).toBe(false)
  })
})

describe('follow-ups', () => {
  it('tells of what has failed too often, and has it tried again', async () => {
    const test = await openTestDatabase('postgres')
    const followUps = (...args: string[]) => holdfast({ DATABASE_URL: test.url! }, 'follow-ups', ...args)
    await test.database.execute(
      `insert into holdfast.follow_up (id, command, input, created_at, attempts, state, error)
       values (gen_random_uuid(), 'refresh_shipment', '{}', now(), 9, 'dead', 'it rained')`,
    )
    expect((await followUps()).output).toMatch(
      /refresh_shipment {} +failed 9 times: it rained\nTry them again: --retry/,
    )
    expect((await followUps('--retry')).output).toBe('1 will be tried again by the service.\n')
    const left = await test.database.query('select state, attempts from holdfast.follow_up')
    expect(left).toEqual([{ state: 'waiting', attempts: 0 }])
    await test.end()
  })
})

describe('holdfast', () => {
  it('says its version, and what it can do and is told by the environment', async () => {
    expect(await holdfast({}, '--version')).toEqual({ status: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    const { status, output } = await holdfast({}, '--help')
    expect(status).toBe(0)
    for (const word of ['start', 'migrate', 'verify', 'DATABASE_URL', 'HOLDFAST_DATA_DIR'])
      expect(output).toContain(word)
  })

  it('says how it is used, and ends with an error, when it is asked for nothing or for what it cannot do', async () => {
    const nothing = await holdfast({})
    expect(nothing).toMatchObject({ status: 1, output: expect.stringContaining('Usage: holdfast') })
    const unknown = await holdfast({}, 'strat')
    expect(unknown).toMatchObject({
      status: 1,
      output: expect.stringMatching(/unknown command 'strat'.*Usage: holdfast/s),
    })
  })

  it('says in one line why it cannot migrate', async () => {
    const { status, output } = await holdfast({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere' }, 'migrate')
    expect(output).toMatch(/^holdfast: The PostgreSQL server at 127\.0\.0\.1:1\/nowhere cannot be used: .*\n$/)
    expect(status).toBe(1)
  })
})
