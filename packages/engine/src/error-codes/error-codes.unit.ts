/** What people read of a refusal: the same care for each code. */
import { describe, expect, it } from 'vitest'
import { ERRORS } from './error-codes.ts'

const ENTRIES = Object.entries(ERRORS)

/** What somebody can do. Each remedy begins one of its sentences, or a part of one, with such a word. */
const STEPS = [
  ...['Add', 'Allow', 'Ask', 'Cancel', 'Change', 'Choose', 'Complete', 'Confirm', 'Create', 'Delete', 'Do', 'Finish'],
  ...['Fulfil', 'Give', 'Leave', 'List', 'Look', 'Make', 'Mend', 'Move', 'Name', 'Order', 'Percent-encode', 'Read'],
  ...['Receive', 'Record', 'Reject', 'Release', 'Remove', 'Report', 'Reserve', 'Restore', 'Restock', 'Save', 'Send'],
  ...['Set', 'Ship', 'Take', 'Try', 'Use', 'Wait'],
]

/** Words of the implementation, vague ones, and those that the vocabulary has others for. */
const FORBIDDEN = [
  ...['transaction', 'row lock', 'SQL', 'batch', 'working set', 'follow-up', 'pool', 'cache', 'mutex', 'thread'],
  ...['documentation', 'configured', 'please', 'illegal', 'entity', 'etc', 'something went wrong', 'null pointer'],
  ...['warehouse', 'product', 'variant', 'stock item', 'source item', 'fulfilment order', 'customer return'],
  ...['endpoint of webhooks', 'stock movement'],
]

describe('the texts of the errors', () => {
  it.each(ENTRIES)('%s is said in sentences', (_code, { meaning, remedy }) => {
    for (const text of [meaning, remedy]) expect(text).toMatch(/^[A-Za-z][^\n]{9,}\.$/)
  })

  it.each(ENTRIES)('%s says what to do', (_code, { remedy }) => {
    const begins = remedy
      .split(/(?<=[.;:,]) |\. /)
      .map((part) => part.split(/[ ,]/)[0]!.replace(/^./, (c) => c.toUpperCase()))
    expect(
      begins.some((word) => STEPS.includes(word)),
      remedy,
    ).toBe(true)
  })

  it.each(ENTRIES)('%s is said in the words of people', (_code, { meaning, remedy }) => {
    const said = `${meaning} ${remedy}`.toLowerCase()
    expect(FORBIDDEN.filter((word) => new RegExp(`\\b${word.toLowerCase()}s?\\b`).test(said))).toEqual([])
  })

  it('no two codes mean the same', () => {
    const codesOf = Map.groupBy(ENTRIES, ([, { meaning }]) => meaning)
    expect([...codesOf.values()].filter((codes) => codes.length > 1)).toEqual([])
  })

  it('codes of one family have one remedy', () => {
    const remedies = ENTRIES.filter(([code]) => code.endsWith('_number_taken')).map(([, { remedy }]) => remedy)
    expect(remedies.length).toBeGreaterThan(2)
    expect(new Set(remedies).size).toBe(1)
  })
})
