import { describe, expect, it } from 'vitest'
import { explanationText, planText } from './explanation-text.ts'

const explanation = {
  strategy: 'split_shipments' as const,
  location_order: 'distance' as const,
  locations: [
    { location: 'berlin', priority: 1, distance_km: 12.4, outcome: 'used' as const },
    { location: 'lyon', priority: 2, outcome: 'inactive' as const },
  ],
  lines: [
    {
      line: 0,
      sku: 'TEE',
      quantity: 3,
      considered: [
        { location: 'berlin', available: 2, taken: 2, backordered: 1 },
        { location: 'vienna', available: 0, taken: 0, why: 'no_stock' as const },
        { location: 'online', available: null, taken: 0, why: 'not_needed' as const },
      ],
    },
  ],
}

describe('an explanation in words', () => {
  it('says where was looked, what was there, what was taken, and why not', () => {
    expect(explanationText(explanation)).toBe(`By split_shipments, the nearest first:
  berlin (12 km): used
  lyon: is not active
What was taken where:
  line 0: 3 of TEE
    berlin: 2 available, 2 taken, 1 wait for goods
    vienna: 0 available, 0 taken: there is none
    online: not counted, 0 taken: it was not needed`)
  })

  it('says of a plan what would go from where, and what is short', () => {
    const lines = [{ line: 0, sku: 'TEE', quantity: 3, reserved: 2, backordered: 1 }]
    const shipments = [
      { location: 'berlin', shipping_category: null, backordered: true, awaits_transfer: false, lines },
    ]
    const plan = { strategy: 'split_shipments' as const, transfers: [], without_shipment: [], explanation }
    expect(planText({ ...plan, feasible: true, shipments, shortages: [] })).toMatch(
      /^split_shipments: 1 shipments, 0 transfers\n {2}from berlin: 3 TEE \(waits for goods\)\n {2}By split/,
    )
    const short = { sku: 'TEE', requested: 3, available: 2, lines: [0] }
    expect(planText({ ...plan, feasible: false, shipments: [], shortages: [short] as never })).toMatch(
      /^split_shipments: cannot be promised\n {2}short: 3 of TEE asked for, 2 available/,
    )
  })
})
