/** Where the candidates stand, which of them gave something, and which way it goes. */
import type { RowOf } from '@holdfast/sdk'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { LocationMap, type Place, type Tone } from '../parts/location-map.tsx'
import type { Explanation, Order } from './order.ts'

type Sourcing = Explanation['explanation']
type Props = { explanation: Sourcing; order: Order; locations: readonly RowOf<'list_locations'>[] }

type Gave = { units: number; waiting: number }

function givenBy({ lines }: Sourcing, location: string): Gave {
  const there = lines.flatMap(({ considered }) => considered).filter((one) => one.location === location)
  return {
    units: there.reduce((sum, { taken }) => sum + taken, 0),
    waiting: there.reduce((sum, { backordered = 0 }) => sum + backordered, 0),
  }
}

function toneOf({ units, waiting }: Gave): Tone {
  if (units > 0) return 'used'
  return waiting > 0 ? 'waiting' : 'idle'
}

export function DecisionMap({ explanation, order, locations }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const places: Place[] = explanation.locations.flatMap(({ location }) => {
    const found = locations.find(({ code }) => code === location)
    if (!found?.coordinates) return []
    const gave = givenBy(explanation, location)
    const detail = [
      ...(gave.units > 0 ? [t('decision.gives', { quantity: quantity(gave.units) })] : []),
      ...(gave.waiting > 0 ? [t('decision.waitsFor', { quantity: quantity(gave.waiting) })] : []),
    ].join(', ')
    return [{ key: location, name: found.name, detail, tone: toneOf(gave), ...found.coordinates }]
  })
  const { latitude, longitude, city } = order.ship_to ?? {}
  const goal: Place[] =
    latitude === undefined || longitude === undefined
      ? []
      : [{ key: 'goal', name: city ?? t('decision.customer'), tone: 'target', latitude, longitude }]
  if (places.length === 0) return null
  const routes = order.transfers.map(({ from, to }) => ({ from, to }))
  const arcs = order.shipments
    .filter(({ state }) => state !== 'cancelled')
    .map(({ location }) => ({ from: location, to: 'goal' }))
  const unique = new Map([...routes, ...arcs].map((arc) => [`${arc.from} ${arc.to}`, arc]))
  return (
    <LocationMap places={[...places, ...goal]} arcs={[...unique.values()]} label={t('decision.map')} height={360} />
  )
}
