import { expect, it, vi } from 'vitest'
import { isUuid } from '../domain/kernel/uuid.ts'
import { newId } from './new-id.ts'

it('makes ids that rise and never come twice, within a millisecond and when the clock goes back', () => {
  vi.useFakeTimers({ now: 1_800_000_000_000 })
  try {
    const ids = Array.from({ length: 5000 }, (_, at) => {
      if (at % 1000 === 0) vi.setSystemTime(1_800_000_000_000 + (at === 3000 ? -5000 : at))
      return newId()
    })
    expect(ids.every(isUuid)).toBe(true)
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.at(-1)!.slice(14, 15)).toBe('7')
  } finally {
    vi.useRealTimers()
  }
})
