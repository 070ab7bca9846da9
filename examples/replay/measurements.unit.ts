import { describe, expect, it } from 'vitest'
import { Measurements } from './measurements.ts'

describe('measurements', () => {
  it('times every tenth of the invoices', () => {
    const measurements = new Measurements(25)
    measurements.startSending()
    for (let invoice = 0; invoice < 25; invoice++) measurements.finished(2)
    expect(measurements.tenths).toHaveLength(10)
    expect(measurements.tenths.reduce((sum, { invoices }) => sum + invoices, 0)).toBe(25)
    expect(measurements.tenths.reduce((sum, { lines }) => sum + lines, 0)).toBe(50)
  })

  it('says so when an invoice or a line is not accounted for', () => {
    const measurements = new Measurements(2)
    measurements.add('orders')
    measurements.add('order_lines', 3)
    expect(measurements.discrepancies({ invoices: 1, lines: 3 })).toEqual([])
    expect(measurements.discrepancies({ invoices: 2, lines: 4 })).toHaveLength(2)
  })

  it('answers quantiles of the time of placing', async () => {
    const measurements = new Measurements(1)
    expect(measurements.placeMs(0.99)).toBe(0)
    await measurements.placing(() => Promise.resolve())
    expect(measurements.placeMs(0.5)).toBeGreaterThan(0)
  })
})
