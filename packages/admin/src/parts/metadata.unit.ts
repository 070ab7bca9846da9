import { describe, expect, it } from 'vitest'
import { metadataChange, metadataRows } from './metadata.ts'

describe('the data of a document as lines', () => {
  const before = { note: 'ring twice', gift: true, dock: { gate: 3 } }

  it('stands as text, and as JSON where it is none', () => {
    expect(metadataRows(before).map(({ text }) => text)).toEqual(['ring twice', 'true', '{"gate":3}'])
  })

  it.each([
    ['nothing', metadataRows(before), {}],
    ['a note', metadataRows({ ...before, note: 'leave it' }), { note: 'leave it' }],
    ['what was taken away', metadataRows({ note: 'ring twice' }), { gift: null, dock: null }],
    [
      'what is new, without blank lines',
      [...metadataRows(before), { name: ' po ', text: '7' }, { name: ' ', text: 'x' }],
      { po: '7' },
    ],
  ])('sends %s', (_what, rows, change) => {
    expect(metadataChange(before, rows)).toEqual(change)
  })
})
