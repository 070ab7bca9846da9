import { describe, expect, it } from 'vitest'
import type { Command } from '../commands/define-command.ts'
import { registry } from '../commands/registry.ts'
import { validate } from './validate.ts'

const reserve = registry.get('reserve_stock') as Command
const fine = { reference: 'cart', lines: [{ sku: 'S1', quantity: 1.5 }] }

describe('the shape of an input', () => {
  it('is accepted as it is documented', () => {
    expect(validate(reserve, fine)).toBeNull()
    const large = { ...fine, lines: [{ sku: 'S1', quantity: 74_822_984_294.2876 }] }
    expect(validate(reserve, large)).toBeNull()
  })

  it.each([
    ['a member that is missing', { reference: 'cart' }, '/lines'],
    ['a member that nobody knows', { ...fine, colour: 'red' }, '/colour'],
    ['a wrong type deep inside', { ...fine, lines: [fine.lines[0], { sku: 5, quantity: 1 }] }, '/lines/1/sku'],
    ['the sum of two floats', { ...fine, lines: [{ sku: 'S1', quantity: 0.1 + 0.2 }] }, '/lines/0/quantity'],
    ['five decimals', { ...fine, lines: [{ sku: 'S1', quantity: 0.00001 }] }, '/lines/0/quantity'],
    ['an amount beyond all balances', { ...fine, lines: [{ sku: 'S1', quantity: 1e12 }] }, '/lines/0/quantity'],
    ['infinity', { ...fine, lines: [{ sku: 'S1', quantity: Number.POSITIVE_INFINITY }] }, '/lines/0/quantity'],
    ['no line at all', { ...fine, lines: [] }, '/lines'],
    ['a NUL, which PostgreSQL cannot store', { ...fine, reference: 'a\0b' }, '/reference'],
    ['half a surrogate pair', { ...fine, lines: [{ sku: '\ud800', quantity: 1 }] }, '/lines/0/sku'],
    ['something that is no object', null, ''],
  ])('names the place of %s', (_what, input, pointer) => {
    expect(validate(reserve, input)).toMatchObject({
      code: 'invalid_request',
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    })
  })
})
