import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { dropUnusedConnections } from './unused-connections.ts'

test('a service that never listened leaves no timer behind when it is closed', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
  const before = timers()
  const app = Fastify()
  dropUnusedConnections(app)
  await app.inject('/')
  await app.close()
  expect(timers()).toBe(before)
})
