import { describe, expect, it } from 'vitest'
import { StockBook } from './stock-book.ts'
import { stockingPolicy } from './stocking-policy.ts'
import { WaitingOrders } from './waiting-orders.ts'
import { divide, returnWarehouse, warehouses } from './warehouses.ts'

const sum = (parts: Iterable<number>) => [...parts].reduce((total, part) => total + part, 0)
const policy = {
  sku: 'A',
  openingUnits: 100,
  reorderFactor: 0.5,
  orderUpToFactor: 1.5,
  leadTimeDays: 3,
  backorderLimit: 10,
}
const london = { sku: 'A', location: 'gb-london' }

describe('dividing goods over the warehouses', () => {
  it.each([0, 1, 2, 7, 99, 100, 12_345])('loses and invents none of %i units', (units) => {
    expect(sum(divide(units).values())).toBe(units)
  })

  it('has shares that make a whole', () => {
    expect(sum(warehouses.map(({ share }) => share))).toBeCloseTo(1)
  })

  it('sends returns to the nearest warehouse, and to the first when nobody knows where they come from', () => {
    expect(returnWarehouse('Poland')).toBe('de-leipzig')
    expect(returnWarehouse('EIRE')).toBe('gb-manchester')
    expect(returnWarehouse('Spain')).toBe('fr-lyon')
    expect(returnWarehouse('Unspecified')).toBe('gb-london')
  })
})

describe('the stocking policy', () => {
  it('follows from the demand, the same every time', () => {
    const item = { sku: '85048', isGood: true, title: '', unitsSold: 1400, linesSold: 100 }
    expect(stockingPolicy(item, 14)).toEqual(stockingPolicy(item, 14))
    expect(stockingPolicy(item, 14).openingUnits).toBe(3 * 700)
    expect(stockingPolicy({ ...item, linesSold: 1 }, 14).openingUnits).toBe(6 * 1400)
  })

  it('does not stock what nobody buys', () => {
    const item = { sku: '85048', isGood: true, title: '', unitsSold: 0, linesSold: 0 }
    expect(stockingPolicy(item, 14)).toMatchObject({ openingUnits: 0, backorderLimit: 0 })
  })
})

describe('the buyer', () => {
  const opened = () => {
    const book = new StockBook([policy])
    for (const receipt of book.openingReceipts()) book.changed(receipt, receipt.quantity)
    return book
  }

  it('starts with the opening stock, divided', () => {
    const receipts = new StockBook([policy]).openingReceipts()
    expect(sum(receipts.map(({ quantity }) => quantity))).toBe(100)
    expect(receipts.find(({ location }) => location === 'gb-london')!.quantity).toBe(75)
  })

  it('orders below the reorder point of a warehouse, once, and gets it there after the lead time', () => {
    const book = opened()
    book.changed(london, -37)
    book.review(1)
    expect(book.arrivals(99)).toEqual([])
    book.changed(london, -1)
    book.review(2)
    book.review(3)
    expect(book.arrivals(4)).toEqual([])
    expect(book.arrivals(5)).toEqual([{ ...london, quantity: Math.ceil(75 * 1.5) - 37 }])
    expect(book.arrivals(99)).toEqual([])
  })

  it('orders what is backordered on top', () => {
    const book = opened()
    book.changed(london, -75 - 8)
    book.review(0)
    expect(book.arrivals(3)).toEqual([{ ...london, quantity: Math.ceil(75 * 1.5) + 8 }])
  })
})

describe('orders that wait', () => {
  it('are tried again when goods that they wait for have come, and only then', () => {
    const waiting = new WaitingOrders()
    waiting.add('1', new Set(['A', 'B']))
    waiting.add('2', new Set(['A']))
    expect(waiting.takeReady().map(({ order }) => order)).toEqual([])
    waiting.restocked('B')
    waiting.restocked('C')
    expect(waiting.takeReady().map(({ order }) => order)).toEqual(['1'])
    expect(waiting.numbers).toEqual(['2'])
    waiting.restocked('A')
    expect(waiting.takeReady().map(({ order }) => order)).toEqual(['2'])
    expect(waiting.takeReady()).toEqual([])
  })
})
