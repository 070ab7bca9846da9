import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { changedSettings } from './change-settings.ts'
import type { Layer } from './global-settings.ts'

const USUAL = [{}, {}, {}, { backorders: 'allow', backorder_limit: 1 }, { safety_stock: 1 }, { max_order_quantity: 6 }]

export const updateSettings = defineVerb<Expecting & { settings: Layer }>({
  name: 'update_settings',
  decide: (world, input) => {
    refuseStale({ revision: world.settingsRevision }, input)
    world.settings = changedSettings(world, 'global', world.settings, input.settings)
    world.settingsRevision += 1
    return () => ({ settings: world.settings, revision: world.settingsRevision })
  },
  weight: 2,
  draw: (draw) => ({
    settings: draw.layerChange('settings', 'global', USUAL),
    ...drawExpected(draw, { revision: draw.world.settingsRevision }),
  }),
})
