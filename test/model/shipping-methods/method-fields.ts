/** What creating and changing a shipping method have in common. */
import { type Annotating, annotate, annotationsShown } from '../annotations.ts'
import { lifeShown } from '../archiving.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { LOCATIONS } from '../drawing/universe.ts'
import { locationOf } from '../locations/location.ts'
import { type Detail, Refused } from '../refused.ts'
import type { World } from '../world.ts'
import type { Method } from './method.ts'

type Sent = { zones?: { country: string; postal_codes?: string[] }[] }
export type MethodInput = Annotating & Sent & Partial<Omit<Method, 'id' | 'code' | 'zones' | 'metadata'>>

const MEMBERS = [
  ...['name', 'carrier', 'service', 'active', 'price_minor', 'currency', 'free_over_minor', 'lead_time_hours_min'],
  ...['lead_time_hours_max', 'lead_times', 'locations', 'shipping_category', 'weight_grams_min', 'weight_grams_max'],
] as const

export function changeMethod(world: World, method: Method, input: MethodInput): void {
  const wrong = [
    ...wrongLocations(world, input.locations ?? [], (at) => `/locations/${at}`),
    ...wrongLocations(
      world,
      (input.lead_times ?? []).map(({ location }) => location),
      (at) => `/lead_times/${at}/location`,
    ),
  ]
  if (wrong[0]) throw new Refused(wrong[0].code!, wrong)
  for (const member of MEMBERS) {
    if (input[member as keyof MethodInput] !== undefined)
      Object.assign(method, { [member]: input[member as keyof MethodInput] })
  }
  if (input.zones) method.zones = input.zones.map((zone) => ({ postal_codes: [], ...zone }))
  refuseContradictions(method)
  annotate(method, input)
}

function wrongLocations(world: World, codes: readonly string[], pointerOf: (at: number) => string): Detail[] {
  return codes.flatMap((code, at): Detail[] => {
    if (!locationOf(world, code)) return [{ pointer: pointerOf(at), code: 'unknown_location' }]
    return codes.indexOf(code) < at ? [{ pointer: pointerOf(at), code: 'duplicate_location' }] : []
  })
}

function refuseContradictions(method: Method): void {
  const refuse = (pointer: string, code: NonNullable<Detail['code']>) => {
    throw new Refused(code, [{ pointer, code }])
  }
  if (method.lead_time_hours_min > method.lead_time_hours_max) refuse('/lead_time_hours_min', 'minimum_above_maximum')
  const turned = method.lead_times.findIndex((one) => one.lead_time_hours_min > one.lead_time_hours_max)
  if (turned >= 0) refuse(`/lead_times/${turned}/lead_time_hours_min`, 'minimum_above_maximum')
  const { locations } = method
  const elsewhere = method.lead_times.findIndex(({ location }) => locations && !locations.includes(location))
  if (elsewhere >= 0) refuse(`/lead_times/${elsewhere}/location`, 'conflicting_constraints')
  const { weight_grams_min: least, weight_grams_max: most } = method
  if (least !== null && most !== null && least > most) refuse('/weight_grams_min', 'minimum_above_maximum')
}

export function methodShown(method: Method): Record<string, unknown> {
  const { revision: _, archivedAt: __, externalReference: ___, ...rest } = method
  return { ...rest, ...annotationsShown(method), ...lifeShown(method) }
}

/** Mostly what lets orders through: a method that nobody can choose shows nothing. */
export function drawMethodFields(draw: Draw): object {
  const { random } = draw
  const rarely = <Value>(usual: Value, rare: Value) => (random.chance(0.8) ? usual : rare)
  return {
    ...drawAnnotations(draw),
    ...draw.optional('name', 0.1, () => random.pick(['Parcel', 'Brief ß'])),
    ...draw.optional('carrier', 0.1, () => random.pick(['DHL', null])),
    ...draw.optional('service', 0.1, () => random.pick(['V01PAK', null])),
    ...draw.optional('active', 0.2, () => rarely(true, false)),
    ...draw.optional('free_over_minor', 0.1, () => random.pick([5000, null])),
    ...draw.optional('locations', 0.3, () =>
      rarely(null, random.pick([[...LOCATIONS], ['ber'], ['ham', 'ham'], ['x']])!),
    ),
    ...draw.optional('lead_times', 0.2, () => rarely([], drawLeadTimes(draw))),
    ...draw.optional('shipping_category', 0.1, () => rarely<string | null>(null, 'bulky')),
    ...draw.optional('weight_grams_min', 0.1, () => rarely<number | null>(null, 0.5)),
    ...draw.optional('weight_grams_max', 0.1, () => rarely<number | null>(100_000, 0.25)),
    ...draw.optional('zones', 0.2, () => drawZones(draw)),
  }
}

function drawLeadTimes({ random }: Draw): object[] {
  const lead_time_hours_min = random.pick([0, 2, 30])
  return [
    { location: random.pick(['ber', 'ham', 'x']), lead_time_hours_min, lead_time_hours_max: random.pick([2, 30, 31]) },
  ]
}

function drawZones(draw: Draw): object[] {
  if (draw.random.chance(0.6)) return []
  const patterns = [['20*'], ['10000..29999'], ['20095', '1*'], ['3*']]
  return ['DE', 'FR'].map((country) => ({
    country,
    ...draw.optional('zones[].postal_codes', 0.5, () => draw.random.pick(patterns)),
  }))
}

export function drawPriceAndTime({ random }: Draw): Record<string, unknown> {
  const lead_time_hours_min = random.pick([0, 12, 24, 48]) as number
  return {
    price_minor: random.pick([0, 490]),
    currency: random.pick(['EUR', 'CHF']),
    lead_time_hours_min,
    lead_time_hours_max: lead_time_hours_min + (random.pick([0, 1, 24, 60]) as number),
  }
}
