import { describe, expect, it } from 'vitest'
import { quantity, ZERO } from '../kernel/quantity.ts'
import type { Allocation } from '../sourcing/vocabulary.ts'
import { emptyLevel } from '../stock/inventory-level.ts'
import { type Happening, ShelvesOfThePast } from './shelves-of-the-past.ts'

const happening = (at: number, onHand: number, promised = 0): Happening => ({
  ...{ at, itemId: 'S1', locationId: 'A' },
  onHand: quantity(onHand),
  promised: quantity(promised),
})
const promised = (reserved: number, backordered = 0) =>
  ({ item: 'S1', location: 'A', reserved: quantity(reserved), backordered: quantity(backordered) }) as Allocation

function shelvesWith(onHand: number, happenings: Happening[] = []) {
  const shelves = new ShelvesOfThePast()
  shelves.learn({ itemId: 'S1', levels: [{ ...emptyLevel('S1', 'A'), onHand: quantity(onHand) }], happenings })
  const at = (instant: number) => {
    shelves.passTo('S1', instant)
    const { onHand: there, reserved, backordered } = shelves.there.levelAt('S1', 'A')!
    return [there, reserved, backordered].map((each) => each / 10_000)
  }
  return { shelves, at }
}

describe('the shelves of the past', () => {
  it('know what has happened until an instant, and nothing of later', () => {
    const { at } = shelvesWith(2, [happening(10, 3), happening(20, -1)])
    expect(at(9)).toEqual([2, 0, 0])
    expect(at(10)).toEqual([5, 0, 0])
    expect(at(30)).toEqual([4, 0, 0])
  })

  it('give what comes to those who wait, and count what others are promised', () => {
    const { shelves, at } = shelvesWith(1, [happening(10, 3), happening(20, 0, 2)])
    shelves.promise(promised(1, 2))
    expect(at(10)).toEqual([4, 3, 0])
    expect(at(20)).toEqual([4, 5, 0])
    expect(shelves.there.isStocked('S1')).toBe(true)
  })

  it('take back what is cancelled at its instant, what waits first', () => {
    const { shelves, at } = shelvesWith(2)
    shelves.promise(promised(2, 3))
    shelves.giveBackAt(15, promised(1, 1))
    shelves.giveBackAt(12, promised(0, 0))
    expect(at(14)).toEqual([2, 2, 3])
    expect(at(15)).toEqual([2, 2, 1])
    shelves.giveBackAt(20, promised(2, 0))
    expect(at(20)).toEqual([2, 1, 0])
  })

  it('know a shelf that is there no more', () => {
    const shelves = new ShelvesOfThePast()
    shelves.learn({ itemId: 'S1', levels: [], happenings: [happening(5, 2)] })
    expect(shelves.there.levelAt('S1', 'A')).toBeUndefined()
    shelves.passTo('S1', 5)
    expect(shelves.there.levelAt('S1', 'A')!.reserved).toBe(ZERO)
  })
})
