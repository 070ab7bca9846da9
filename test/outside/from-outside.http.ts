/**
 * What the service claims, tried as somebody tries it who has nothing but its address: over a connection, on one running
 * service, one case after another and none of them cleaned up.
 */
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/databases.ts'
import { openService, type Service } from '../support/service.ts'
import { BOUNDS } from './bounds.ts'
import { HOLDS } from './holds.ts'
import { LEDGER } from './ledger.ts'
import { MANNERS } from './manners.ts'
import { PROMISES } from './promises.ts'

let testDatabase: TestDatabase
let service: Service

beforeAll(async () => {
  testDatabase = await openTestDatabase('pglite')
  service = await openService(testDatabase.database, {}, { isListening: true })
})
afterAll(async () => {
  await service.close()
  await testDatabase.end()
})

describe.each([
  ['what is shown', PROMISES],
  ['what was promised', HOLDS],
  ['the ledger', LEDGER],
  ['manners', MANNERS],
  ['bounds', BOUNDS],
])('from outside: %s', (_what, claims) => {
  it.each(Object.entries(claims))('%s', (_claim, isTried) => isTried(service))
})
