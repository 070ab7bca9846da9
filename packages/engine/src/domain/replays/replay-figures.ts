/** What a policy comes to over many orders: figures that are added up order by order. */
import { plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import type { OrderOutcome } from './replay-order.ts'

export type ReplayFigures = {
  orders: number
  refusedOrders: number
  refusedLines: number
  shipments: number
  /** Orders in more than one shipment. */
  splitOrders: number
  transfers: number
  metres: number
  measured: number
  /** Units that are promised and not there yet. */
  waiting: Quantity
  /** By location. */
  places: Map<string, { shipments: number; units: Quantity }>
}

export function noFigures(): ReplayFigures {
  return {
    ...{ orders: 0, refusedOrders: 0, refusedLines: 0, shipments: 0, splitOrders: 0, transfers: 0 },
    ...{ metres: 0, measured: 0, waiting: ZERO },
    places: new Map(),
  }
}

export function countIn(figures: ReplayFigures, outcome: OrderOutcome): void {
  const { refusedLines, shipments, transfers, metres, measured, waiting, taken, sent } = outcome
  figures.orders += 1
  figures.refusedOrders += refusedLines > 0 ? 1 : 0
  figures.refusedLines += refusedLines
  figures.shipments += shipments
  figures.splitOrders += shipments > 1 ? 1 : 0
  figures.transfers += transfers
  figures.metres += metres
  figures.measured += measured
  figures.waiting = plus(figures.waiting, waiting)
  for (const id of new Set([...taken.keys(), ...sent.keys()])) {
    const place = figures.places.get(id) ?? { shipments: 0, units: ZERO }
    const units = plus(place.units, taken.get(id) ?? ZERO)
    figures.places.set(id, { shipments: place.shipments + (sent.get(id) ?? 0), units })
  }
}
