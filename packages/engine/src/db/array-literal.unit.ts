import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArrayLiteral, toArrayLiteral } from './array-literal.ts'

const asText = (element: string) => element

describe('array literals', () => {
  it('quote every string, so that no content can be mistaken for syntax', () => {
    expect(toArrayLiteral(['a', '', 'NULL', null, 'a,b', '{x}', 'say "hi"', 'back\\slash'])).toBe(
      '{"a","","NULL",NULL,"a,b","{x}","say \\"hi\\"","back\\\\slash"}',
    )
  })

  it('write numbers, booleans and dates', () => {
    expect(toArrayLiteral([1, -2.5, true, 10n, new Date(0)])).toBe('{1,-2.5,true,10,"1970-01-01T00:00:00.000Z"}')
  })

  it('refuse undefined, objects and nested arrays', () => {
    for (const element of [undefined, {}, ['x']]) {
      expect(() => toArrayLiteral(['fine', element])).toThrow(/Element 1 of an array parameter/)
    }
    expect(() => parseArrayLiteral('{{a},{b}}', asText)).toThrow(/nested/)
  })

  it('are read with and without quotes, and with bounds', () => {
    expect(parseArrayLiteral('{}', asText)).toEqual([])
    expect(parseArrayLiteral('{a,"b c",NULL,"NULL",""}', asText)).toEqual(['a', 'b c', null, 'NULL', ''])
    expect(parseArrayLiteral('[0:1]={1,2}', Number)).toEqual([1, 2])
  })

  it('read back what was written, whatever the strings contain', () => {
    const element = fc.option(fc.string({ unit: 'binary' }), { nil: null })
    fc.assert(
      fc.property(fc.array(element), (elements) => {
        expect(parseArrayLiteral(toArrayLiteral(elements), asText)).toEqual(elements)
      }),
    )
  })
})
