import { expect, it } from 'vitest'
import { sealCursor, unsealCursor } from './sealed-cursor.ts'

const asked = { sku: ['S1', 'S2'], limit: 1 }
const sealed = sealCursor('list_items', asked, { data: [], next_cursor: 'abc' }).next_cursor

it.each([
  ['the same question, whatever the order of its members', 'list_items', { limit: 1, sku: ['S1', 'S2'] }, 'abc'],
  ['another size of the page', 'list_items', { ...asked, limit: 7 }, 'abc'],
  ['another filter', 'list_items', { sku: ['S1'] }, null],
  ['a filter less', 'list_items', {}, null],
  ['another list', 'list_levels', asked, null],
])('a cursor is understood only with its question: %s', (_what, query, question, expected) => {
  const unsealed = unsealCursor(query, { ...question, cursor: sealed })
  if (expected === null) expect(unsealed).toMatchObject({ code: 'invalid_cursor', errors: [{ pointer: '/cursor' }] })
  else expect(unsealed).toEqual({ ok: true, question: { ...question, cursor: expected } })
})

it('an answer without a next page, or that is no page, stays as it is', () => {
  for (const answer of [{ data: [], next_cursor: null }, { id: 'x' }]) {
    expect(sealCursor('list_items', asked, answer)).toBe(answer)
  }
})
