/** Those who wait for an item on a channel are told once, when it can be had there. */
import { expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../../../../test/support/clock.ts'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore } from '../../../../test/support/store.ts'
import { subscriberTeller } from './tell-subscribers.ts'

describeOnBoth('subscribers', (open) => {
  it('are told once, when the channel has some, and not when their time is over', async () => {
    const database = await open()
    await installTestClock(database)
    const store = await openStore(database, { locations: ['A'], items: { S1: {}, S2: {} } })
    await store.do('create_location', { code: 'B' })
    await store.do('create_model', { code: 'other', locations: [{ location: 'B', priority: 1 }] })
    await store.do('create_channel', { code: 'other', model: 'other' })
    const ask = (reference: string, more: object = {}) => store.do('subscribe_stock', { sku: 'S1', reference, ...more })
    const first = await ask('ann')
    expect(await ask('ann')).toMatchObject({ id: first.id })
    await ask('bob', { channel: 'other' })
    await ask('cem', { sku: 'S2', expires_in_days: 1 })
    const tell = subscriberTeller()
    expect(await tell(store.engine)).toBe(0)
    await store.stock({ A: { S1: 1 } })
    expect(await tell(store.engine)).toBe(1)
    expect(await tell(store.engine)).toBe(0)
    const waiting = async () =>
      (await store.read('list_stock_subscriptions', {})).data.map(({ reference }) => reference)
    expect(await waiting()).toEqual(['bob', 'cem'])
    await advanceClock(database, 86_401)
    expect(await waiting()).toEqual(['bob'])
    await store.stock({ A: { S2: 1 }, B: { S1: 1 } })
    expect(await tell(store.engine)).toBe(1)
    const { data } = await store.read('list_events', { limit: 200 })
    const heard = data.filter(({ name }) => name === 'back_in_stock' || name === 'stock_subscription_expired')
    expect(heard.map(({ name, data: said }) => `${name} ${(said as { reference: string }).reference}`)).toEqual([
      'back_in_stock ann',
      'stock_subscription_expired cem',
      'back_in_stock bob',
    ])
  })
})
