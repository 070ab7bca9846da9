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

  it('shows a threshold without effect where backorders are allowed', () => {
    const layers: SettingsLayers = { item: { out_of_stock_threshold: 5 }, global: { backorders: 'allow' } }
    const explained = { value: 0, source: 'item', not_in_force: 'backorders_allowed' }
    expect(explainSettings(layers).out_of_stock_threshold).toEqual(explained)
    layers.item!.backorders = 'none'
    expect(explainSettings(layers).out_of_stock_threshold).toEqual({ value: 5, source: 'item' })
  })

  it('looks past a layer that says nothing about the key', () => {
    expect(setting({ level: { tracked: true }, global: { backorders: 'allow' } }, 'backorders')).toBe('allow')
  })
})
