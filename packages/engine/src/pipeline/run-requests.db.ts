import Type from 'typebox'
import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore } from '../../../../test/support/store.ts'
import { accept, type Command, defineCommand } from '../commands/define-command.ts'
import { registry } from '../commands/registry.ts'
import { limitDefaults } from '../config.ts'
import { quantity } from '../domain/kernel/quantity.ts'
import { NOTHING_SENT, transferLineKey } from '../domain/transfers/stock-transfer.ts'
import { systemClock } from './clock.ts'
import { ConfigurationCache } from './configuration-cache.ts'
import { databaseStore } from './database-store.ts'
import type { Request } from './request.ts'
import { runRequests } from './run-requests.ts'

/** A verb of the kind that is to come: it makes a document, and declares only a part of the levels that its verbs need. */
const openTransfer = defineCommand({
  name: 'open_transfer',
  summary: 'A transfer of one unit that no order asked for.',
  lane: 'stock',
  answer: Type.Object({ number: Type.String() }),
  input: Type.Object({ number: Type.String(), sku: Type.String(), from: Type.String(), to: Type.String() }),
  items: ({ sku }) => [sku],
  footprint: ({ sku, from }, { items, locations }) => ({
    levels: [{ itemId: items.named(sku)!.id, locationId: locations.named(from)!.id }],
  }),
  decide: ({ number, sku, from, to }, state) => {
    const { items, locations } = state.configuration
    const id = state.newId()
    state.transfers.set(id, {
      id,
      number,
      orderId: null,
      shipmentId: null,
      fromLocationId: locations.named(from)!.id,
      toLocationId: locations.named(to)!.id,
      state: 'upcoming',
      createdAt: state.now,
      dispatchedAt: null,
      completedAt: null,
    })
    const line = { transferId: id, line: 0, itemId: items.named(sku)!.id, sku, quantity: quantity(1) }
    state.transferLines.set(transferLineKey(line), { ...line, ...NOTHING_SENT })
    return accept(() => ({ number }))
  },
})

describeOnBoth('the requests of one batch', (open) => {
  it('decide on a document that one of them has made, with the levels that it stands on', async () => {
    const store = await openStore(await open(), { locations: ['A', 'B'], items: { S1: {} } })
    await store.stock({ A: { S1: 5 } })
    let ids = 0
    const context = {
      store: databaseStore(store.database, {
        lockTimeoutMs: limitDefaults.lock_timeout_ms,
        statementTimeoutMs: limitDefaults.statement_timeout_ms,
      }),
      configuration: new ConfigurationCache(),
      newId: () => `00000000-0000-7000-8000-0000000f${String(++ids).padStart(4, '0')}`,
      faults: { clock: systemClock, retriesMax: 0, onStale: () => {}, onFault: () => {} },
    }
    const request = (command: Command, input: unknown): Request => ({
      command,
      input,
      actor: 'test',
      idempotency: null,
      followUpId: null,
    })
    const { outcomes } = await runRequests(context, 'stock', [
      request(openTransfer as unknown as Command, { number: 'T-1', sku: 'S1', from: 'A', to: 'B' }),
      request(registry.get('dispatch_transfer')!, { transfer: 'T-1' }),
      request(registry.get('complete_transfer')!, { transfer: 'T-1' }),
      request(registry.get('receive_stock')!, { changes: [{ sku: 'S1', location: 'A', quantity: 2 }] }),
    ])
    expect(outcomes.map((outcome) => !(outcome instanceof Error) && outcome.ok)).toEqual([true, true, true, true])
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 6 })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 1, incoming: 0 })
  })
})
