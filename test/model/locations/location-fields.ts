/** What creating and changing a location have in common. */
import { type Annotating, annotate, annotationsShown } from '../annotations.ts'
import { lifeShown } from '../archiving.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { iso } from '../instants.ts'
import { changedSettings } from '../settings/change-settings.ts'
import type { Layer } from '../settings/global-settings.ts'
import type { World } from '../world.ts'
import type { Calendar, Coordinates, Location, Pickup } from './location.ts'

export type LocationInput = Annotating &
  Partial<Pickup> & {
    name?: string
    active?: boolean
    restock_inventory?: boolean
    stocks_everything?: boolean
    coordinates?: Coordinates | null
    address?: object
    calendar?: Partial<Calendar> | null
    settings?: Layer
  }

export function changeLocation(world: World, location: Location, input: LocationInput): void {
  location.name = input.name ?? location.name
  location.active = input.active ?? location.active
  location.restockInventory = input.restock_inventory ?? location.restockInventory
  const before = location.stocksEverything
  location.stocksEverything = input.stocks_everything ?? before
  if (location.stocksEverything && !before) world.toStock.push({ location: location.id })
  if (input.coordinates !== undefined) location.coordinates = input.coordinates
  const parts = Object.entries({ ...location.address, ...input.address })
  location.address = Object.fromEntries(parts.filter(([, part]) => part !== null))
  const pickup = Object.entries(input).filter(([member, value]) => member in location.pickup && value !== undefined)
  location.pickup = { ...location.pickup, ...Object.fromEntries(pickup) }
  if (input.calendar !== undefined) location.calendar = input.calendar && { ...USUAL, ...input.calendar }
  annotate(location, input)
  location.settings = changedSettings(world, 'location', location.settings, input.settings)
}

export function locationShown(location: Location): Record<string, unknown> {
  const {
    restockInventory,
    stocksEverything,
    pickup,
    replacedBy: _replacedBy,
    closingAt,
    revision: _,
    archivedAt: __,
    externalReference: ___,
    ...rest
  } = location
  const shown = { ...rest, ...pickup, ...annotationsShown(location), ...lifeShown(location) }
  const end = { closing_at: iso(closingAt) }
  return { ...shown, ...end, restock_inventory: restockInventory, stocks_everything: stocksEverything }
}

const USUAL: Calendar = {
  time_zone: 'UTC',
  working_days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  cut_off: null,
  holidays: [],
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
    ...draw.optional('pickup_enabled', 0.1, () => random.chance(0.85)),
    ...draw.optional('pickup_note', 0.05, () => random.pick(['till 1', null])),
    ...draw.optional('pickup_ready_minutes', 0.05, () => random.pick([0, 90, 2000])),
    ...draw.optional('pickup_transfer_minutes', 0.05, () => random.pick([2880, null])),
    ...draw.optional('pickup_keep_hours', 0.05, () => random.pick([1, 72, null])),
    ...draw.optional('calendar', 0.1, () => (random.chance(0.2) ? null : drawCalendar(draw))),
    ...draw.optional('settings', 0.15, () => draw.layerChange('settings', 'location', SETTINGS)),
  }
}

const WORKING_DAYS = [
  ['mon', 'tue', 'wed'],
  ['thu', 'fri', 'sat'],
  ['sun'],
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
]

function drawCalendar(draw: Draw): object {
  const { random } = draw
  return {
    time_zone: random.pick(['UTC', 'Asia/Kolkata']),
    ...draw.optional('calendar.working_days', 0.6, () => random.pick(WORKING_DAYS)),
    ...draw.optional('calendar.cut_off', 0.5, () => random.pick(['00:00', '14:30', null])),
    ...draw.optional('calendar.holidays', 0.3, () => [new Date(draw.world.now).toISOString().slice(0, 10)]),
  }
}
