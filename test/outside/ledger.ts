/** The ledger tells what was, at every instant, and nothing comes out of nothing. */
import { expect } from 'vitest'
import type { Service } from '../support/service.ts'
import { openShop, type Shop } from '../support/shop.ts'
import { accepted, type Claims, minutesAgo, verdict } from './outsider.ts'

async function onHandAt(service: Service, shop: Shop, minutes: number): Promise<number> {
  const at = encodeURIComponent(minutesAgo(minutes))
  const { accounts } = await service.get(`/v1/inventory-items/${shop.own('S1')}/balances?as_of=${at}`)
  return accounts.find((one: { account: string }) => one.account === 'on_hand')?.balance ?? 0
}

export const LEDGER: Claims = {
  'four facts in any order of arrival give one shelf and one history': async (service) => {
    const facts: [string, object][] = [
      ['receive', { quantity: 30, occurred_at: minutesAgo(300) }],
      ['set', { quantity: 20, occurred_at: minutesAgo(120) }],
      ['set', { quantity: 18, occurred_at: minutesAgo(60) }],
      ['adjust', { delta: -2, reason: 'sold', occurred_at: minutesAgo(150) }],
    ]
    const orders = [
      [0, 1, 2, 3],
      [0, 3, 1, 2],
      [0, 2, 1, 3],
      [2, 1, 0, 3],
    ]
    for (const order of orders) {
      const shop = await openShop(service, { stock: { A: {} }, items: { S1: {} } })
      for (const at of order) accepted(await shop.change(facts[at]![0], 'S1', 'A', facts[at]![1]))
      expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 18 })
      const history = await Promise.all([30, 90, 130].map((minutes) => onHandAt(service, shop, minutes)))
      expect([order, ...history]).toEqual([order, 18, 20, 28])
    }
  },
  'a count that finds no variance, and an opening balance, are counts too': async (service) => {
    const shop = await openShop(service, { stock: { A: {} }, items: { S1: {} } })
    accepted(await service.post('/v1/inventory-levels', { sku: shop.own('S1'), location: shop.own('A'), on_hand: 7 }))
    accepted(await shop.change('adjust', 'S1', 'A', { delta: 2, reason: 'found', occurred_at: minutesAgo(30) }))
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 7 })
    accepted(await shop.change('set', 'S1', 'A', { quantity: 7 }))
    accepted(await shop.change('receive', 'S1', 'A', { quantity: 2, occurred_at: minutesAgo(1) }))
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 7 })
  },
  'what was not there then cannot be moved by a backdated move': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 20 } } })
    const moves = [50_000, 21, 20].map((quantity) => ({ quantity, from: 'on_hand', to: 'damaged' }))
    for (const move of moves) {
      const reply = await shop.change('move', 'S1', 'A', { ...move, occurred_at: minutesAgo(60) })
      expect(verdict(reply)).toBe('409 insufficient_stock_then')
      expect(reply.body.errors[0].detail).toContain(`: ${move.quantity} requested, 0 on_hand at `)
    }
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 20, damaged: 0 })
    expect(verdict(await shop.change('move', 'S1', 'A', moves[1]!))).toMatch(/^409 /)
  },
  'a level with stock is deleted by force only, says what it writes off, and its history stays': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 7 } } })
    const url = `/v1/inventory-levels/${shop.own('S1')}/${shop.own('A')}`
    expect(verdict(await service.call('DELETE', url))).toBe('409 inventory_level_not_empty')
    expect(verdict(await service.call('DELETE', `${url}?force=true`, undefined, { 'if-match': '"6"' }))).toMatch(
      /^412 /,
    )
    expect(accepted(await service.call('DELETE', `${url}?force=true`))).toMatchObject({ written_off: { on_hand: 7 } })
    expect(verdict(await service.call('GET', url))).toBe('404 inventory_level_not_found')
    const { data } = await service.get(`/v1/movements?sku=${shop.own('S1')}`)
    expect(data.map((movement: { quantity: number }) => movement.quantity)).toEqual([7, 7])
    // Made again, it goes on from there.
    accepted(await shop.change('receive', 'S1', 'A', { quantity: 3, occurred_at: minutesAgo(10) }))
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 0 })
  },
  'instants are real ones, since 1970 and not in the future, in bodies and in queries': async (service) => {
    const shop = await openShop(service, { stock: { A: { S1: 1 } } })
    const ahead = new Date(Date.now() + 600_000).toISOString()
    for (const instant of ['2026-02-30T00:00:00Z', '0000-01-01T00:00:00Z', '1969-12-31T23:59:59Z', 'now', ahead]) {
      const body = await shop.change('receive', 'S1', 'A', { quantity: 1, occurred_at: instant })
      expect([instant, verdict(body)]).toEqual([instant, expect.stringMatching(/^422 \w+ \/occurred_at$/)])
      const at = encodeURIComponent(instant)
      const query = await service.call('GET', `/v1/inventory-items/${shop.own('S1')}/balances?as_of=${at}`)
      expect([instant, verdict(query)]).toEqual([instant, expect.stringMatching(/^422 \w+ as_of$/)])
    }
  },
}
