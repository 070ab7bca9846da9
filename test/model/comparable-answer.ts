/** Makes the engine's answers comparable with the model's: the same words, instants as numbers, ids as their owner. */
import type { Answer } from '../../packages/engine/src/engine.ts'
import type { ErrorDetail } from '../../packages/engine/src/errors.ts'
import type { ModelAnswer } from './reference-model.ts'

type Fields = Record<string, unknown>

/** What is compared of an answer. Ids are left out here: they differ from run to run. */
export type ComparableAnswer = { ok: boolean; code?: string; errors?: unknown[]; result?: unknown; replayed: boolean }

export function comparableModelAnswer(answer: ModelAnswer): ComparableAnswer {
  const replayed = answer.replayed === true
  if (!answer.ok) return { ok: false, code: answer.code, errors: comparableErrors(answer.errors), replayed }
  const { id: _id, ...result } = (answer.result ?? {}) as Fields
  return { ok: true, result: Array.isArray(answer.result) ? answer.result : result, replayed }
}

export function comparableEngineAnswer(name: string, answer: Answer<unknown>): ComparableAnswer {
  const replayed = answer.replayed === true
  if (answer.ok) return { ok: true, result: (SHOWN[name] ?? (() => ({})))(answer.result as never), replayed }
  return { ok: false, code: answer.code, errors: comparableErrors(answer.errors ?? []), replayed }
}

/** Which entries of a list are refused, and why. Where in an entry, or in a request without a list, is for people; what
 * the schema says of a malformed one has no code. */
function comparableErrors(errors: readonly ErrorDetail[]): Fields[] {
  return errors.flatMap(({ pointer, code, sku, requested, available, lines }) => {
    const entry = /^\/\w+\/\d+/.exec(pointer ?? '')?.[0]
    if (entry === undefined || code === undefined) return []
    return [code === 'insufficient_stock' ? { entry, code, sku, requested, available, lines } : { entry, code }]
  })
}

type Change = { ok: boolean; code?: string; level: Fields }

function level(shown: Fields): Fields {
  const { on_hand, quarantined, damaged, reserved, backordered, incoming, available, enabled, counted_at } = shown
  const balances = { on_hand, quarantined, damaged, reserved, backordered, incoming, available }
  return { ...balances, enabled, counted_at: instant(counted_at) }
}

export function instant(iso: unknown): number | null {
  return iso === null ? null : Date.parse(iso as string)
}

function changes({ results }: { results: Change[] }): unknown {
  return results.map((change) => (change.ok ? level(change.level) : change.code))
}

type PromiseFields = {
  line: number
  sku: string
  location: string
  reserved: number
  backordered: number
}

function promise({ line, sku, location, reserved, backordered }: PromiseFields): string {
  return `line ${line}: ${sku} at ${location}: ${reserved} reserved, ${backordered} backordered`
}

function reservation(shown: Fields): Fields {
  return {
    reference: shown.reference,
    state: shown.state,
    expires_at: instant(shown.expires_at),
    items: (shown.items as PromiseFields[]).map(promise).sort(),
    ...(shown.shortfalls !== undefined && { shortfalls: (shown.shortfalls as Fields[]).map(shortfall) }),
  }
}

function shortfall({ sku, requested, available, lines }: Fields): Fields {
  return { pointer: `/lines/${(lines as number[])[0]}`, code: 'insufficient_stock', sku, requested, available, lines }
}

function shipment({ number, state, location, shipping_category, hold_reasons }: Fields): Fields {
  return { number, state, location, shipping_category, hold_reasons: (hold_reasons as string[]).toSorted() }
}

function transfer({ number, state, from, to }: Fields): Fields {
  return { number, state, from, to }
}

function order(shown: Fields): unknown {
  const byNumber = (a: Fields, b: Fields) => (String(a.number) < String(b.number) ? -1 : 1)
  const comparable = {
    number: shown.number,
    state: shown.state,
    fulfilment: shown.fulfilment,
    shipments: (shown.shipments as Fields[]).map(shipment).sort(byNumber),
    transfers: (shown.transfers as Fields[]).map(transfer).sort(byNumber),
    promises: (shown.promises as PromiseFields[]).map(promise).sort(),
  }
  return named(comparable, shown.id as string, 'itself')
}

/** An order without a number of its own is numbered by its id. */
export function named<Value>(value: Value, id: string, name: string): Value {
  return JSON.parse(JSON.stringify(value).replaceAll(id, name)) as Value
}

const SHOWN: Record<string, (result: never) => unknown> = {
  create_item: ({ sku }: Fields) => ({ sku }),
  update_item: ({ sku }: Fields) => ({ sku }),
  create_location: ({ code, active }: Fields) => ({ code, active }),
  update_location: ({ code, active }: Fields) => ({ code, active }),
  create_model: ({ code, strategy }: Fields) => ({ code, strategy }),
  update_model: ({ code, strategy }: Fields) => ({ code, strategy }),
  create_channel: ({ code, model }: Fields) => ({ code, model }),
  update_channel: ({ code, model }: Fields) => ({ code, model }),
  update_settings: ({ settings }: Fields) => ({ settings }),
  create_level: level,
  update_level: level,
  receive_stock: changes,
  adjust_stock: changes,
  set_stock: changes,
  move_stock: changes,
  reserve_stock: reservation,
  extend_reservation: reservation,
  release_reservation: reservation,
  expire_reservations: ({ expired }: Fields) => ({ expired }),
  place_order: order,
  approve_order: order,
  cancel_order: order,
  ship_shipment: shipment,
  decrement_shipment: shipment,
  dispatch_transfer: transfer,
  complete_transfer: transfer,
}
