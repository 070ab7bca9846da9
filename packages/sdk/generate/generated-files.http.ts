import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { generatedFiles } from './generated-files.ts'
import { serviceDocument } from './service-document.ts'

it('the generated files of the SDK are what the service of this repository gives', async () => {
  for (const [name, text] of Object.entries(await generatedFiles(await serviceDocument()))) {
    const committed = await readFile(new URL(`../src/${name}`, import.meta.url), 'utf8')
    expect(committed === text, `packages/sdk/src/${name} is out of date: run \`npm run sdk\` and commit it`).toBe(true)
  }
})

it('refuses an operation whose path and body share a name, and says how to mend it', async () => {
  const parameters = [{ in: 'path' as const, name: 'sku' }]
  const requestBody = { content: { 'application/json': { schema: { anyOf: [{ properties: { sku: {} } }] } } } }
  const operation = { operationId: 'update_item', summary: '', parameters, requestBody, responses: {} }
  const document = { openapi: '3.1.0', info: { title: '', version: '' }, paths: { '/{sku}': { patch: operation } } }
  await expect(generatedFiles(document)).rejects.toThrow(/update_item has sku in two .*Name the path parameter after/)
})
