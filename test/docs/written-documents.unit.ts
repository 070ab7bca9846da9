import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ERRORS, type ErrorCode } from '../../packages/engine/src/errors.ts'
import { rowOf } from './error-table.ts'
import { pathOf, WRITTEN_DOCUMENTS } from './written-documents.ts'

describe('the pages that are written from the code', () => {
  it.each(Object.keys(ERRORS) as ErrorCode[])('docs/errors.md has %s', (code) => {
    const rows = readFileSync(pathOf('errors.md'), 'utf8').split('\n')
    expect(rows.find((row) => row.startsWith(`| \`${code}\``)) ?? 'no row: run npm run docs').toBe(rowOf(code))
  })

  it.each(Object.entries(WRITTEN_DOCUMENTS))('docs/%s is what npm run docs writes', (name, write) => {
    expect(readFileSync(pathOf(name), 'utf8')).toBe(write())
  })
})
