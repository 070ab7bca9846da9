/** What creating and changing a location have in common. */
import { type Annotating, annotate, annotationsShown } from '../annotations.ts'
import { lifeShown } from '../archiving.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { changedSettings } from '../settings/change-settings.ts'
import type { Layer } from '../settings/global-settings.ts'
import type { World } from '../world.ts'
import type { Coordinates, Location } from './location.ts'

export type LocationInput = Annotating & {
  name?: string
  active?: boolean
  restock_inventory?: boolean
  coordinates?: Coordinates | null
  address?: object
  shipping_methods?: object[]
  settings?: Layer
}

export function changeLocation(world: World, location: Location, input: LocationInput): void {
  location.name = input.name ?? location.name
  location.active = input.active ?? location.active
  location.restockInventory = input.restock_inventory ?? location.restockInventory
  if (input.coordinates !== undefined) location.coordinates = input.coordinates
  const parts = Object.entries({ ...location.address, ...input.address })
  location.address = Object.fromEntries(parts.filter(([, part]) => part !== null))
  // A price is in euros unless it says otherwise.
  location.shippingMethods =
    input.shipping_methods?.map((method) => ({ currency: 'EUR', ...method })) ?? location.shippingMethods
  annotate(location, input)
  location.settings = changedSettings(world, 'location', location.settings, input.settings)
}

export function locationShown(location: Location): Record<string, unknown> {
  const { restockInventory, shippingMethods, revision: _, archivedAt: __, externalReference: ___, ...rest } = location
  const shown = { ...rest, ...annotationsShown(location), ...lifeShown(location) }
  return { ...shown, restock_inventory: restockInventory, shipping_methods: shippingMethods }
}

const COORDINATES = [null, { latitude: 48.85, longitude: 2.35 }]
const SETTINGS = [{}, {}, { safety_stock: 1 }, { backorders: 'allow' }]

export function drawLocationFields(draw: Draw, often: { active: number }): object {
  const { random } = draw
  const word = (member: string, value: string) =>
    draw.optional(`address.${member}`, 0.5, () => draw.random.pick([value, value, null]))
  return {
    ...drawAnnotations(draw),
    ...draw.optional('name', 0.05, () => random.pick(['Hall 1', 'Keller ß'])),
    ...draw.optional('active', often.active, () => random.chance(0.75)),
    ...draw.optional('restock_inventory', 0.05, () => random.chance(0.5)),
    ...draw.optional('coordinates', 0.15, () => random.pick(COORDINATES)),
    ...draw.optional('address', 0.05, () => ({
      ...word('country', 'DE'),
      ...word('postal_code', '10115'),
      ...word('city', 'Berlin'),
      ...word('street', 'Chausseestraße 1'),
    })),
    ...draw.optional('shipping_methods', 0.05, () => [
      {
        name: 'parcel',
        price: random.pick([0, 4.9]),
        lead_time_hours_min: 24,
        lead_time_hours_max: 72,
        ...draw.optional('shipping_methods[].currency', 0.5, () => 'CHF'),
      },
    ]),
    ...draw.optional('settings', 0.15, () => draw.layerChange('settings', 'location', SETTINGS)),
  }
}
