/** The document, the registry and the written documentation say the same. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../../test/support/databases.ts'
import { type Body, openService, type Service } from '../../../../../test/support/service.ts'
import { registry } from '../../../../engine/src/commands/registry.ts'

describe('/openapi.json', () => {
  let testDatabase: TestDatabase
  let service: Service
  let document: Body
  let written: string
  beforeAll(async () => {
    testDatabase = await openTestDatabase('pglite')
    service = await openService(testDatabase.database)
    document = await service.get('/openapi.json')
    written = await readFile(new URL('../../../../../docs/http.md', import.meta.url), 'utf8')
  })
  afterAll(async () => {
    await service.close()
    await testDatabase.end()
  })
  type Documented = { method: string; path: string; operation: Body }
  const operations = (): Documented[] =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Body).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
    )

  it('is OpenAPI 3.1 whose references lead somewhere', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    expect(document.info).toMatchObject({ title: 'Holdfast', version: expect.any(String) })
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name!,
    )
    expect(references.length).toBeGreaterThan(50)
    for (const name of references) expect(document.components.schemas).toHaveProperty(name)
  })

  it('names every operation once and says everything about it', () => {
    const ids = operations().map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { method, path, operation } of operations()) {
      expect(operation.summary, `${method} ${path}`).toEqual(expect.any(String))
      const answers = Object.keys(operation.responses)
      expect(
        answers.filter((status) => status.startsWith('2')),
        `${method} ${path}`,
      ).toHaveLength(1)
      expect(operation.responses['422'].content).toHaveProperty('application/problem+json')
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const declared = (operation.parameters ?? [])
        .filter((one: Body) => one.in === 'path')
        .map((one: Body) => one.name)
      expect(declared).toEqual(inPath)
    }
  })

  it('has a route for every command that is not internal', () => {
    const ids = new Set(operations().map(({ operation }) => operation.operationId))
    const commands = [...registry.values()].filter((command) => !command.internal).map((command) => command.name)
    expect(commands.filter((name) => !ids.has(name))).toEqual([])
    const internal = [...registry.values()].filter((command) => command.internal).map((command) => command.name)
    expect(internal.filter((name) => ids.has(name))).toEqual([])
  })

  it('takes an idempotency key on every write that is a command', () => {
    const reads = ['post_availability', 'plan_sourcing']
    for (const { method, path, operation } of operations().filter((one) => one.method !== 'GET')) {
      const headers = (operation.parameters ?? []).map((one: Body) => one.name)
      const takesKey = !reads.includes(operation.operationId)
      expect(headers.includes('Idempotency-Key'), `${method} ${path}`).toBe(takesKey)
    }
  })

  it('and docs/http.md have the same routes', () => {
    const inDocument = operations().map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`)
    const inText = [...written.matchAll(/^#+ `(GET|POST|PUT|PATCH|DELETE) (\S+)`/gm)].map(
      ([, method, url]) => `${method} ${url}`,
    )
    const plain = ['GET /metrics', 'GET /openapi.json', 'GET /docs']
    expect(inText.sort()).toEqual([...inDocument, ...plain].sort())
  })

  it('docs/http.md has an example for every route', () => {
    for (const section of written.split(/^(?=#+ `(?:GET|POST|PUT|PATCH|DELETE) )/m).slice(1)) {
      const [, method] = /^#+ `(\w+) /.exec(section)!
      expect(section, section.slice(0, 60)).toMatch(/```sh\ncurl /)
      if (method !== 'GET' && method !== 'POST') expect(section).toContain(`-X ${method}`)
    }
  })
})
