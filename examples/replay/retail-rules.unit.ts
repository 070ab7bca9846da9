import { describe, expect, it } from 'vitest'
import type { InvoiceLine } from './invoice.ts'
import { isGood, isSold, kindOf, normaliseSku, reasonOf } from './retail-rules.ts'

const line = (fields: Partial<InvoiceLine> = {}): InvoiceLine => ({
  invoice: '489434',
  sku: '85048',
  description: 'GLASS BALL',
  quantity: 1,
  unitPrice: 2.5,
  customerId: '13085',
  day: 14_579,
  country: 'United Kingdom',
  ...fields,
})
const invoice = (number: string, ...lines: Partial<InvoiceLine>[]) => ({
  number,
  day: 14_579,
  country: 'United Kingdom',
  lines: lines.map(line),
})

describe('what is a good', () => {
  it('takes a SKU for the same good however it was typed', () => {
    expect(normaliseSku(' 79323p ')).toBe(normaliseSku('79323P'))
  })

  it.each(['85048', '79323P', '15056BL', 'DCGS0003', 'DCGS0066N', 'DCGSSBOY', 'SP1002'])('%s is a good', (sku) => {
    expect(isGood(sku)).toBe(true)
  })

  it.each([
    ...['POST', 'D', 'M', 'DOT', 'BANK CHARGES', 'ADJUST', 'ADJUST2', 'TEST001', 'GIFT_0001_20', 'GIFT', 'C2', 'C3'],
    ...['S', 'B', 'AMAZONFEE', 'PADS', ''],
  ])('%s is no good', (sku) => {
    expect(isGood(sku)).toBe(false)
  })
})

describe('what an invoice is', () => {
  it.each([
    ['sale', invoice('489434', {}, { quantity: 3 })],
    ['sale', invoice('489434', { unitPrice: 0 })],
    ['sale', invoice('506580', { unitPrice: 0, customerId: '' }, { unitPrice: 0, customerId: '' })],
    ['cancellation', invoice('C489449', { quantity: -12 })],
    ['adjustment', invoice('489464', { quantity: -96, unitPrice: 0, customerId: '', description: '85123a mixed' })],
    ['adjustment', invoice('489659', { quantity: 230, unitPrice: 0, customerId: '', description: '' })],
    ['bookkeeping', invoice('A506401', { unitPrice: -53_594.36, sku: 'B', customerId: '' })],
  ])('is a %s', (kind, one) => {
    expect(kindOf(one)).toBe(kind)
  })

  it('plans for what was bought and not for what a clerk added to the shelf', () => {
    expect(isSold(line())).toBe(true)
    expect(isSold(line({ customerId: '' }))).toBe(true)
    expect(isSold(line({ customerId: '', unitPrice: 0 }))).toBe(false)
    expect(isSold(line({ quantity: -1 }))).toBe(false)
  })
})

describe('why stock was adjusted', () => {
  it.each([
    ['damages', -1, 'damaged'],
    ['damges', -1, 'damaged'],
    ['damages, lost bits etc', -1, 'damaged'],
    ['wet, rusty-thrown away', -1, 'damaged'],
    ['MIA', -1, 'lost'],
    ['missing (wrongly coded?)', -1, 'lost'],
    ['given away', -1, 'given_away'],
    ['show display', -1, 'given_away'],
    ['dotcom sales', -1, 'sold'],
    ['counted', -1, 'cycle_count'],
    ['', -1, 'correction'],
    ['?????', -1, 'correction'],
    ['sold as gold', -1, 'other'],
    ['found again', 1, 'found'],
    ['checked', 1, 'cycle_count'],
    ['', 1, 'correction'],
    ['amazon adjustment', 1, 'other'],
  ])('"%s" of %i unit is %s', (description, quantity, reason) => {
    expect(reasonOf(description, quantity)).toBe(reason)
  })
})
