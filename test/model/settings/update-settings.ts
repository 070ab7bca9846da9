import { defineVerb } from '../verb.ts'
import { changedSettings } from './change-settings.ts'
import type { Layer } from './global-settings.ts'

const USUAL = [{}, {}, {}, { backorders: 'allow', backorder_limit: 1 }, { safety_stock: 1 }, { max_order_quantity: 6 }]

export const updateSettings = defineVerb<{ settings: Layer }>({
  name: 'update_settings',
  decide: (world, input) => {
    world.settings = changedSettings(world, 'global', world.settings, input.settings)
    return () => ({ settings: world.settings })
  },
  weight: 2,
  draw: (draw) => ({ settings: draw.layerChange('settings', 'global', USUAL) }),
})
