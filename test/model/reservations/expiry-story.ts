import type { Step } from '../drawing/universe.ts'

const briefly = { reference: 'cart-4', lines: [{ sku: 'LAMP', quantity: 1 }], ttl_seconds: 1 }

/** A hold comes to its end, is tidied up, and cannot be renewed any more. */
export const expiryStory: (Step[] | { pause: number })[] = [
  [{ name: 'reserve_stock', input: briefly }],
  { pause: 1000 },
  [{ name: 'expire_reservations', input: {} }],
  [{ name: 'extend_reservation', input: { reservation: '#LAST' } }],
]
