import { describe, expect, it } from 'vitest'
import { failureIn } from './failure.ts'

describe('a refusal', () => {
  it('says what stands in the way, and nothing of what does not', () => {
    const data = { kits: [], channels: ['web', 'pos'], reserved: 58, on_hand: 0, state: 'placed', rest: null }
    const refusal = {
      code: 'item_in_use',
      title: 'In use.',
      detail: 'In use.',
      remedy: 'Release it.',
      errors: [],
      data,
    }
    expect(failureIn(refusal as never).facts).toEqual(['channels: web, pos', 'reserved: 58', 'state: placed'])
  })
})
