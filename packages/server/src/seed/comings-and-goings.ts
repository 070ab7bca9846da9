/** What comes back, what is on its way in, and what is moved between shelves: each in every state that it can be in. */
import type { InputOf } from 'holdfast'
import { granted, type Target } from '../target/target.ts'
import type { Draws } from './draws.ts'
import { SCARCE, STOCKED } from './shop-items.ts'

const DAY_MS = 86_400_000

/** So many steps has each return gone, of orders that have arrived. */
const RETURN_STEPS = ['request', 'approve', 'ship', 'receive', 'receive_damaged', 'reject', 'cancel'] as const
const REASONS = ['too small', 'not as expected', 'arrived broken', 'ordered twice']

/** Their numbers are a shop's where none can be taken yet, and made by the service otherwise. */
export async function playComingsAndGoings(
  target: Target,
  draws: Draws,
  { now, isNumbered }: { now: number; isNumbered: boolean },
): Promise<void> {
  const numbered = (prefix: string, at: number) => (isNumbered ? { number: `${prefix}-${at}` } : {})
  const { data } = granted('list_orders', await target.read('list_orders', { fulfilment: 'fulfilled', limit: 100 }))
  const sent = data.filter(({ channel }) => channel !== 'pickup').slice(0, RETURN_STEPS.length)
  for (const [at, { number }] of sent.entries()) await playReturn(target, number, RETURN_STEPS[at]!, draws)
  await expectGoods(target, draws, { now, numbered })
  await replenishStores(target, draws, numbered)
}

async function playReturn(
  target: Target,
  order: string,
  steps: (typeof RETURN_STEPS)[number],
  draws: Draws,
): Promise<void> {
  const location = 'hamburg'
  const asked = { order, location, reason: draws.one(REASONS) }
  const { number } = granted('request_return', await target.execute('request_return', asked))
  if (steps === 'request') return
  if (steps === 'reject') {
    granted('reject_return', await target.execute('reject_return', { return: number, reason: 'worn' }))
    return
  }
  granted('approve_return', await target.execute('approve_return', { return: number }))
  if (steps === 'approve') return
  if (steps === 'cancel') {
    granted('cancel_return', await target.execute('cancel_return', { return: number }))
    return
  }
  granted('ship_return', await target.execute('ship_return', { return: number }))
  if (steps === 'ship') return
  const condition = steps === 'receive' ? 'resellable' : 'damaged'
  granted('receive_return', await target.execute('receive_return', { return: number, condition }))
}

/** One to come, one of which some has come, one that has come, and one that will not. */
type Numbered = (prefix: string, at: number) => { number?: string }

async function expectGoods(
  target: Target,
  draws: Draws,
  { now, numbered }: { now: number; numbered: Numbered },
): Promise<void> {
  const steps = ['expected', 'begun', 'received', 'cancelled'] as const
  for (const [at, step] of steps.entries()) {
    const items = step === 'expected' ? SCARCE.slice(0, 2) : draws.some(STOCKED, 3).map(({ sku }) => sku)
    const asked: InputOf<'create_expected_receipt'> = {
      ...numbered('ASN', 301 + at),
      location: 'hamburg',
      supplier: draws.one(['Nordstav', 'Alpina Textil', 'Camp & Co']),
      expected_at: new Date(now + (at + 2) * DAY_MS).toISOString(),
      lines: items.map((sku) => ({ sku, quantity: 12 })),
    }
    const made = granted('create_expected_receipt', await target.execute('create_expected_receipt', asked))
    const receipt = made.number
    if (step === 'begun')
      granted(
        'receive_expected_receipt',
        await target.execute('receive_expected_receipt', { receipt, lines: [{ line: 0, accepted: 5, damaged: 1 }] }),
      )
    if (step === 'received')
      granted('receive_expected_receipt', await target.execute('receive_expected_receipt', { receipt }))
    if (step === 'cancelled')
      granted('cancel_expected_receipt', await target.execute('cancel_expected_receipt', { receipt }))
  }
}

/** What a store has ordered from the warehouse: to be sent, on its way, and there. */
async function replenishStores(target: Target, draws: Draws, numbered: Numbered): Promise<void> {
  const { data } = granted('list_levels', await target.read('list_levels', { location: 'hamburg', limit: 500 }))
  const plenty = data.filter(({ available }) => available >= 12 && Number.isInteger(available)).map(({ sku }) => sku)
  for (const [at, to] of ['copenhagen-store', 'vienna-store', 'copenhagen-store'].entries()) {
    const lines = draws.some(plenty, 3).map((sku) => ({ sku, quantity: 2 }))
    const { number: transfer } = granted(
      'create_transfer',
      await target.execute('create_transfer', { ...numbered('T', 101 + at), from: 'hamburg', to, lines }),
    )
    if (at > 0) granted('dispatch_transfer', await target.execute('dispatch_transfer', { transfer }))
    if (at > 1) granted('complete_transfer', await target.execute('complete_transfer', { transfer }))
  }
}
