export type Order = {
  id: string
  number: string
  channel: string
  model: string
  state: string
  fulfilment: string
  stockDecrement: string
  shipTo: object | null
  shipFrom: string | null
  pickupLocation: string | null
  /** As asked for, in units, under the SKU that the item had then. */
  lines: { line: number; sku: string; quantity: number; requires_shipping: boolean }[]
  placedAt: number
  approvedAt: number | null
  cancelledAt: number | null
}

export type OrdersPart = { orders: Order[] }

export function noOrders(): OrdersPart {
  return { orders: [] }
}

export function orderNamed(world: OrdersPart, reference: string): Order | undefined {
  return (
    world.orders.find((order) => order.number === reference) ?? world.orders.find((order) => order.id === reference)
  )
}
