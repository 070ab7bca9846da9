import { describe, expect, it } from 'vitest'
import { pastedRows } from './pasted-rows.ts'

function read(text: string, location = 'berlin') {
  return pastedRows(text, location).map(({ sku, location, quantity, isReadable }) =>
    isReadable ? [sku, location, quantity] : 'unreadable',
  )
}

describe('rows of a spreadsheet', () => {
  it.each([
    [
      'two columns',
      'A\t5\nB\t7',
      [
        ['A', 'berlin', 5],
        ['B', 'berlin', 7],
      ],
    ],
    ['three columns', 'A\tlyon\t5', [['A', 'lyon', 5]]],
    ['headings in any order', 'Quantity;SKU;Location\n5;A;lyon', [['A', 'lyon', 5]]],
    ['German headings and decimals', 'Artikel\tMenge\nA\t2,5', [['A', 'berlin', 2.5]]],
    ['empty lines and quotes', '\n"A","3"\r\n\n', [['A', 'berlin', 3]]],
    [
      'thousands',
      'A\t1.234,5\nB\t1,234.5',
      [
        ['A', 'berlin', 1234.5],
        ['B', 'berlin', 1234.5],
      ],
    ],
    ['what is no quantity', 'A\tmany\nB\t-1\nC\t', ['unreadable', 'unreadable', 'unreadable']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('needs a location from somewhere', () => {
    expect(read('A\t5', '')).toEqual(['unreadable'])
  })
})
