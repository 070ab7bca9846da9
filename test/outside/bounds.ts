/** Configuration beside stock, many things at once, what is bounded, and what happens by itself. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Body } from '../support/service.ts'
import { openShop } from '../support/shop.ts'
import { accepted, type Claims, verdict } from './outsider.ts'

export const BOUNDS: Claims = {
  'goods are received of an item, or it becomes a kit, and never both': async (service) => {
    for (let time = 0; time < 8; time += 1) {
      const shop = await openShop(service, { stock: { A: {} }, items: { X: {}, PART: {} } })
      const components = [{ sku: shop.own('PART'), quantity: 1 }]
      const both = await Promise.all([
        service.call('PATCH', `/v1/inventory-items/${shop.own('X')}`, { components }),
        shop.change('receive', 'X', 'A', { quantity: 1 }),
      ])
      expect(both.map(verdict).filter((word) => word === '200')).toHaveLength(1)
    }
  },
  'every shipment of a location goes on hold with it, also of orders that are placed meanwhile': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 50 } } })
    const place = async (): Promise<void> => {
      const { number } = accepted(await shop.order([['S1', 1]]))
      accepted(await service.post(`/v1/orders/${number}/approve`))
    }
    const locations = [{ location: shop.own('A'), priority: 1, on_hold: true }]
    await Promise.all([
      ...Array.from({ length: 10 }, place),
      service.must('PATCH', `/v1/inventory-models/${shop.channel}`, { locations }),
      ...Array.from({ length: 10 }, place),
    ])
    for (let tries = 0; ; tries += 1) {
      const { data } = await service.get(`/v1/orders?channel=${shop.channel}`)
      const orders: Body[] = await Promise.all(data.map(({ id }: Body) => service.get(`/v1/orders/${id}`)))
      const states = new Set(orders.flatMap(({ shipments }) => shipments.map(({ state }: Body) => state)))
      if (tries === 20 || states.size === 1) {
        expect([...states]).toEqual(['on_hold'])
        return
      }
      await sleep(50)
    }
  },
  'items are edited as fast as anybody likes, and no order is refused for it': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 40 } }, items: { EDITED: {} } })
    const edited = `/v1/inventory-items/${shop.own('EDITED')}`
    const replies = await Promise.all(
      Array.from({ length: 40 }, (_, index) => [
        service.call('PATCH', edited, { title: `${index}` }),
        shop.order([['S1', 1]]),
      ]).flat(),
    )
    expect(new Set(replies.map(verdict))).toEqual(new Set(['200', '201']))
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 40 })
  },
  'the last ten are sold to ten, and two lines of one SKU never pass twice': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 10 } } })
    const twice: [string, number][] = [
      ['S1', 6],
      ['S1', 6],
    ]
    expect(verdict(await shop.order(twice))).toBe('409 insufficient_stock /lines/1')
    const replies = await Promise.all(Array.from({ length: 25 }, () => shop.order([['S1', 1]])))
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(10)
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 10, free: 0 })
  },
  'an invoice of 1,114 lines is an order, and one of 5,001 is told the limit': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 1114 } } })
    const of = (length: number): [string, number][] => Array.from({ length }, () => ['S1', 1])
    expect(accepted(await shop.order(of(1114))).lines).toHaveLength(1114)
    const refused = await shop.order(of(5001))
    expect(verdict(refused)).toMatch(/^422 (too_many_lines|invalid_request)/)
    expect(JSON.stringify(refused.body)).toContain('5000')
  },
  'events are read in the order in which they were committed, page by page': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const { number } = accepted(await shop.order([['S1', 1]]))
    for (const verb of ['approve', 'cancel']) accepted(await service.post(`/v1/orders/${number}/${verb}`))
    const names: string[] = []
    let cursor: string | null = null
    do {
      const page: Body = await service.get(`/v1/events?limit=500${cursor ? `&cursor=${cursor}` : ''}`)
      names.push(
        ...page.data
          .filter(({ name, data }: Body) => name.startsWith('order_') && data.number === number)
          .map((event: Body) => event.name),
      )
      cursor = page.data.length === 0 ? null : page.next_cursor
    } while (cursor)
    expect(names).toEqual(['order_placed', 'order_approved', 'order_fulfilment_changed', 'order_cancelled'])
  },
  'a hold that has come to its end does not count, and the next buyer has its units': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 1 } } })
    accepted(await shop.reserve('cart', [['S1', 1]], { ttl_seconds: 1 }))
    expect(verdict(await shop.order([['S1', 1]]))).toMatch('409 insufficient_stock')
    await sleep(1050)
    expect(await service.get(`/v1/reservations?reference=${shop.own('cart')}`)).toMatchObject({
      data: [{ state: 'expired' }],
    })
    accepted(await shop.order([['S1', 1]]))
  },
  'and after all of it nothing is left to be done, and every number adds up': async (service) => {
    expect((await service.get('/v1/follow-ups')).data).toEqual([])
    const { ok, checks } = await service.get('/v1/integrity')
    expect(checks.filter((check: Body) => check.violations > 0)).toEqual([])
    expect(ok).toBe(true)
  },
}
