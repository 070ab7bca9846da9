import { describe, expect, it } from 'vitest'
import { delivers, patternFault } from './zone.ts'

describe('zone', () => {
  it.each([
    ['10115', '10115', true],
    ['10115', '1011', false],
    ['10115', '101150', false],
    ['10*', '10999', true],
    ['10*', '11000', false],
    ['*', '10115', 'no pattern'],
    ['10000..14999', '14999', true],
    ['10000..14999', '15000', false],
    ['SW1..SW9', 'sw4 2ab', true],
    ['SW1..SW9', 'SW', false],
    ['SW1..SW9', 'SE4 2AB', false],
    ['61-001', '61001', true],
    ['1000-001', '1000-001', true],
    ['12..1', '12', 'no pattern'],
    ['2..1', '2', 'no pattern'],
    ['1..2..3', '2', 'no pattern'],
    ['1*..2', '2', 'no pattern'],
    ['(a+)+$', 'aaaa', 'no pattern'],
    ['1*0', '10', 'no pattern'],
  ])('%s covers %s: %s', (pattern, code, expected) => {
    const zones = [{ country: 'DE', postal_codes: [pattern] }]
    const covers = patternFault(pattern) === null ? delivers(zones, { country: 'de', postal_code: code }) : 'no pattern'
    expect(covers).toBe(expected)
  })

  it('goes everywhere without zones, nowhere unknown with some, and to a whole country without codes', () => {
    expect(delivers([], null)).toBe(true)
    const zones = [{ country: 'DE', postal_codes: [] }]
    expect(delivers(zones, null)).toBe(false)
    expect(delivers(zones, { postal_code: '10115' })).toBe(false)
    expect(delivers(zones, { country: 'DE' })).toBe(true)
    expect(delivers(zones, { country: 'FR' })).toBe(false)
    expect(delivers([{ country: 'DE', postal_codes: ['1*'] }], { country: 'DE' })).toBe(false)
  })
})
