import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Table } from './table.ts'

type Row = { value: number; group: string }

describe('a table', () => {
  const loaded = () => {
    const table = new Table<Row, 'group'>({ group: (row) => row.group })
    table.put('a', { value: 1, group: 'x' })
    table.put('b', { value: 2, group: 'x' })
    return table
  }

  it('is after a rollback exactly what it was at the mark, whatever happened since', () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.option(fc.integer()) })
    fc.assert(
      fc.property(fc.array(step), fc.array(step), (before, after) => {
        const [table, control] = [loaded(), loaded()]
        const apply = (target: Table<Row, 'group'>, { key, value }: { key: string; value: number | null }) =>
          value === null ? target.delete(key) : target.set(key, { value, group: value % 2 ? 'x' : 'y' })
        for (const each of before) {
          apply(table, each)
          apply(control, each)
        }
        const mark = table.mark()
        for (const each of after) apply(table, each)
        table.rollback(mark)
        expect(table.values()).toEqual([...control.values()])
        expect(table.changes()).toEqual(control.changes())
        for (const group of ['x', 'y']) expect(table.where('group', group)).toEqual(control.where('group', group))
      }),
    )
  })

  it('finds the same rows by an index that is asked for late as by one that was asked for from the beginning', () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.option(fc.integer()) })
    fc.assert(
      fc.property(fc.array(step), fc.nat(), (steps, from) => {
        const [early, late] = [loaded(), loaded()]
        early.where('group', 'x')
        for (const { key, value } of steps) {
          for (const table of [early, late]) {
            if (value === null) table.delete(key)
            else table.set(key, { value, group: value % 2 ? 'x' : 'y' })
          }
        }
        late.where('group', 'x')
        const mark = from % (early.mark() + 1)
        for (const table of [early, late]) table.rollback(mark)
        for (const group of ['x', 'y']) expect(late.where('group', group)).toEqual(early.where('group', group))
      }),
    )
  })

  it('tells each changed row once, with what was loaded and what is now', () => {
    const table = loaded()
    const before = table.get('a')
    table.set('a', { value: 5, group: 'x' })
    table.set('a', { value: 6, group: 'x' })
    table.set('c', { value: 7, group: 'y' })
    table.delete('b')
    expect(table.changes()).toEqual([
      { key: 'a', before, after: { value: 6, group: 'x' } },
      { key: 'c', before: undefined, after: { value: 7, group: 'y' } },
      { key: 'b', before: { value: 2, group: 'x' }, after: undefined },
    ])
  })

  it('finds rows by what they are now, not by what they were', () => {
    const table = loaded()
    table.set('a', { value: 1, group: 'y' })
    expect(table.where('group', 'x').map((row) => row.value)).toEqual([2])
    expect(table.where('group', 'y').map((row) => row.value)).toEqual([1])
  })
})
