import type { FollowUp } from '../verb.ts'

/** In the model every shipment is judged anew after everything that happens (hold-reasons.ts): nothing is ever due. */
export const refreshShipment: FollowUp = { name: 'refresh_shipment', isDue: () => false, carryOut: () => {} }
