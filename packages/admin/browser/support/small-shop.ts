/** Two locations, some items, a channel that splits, and an order: enough for every screen to show something. */
import type { Service } from '../../../../test/support/service.ts'

export async function setUpSmallShop({ must }: Service): Promise<void> {
  const berlin = { latitude: 52.52, longitude: 13.405 }
  const lyon = { latitude: 45.76, longitude: 4.84 }
  await must('POST', '/v1/stock-locations', { code: 'berlin', name: 'Berlin', coordinates: berlin })
  await must('POST', '/v1/stock-locations', { code: 'lyon', name: 'Lyon', coordinates: lyon })
  const locations = [
    { location: 'berlin', priority: 1 },
    { location: 'lyon', priority: 2 },
  ]
  const back = [{ location: 'berlin', priority: 1 }]
  await must('POST', '/v1/inventory-models', {
    code: 'europe',
    strategy: 'split_shipments',
    locations,
    return_locations: back,
  })
  await must('POST', '/v1/inventory-models', { code: 'hub', strategy: 'ship_from_primary', locations })
  await must('POST', '/v1/sales-channels', { code: 'web', name: 'Web shop', model: 'europe' })
  await must('POST', '/v1/sales-channels', { code: 'b2b', name: 'Wholesale', model: 'hub' })
  for (const sku of ['TEE', 'MUG', 'CAP']) await must('POST', '/v1/inventory-items', { sku, title: `${sku} by title` })
  const changes = [
    { sku: 'TEE', location: 'berlin', quantity: 4 },
    { sku: 'TEE', location: 'lyon', quantity: 10 },
    { sku: 'MUG', location: 'berlin', quantity: 12 },
    { sku: 'CAP', location: 'lyon', quantity: 3 },
  ]
  await must('POST', '/v1/inventory-levels/receive', { changes })
}

/** From both locations, and approved: a shipment from each is to be picked. */
export async function placeOrder({ must }: Service, number: string, channel = 'web'): Promise<void> {
  const lines = [{ sku: 'TEE', quantity: 6 }]
  const shipTo = { city: 'Hamburg', country: 'DE', latitude: 53.55, longitude: 9.99 }
  await must('POST', '/v1/orders', { number, channel, lines, ship_to: shipTo })
  await must('POST', `/v1/orders/${number}/approve`)
}
