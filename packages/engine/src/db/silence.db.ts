import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { openPostgres } from './postgres.ts'
import { silenceMsMax } from './silence.ts'

/** Passes bytes on, until it is told to swallow those of the connections that there are. */
async function openFront(databaseUrl: string) {
  const { hostname, port } = new URL(databaseUrl)
  const answers: Socket[] = []
  const server = createServer((client) => {
    const answer = connect(Number(port), hostname)
    answers.push(answer)
    client.pipe(answer).on('error', () => {})
    answer.pipe(client).on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.port = String((server.address() as AddressInfo).port)
  const fallSilent = () => {
    for (const answer of answers) answer.unpipe().pause()
  }
  const close = async () => {
    for (const answer of answers) answer.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: url.href, fallSilent, close }
}

describe('a server that falls silent', () => {
  let clone: TestDatabase
  beforeAll(async () => {
    clone = await openTestDatabase('postgres')
  })
  afterAll(() => clone.end())

  it('is given up after the time that a statement may take, and its place in the pool is free again', async () => {
    const front = await openFront(clone.url!)
    const times = { statementTimeoutMs: 200, silenceMarginMs: 200 }
    const database = openPostgres({ url: front.url, poolSizeMax: 2, ...times })
    const one = database.transaction(async (tx) => {
      await tx.query('select 1')
      front.fallSilent()
      await tx.query('select 1')
    })
    await expect(one).rejects.toMatchObject({ code: '08006' })
    // More than there are places.
    const answers = await Promise.all(Array.from({ length: 4 }, () => database.query('select 1 as one')))
    expect(answers).toEqual(answers.map(() => [{ one: 1 }]))
    front.fallSilent()
    await expect(database.query('select 1')).rejects.toMatchObject({ code: '08006' })
    await database.close()
    await front.close()
  })

  it('is waited for as long as its settings let a statement take', () => {
    expect(silenceMsMax('30000ms', 10)).toBe(30_010)
    expect(silenceMsMax('30000', 10)).toBe(30_010)
    expect(silenceMsMax('2min', 10)).toBe(120_010)
    expect([silenceMsMax('0', 10), silenceMsMax(undefined, 10)]).toEqual([undefined, undefined])
  })
})
