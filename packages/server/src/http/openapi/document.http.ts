/** The document, the registry and the written documentation say the same. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../../test/support/databases.ts'
import { type Body, openService, type Service } from '../../../../../test/support/service.ts'
import { registry } from '../../../../engine/src/commands/registry.ts'
import { registry as queries } from '../../../../engine/src/queries/registry.ts'

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

  it('has a route for every query', () => {
    const ids = new Set(operations().map(({ operation }) => operation.operationId))
    // Readiness is asked by /readyz, which says more.
    expect([...queries.keys()].filter((name) => !ids.has(name))).toEqual(['check_readiness'])
  })

  it('refers to every shape that it names, and knows every member that it shows', () => {
    const text = JSON.stringify(document)
    for (const name of Object.keys(document.components.schemas))
      expect(text, name).toContain(`"#/components/schemas/${name}"`)
    for (const { where, schema } of schemasIn(document)) {
      expect(Object.keys(schema), where).not.toEqual([])
      expect(schema.additionalProperties ?? false, where).not.toBe(true)
      if (schema.type === 'object') expect('properties' in schema || 'additionalProperties' in schema, where).toBe(true)
    }
  })

  it('demands no parameter that has a default, and closes the shape of every body', () => {
    for (const { method, path, operation } of operations()) {
      const where = `${method} ${path}`
      for (const parameter of operation.parameters ?? [])
        if ('default' in parameter.schema) expect(parameter.required, `${where} ${parameter.name}`).toBe(false)
      // A file is text.
      const body = operation.requestBody?.content['application/json']?.schema
      for (const form of body?.anyOf ?? (body ? [body] : [])) {
        const { additionalProperties } = form.$ref ? document.components.schemas[form.$ref.split('/').at(-1)] : form
        expect(additionalProperties, where).toBe(false)
      }
    }
  })

  it('says of every operation to which resource it belongs, and what it refuses', () => {
    const tags = document.tags.map(({ name }: Body) => name)
    expect(document.servers).not.toEqual([])
    for (const { method, path, operation } of operations()) {
      expect(tags, `${method} ${path}`).toEqual(expect.arrayContaining(operation.tags))
      expect(Object.keys(operation.responses).some((status) => status.startsWith('4'))).toBe(true)
    }
  })

  it('takes an idempotency key on everything that changes something', () => {
    const changeNothing = ['post_availability', 'plan_sourcing', 'search_pickup_locations', 'ping_webhook_endpoint']
    for (const { method, path, operation } of operations().filter((one) => one.method !== 'GET')) {
      const headers = (operation.parameters ?? []).map((one: Body) => one.name)
      const takesKey = !changeNothing.includes(operation.operationId)
      expect(headers.includes('Idempotency-Key'), `${method} ${path}`).toBe(takesKey)
    }
  })

  it('and docs/http.md have the same routes', () => {
    const inDocument = operations().map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`)
    const inText = [...written.matchAll(/^#+ `(GET|POST|PUT|PATCH|DELETE) (\S+)`/gm)].map(
      ([, method, url]) => `${method} ${url}`,
    )
    const plain = ['GET /metrics', 'GET /openapi.json', 'GET /docs/', 'GET /llms.txt']
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

type FoundSchema = { where: string; schema: Body }

/** Every object that stands where a schema stands. */
function schemasIn(value: Body, where = '#', isSchema = false): FoundSchema[] {
  if (Array.isArray(value)) return value.flatMap((member, at) => schemasIn(member, `${where}/${at}`, isSchema))
  if (typeof value !== 'object' || value === null) return []
  const found = isSchema ? [{ where, schema: value }] : []
  const within = Object.entries(value).flatMap(([key, member]) => {
    const at = `${where}/${key}`
    if (['schema', 'items', 'anyOf', 'additionalProperties'].includes(key)) return schemasIn(member, at, true)
    if (key === 'properties' || key === 'schemas') {
      return Object.entries(member as Body).flatMap(([name, schema]) => schemasIn(schema, `${at}/${name}`, true))
    }
    return schemasIn(member, at)
  })
  return [...found, ...within]
}
