import { describe, expect, it } from 'vitest'
import { decimalsOf, priceOf, zonesIn, zonesText } from './method.ts'

describe('zones as lines of text', () => {
  it.each([
    ['DE', [{ country: 'DE' }]],
    ['de 10*, 12000..14199\n\n fr', [{ country: 'DE', postal_codes: ['10*', '12000..14199'] }, { country: 'FR' }]],
    ['AT: 1010', [{ country: 'AT', postal_codes: ['1010'] }]],
    ['', []],
  ])('%j', (text, zones) => {
    expect(zonesIn(text)).toEqual(zones)
  })

  it('are written as they are read', () => {
    const text = 'DE 10*, 12000..14199\nFR'
    const zones = zonesIn(text).map(({ country, postal_codes: codes = [] }) => ({ country, postal_codes: codes }))
    expect(zonesText(zones)).toBe(text)
  })
})

describe('prices in the smallest unit of their currency', () => {
  it.each([
    [700, 'EUR', '€7.00'],
    [700, 'JPY', '¥700'],
    [700, 'KWD', 'KWD 0.700'],
  ])('%j %s are %s', (minor, currency, words) => {
    expect(priceOf(minor, currency, 'en').replace(/\s/g, ' ')).toBe(words)
  })

  it('of a currency that nobody knows yet have two decimals', () => {
    expect(decimalsOf('')).toBe(2)
  })
})
