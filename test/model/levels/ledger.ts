/** Every movement there has been, and nothing that follows from them: a balance is summed whenever somebody asks. */
export type Movement = {
  item: string
  quantity: number
  /** `on_hand@ber`, `in_transit@17-T1`, or an account outside the walls: `supplier`. */
  from: string
  to: string
  reason: string
  note: string | null
  /** The document that caused it: `order 17`. */
  reference: string | null
  occurredAt: number
  recordedAt: number
}

export type LedgerPart = { ledger: Movement[] }

export const SHELVES = ['on_hand', 'quarantined', 'damaged'] as const

export function noMovements(): LedgerPart {
  return { ledger: [] }
}

export function onHandAccount(location: string): string {
  return `on_hand@${location}`
}

/** The balance of an account: everything that came, less everything that went. */
export function balance(world: LedgerPart, item: string, account: string): number {
  return changedAfter(world, item, account, Number.NEGATIVE_INFINITY)
}

/** How an account has changed by what occurred after an instant. */
export function changedAfter(world: LedgerPart, item: string, account: string, after: number): number {
  let sum = 0
  for (const movement of world.ledger) {
    if (movement.item !== item || movement.occurredAt <= after) continue
    if (movement.to === account) sum += movement.quantity
    if (movement.from === account) sum -= movement.quantity
  }
  return sum
}

export function onHand(world: LedgerPart, item: string, location: string): number {
  return balance(world, item, onHandAccount(location))
}
