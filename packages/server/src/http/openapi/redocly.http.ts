/** The document is sound in the eyes of a linter that others use on theirs. */
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, it } from 'vitest'
import { openTestDatabase } from '../../../../../test/support/databases.ts'
import { type Body, openService } from '../../../../../test/support/service.ts'

/** What the recommended rules of Redocly find, as `rule at place: message`. */
async function findings(document: Body): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source: JSON.stringify(document), config, absoluteRef: '/openapi.json' })
  return problems.map(({ ruleId, location, message }) => `${ruleId} at ${location[0]?.pointer}: ${message}`)
}

it('/openapi.json breaks none of the rules that Redocly recommends', async () => {
  const testDatabase = await openTestDatabase('pglite')
  const service = await openService(testDatabase.database)
  const document = await service.get('/openapi.json')
  await service.close()
  await testDatabase.end()
  expect(await findings(document)).toEqual([])
  // The linter has looked: it sees what is wrong with the same document.
  const { summary: _, ...unsaid } = document.paths['/v1/orders'].get
  document.paths['/v1/orders'].get = {
    ...unsaid,
    parameters: [{ in: 'query', name: 'a', schema: { type: 'nothing' } }],
  }
  const rules = (await findings(document)).map((finding) => finding.split(' ')[0])
  expect(rules).toEqual(expect.arrayContaining(['operation-summary', 'struct']))
})
