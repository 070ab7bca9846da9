import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'
import { plainNumber } from './seen-rows.ts'

describe('a number as it is seen', () => {
  it.each([
    ['12,345.5', 'en', '12345.5'],
    ['12.345,5', 'de', '12345.5'],
    ['+3', 'en', '3'],
    ['−3', 'de', '-3'],
    ['in 2 lines', 'en', 'in 2 lines'],
    ['–', 'de', '–'],
  ])('%j in %s is %j', (text, language, plain) => {
    expect(plainNumber(text, language)).toBe(plain)
  })
})

describe('a file for a spreadsheet', () => {
  it('holds no formula that somebody else has written, and quotes what would break it', () => {
    expect(csvOf([['SKU'], ['=1+1'], ['-3'], ['a, "b"']])).toBe('\uFEFFSKU\r\n\'=1+1\r\n-3\r\n"a, ""b"""\r\n')
  })
})
