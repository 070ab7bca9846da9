import { describe, expect, it } from 'vitest'
import { explainSettings, LAYER_ORDER, type SettingsLayers, setting } from './settings.ts'

describe('the settings cascade', () => {
  it('takes each value from the most specific layer that has one', () => {
    const layers: SettingsLayers = {}
    expect(explainSettings(layers).safety_stock).toEqual({ value: 0, source: 'default' })
    for (const [depth, name] of [...LAYER_ORDER].reverse().entries()) {
      layers[name] = { safety_stock: depth + 1 }
      expect(explainSettings(layers).safety_stock).toEqual({ value: depth + 1, source: name })
    }
  })

  it('has no limit where no layer has one', () => {
    expect(explainSettings({ level: {}, item: {} }).backorder_limit).toEqual({ value: null, source: 'default' })
  })

  it('looks past a layer that says nothing about the key', () => {
    expect(setting({ level: { tracked: true }, global: { backorders: 'allow' } }, 'backorders')).toBe('allow')
  })
})
