import { describe, expect, it } from 'vitest'
import { columnParserOf, parseInstant, toParameter } from './column-values.ts'

describe('instants', () => {
  it.each([
    ['2026-05-01 12:34:56+00', '2026-05-01T12:34:56.000Z'],
    ['2026-05-01 12:34:56.7+00', '2026-05-01T12:34:56.700Z'],
    ['2026-05-01 12:34:56.789+00', '2026-05-01T12:34:56.789Z'],
    ['2026-05-01 12:34:56.789999+00', '2026-05-01T12:34:56.789Z'],
    ['2026-05-01 12:34:56.000001+00', '2026-05-01T12:34:56.000Z'],
    ['1969-12-31 23:59:59.5+00', '1969-12-31T23:59:59.500Z'],
    ['2024-02-29 00:00:00+05:30', '2024-02-28T18:30:00.000Z'],
    ['2024-02-29 00:00:00.25-08', '2024-02-29T08:00:00.250Z'],
    ['1883-11-18 12:03:58-04:56:02', '1883-11-18T17:00:00.000Z'],
    ['0099-01-01 00:00:00+00', '0099-01-01T00:00:00.000Z'],
    ['0001-01-01 00:00:00+00 BC', '0000-01-01T00:00:00.000Z'],
    ['12026-01-01 00:00:00+00', '+012026-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(new Date(parseInstant(text)).toISOString()).toBe(expected)
  })

  it('may be infinite, and anything else is refused', () => {
    expect(parseInstant('infinity')).toBe(Number.POSITIVE_INFINITY)
    expect(parseInstant('-infinity')).toBe(Number.NEGATIVE_INFINITY)
    expect(() => parseInstant('yesterday')).toThrow(/not an instant/)
  })
})

describe('column values', () => {
  it('refuse a bigint that a number cannot hold', () => {
    const parse = columnParserOf(20)
    expect(parse('9007199254740991')).toBe(9007199254740991)
    expect(() => parse('9007199254740992')).toThrow(/does not fit/)
  })

  it('leave numeric and unknown types as text', () => {
    expect(columnParserOf(1700)('1.5000')).toBe('1.5000')
    expect(columnParserOf(999_999)('whatever')).toBe('whatever')
  })
})

describe('parameters', () => {
  it('refuse undefined, because it is a forgotten field more often than a NULL', () => {
    expect(() => toParameter(undefined, 2)).toThrow('Parameter $3 is undefined')
  })
})
