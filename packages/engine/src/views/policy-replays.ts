/** What came of a replay, as it is shown and kept. */
import Type, { type Static } from 'typebox'
import type { Configuration } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import type { StoredReplay } from '../domain/replays/policy-replay.ts'
import type { ReplayFigures } from '../domain/replays/replay-figures.ts'
import type { OrderOutcome } from '../domain/replays/replay-order.ts'
import { Instant, Revision } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { Units } from '../shapes/quantities.ts'
import { Nullable, OneOf } from '../shapes/shape.ts'
import { SourcingChanges } from '../shapes/sourcing.ts'
import { Part, RecordOf, View } from './view.ts'

const Count = Type.Integer({ minimum: 0 })

export const ReplayFiguresView = View('PolicyReplayFigures', {
  orders: Count,
  refused_orders: Type.Integer({ minimum: 0, description: 'Of which a line could not be promised' }),
  refused_lines: Count,
  shipments: Count,
  split_orders: Type.Integer({ minimum: 0, description: 'Orders in more than one shipment' }),
  transfers: Count,
  distance_km: Type.Number({
    description: 'From the shelf to the customer, summed over the shipments whose way is known',
  }),
  measured_shipments: Type.Integer({ minimum: 0, description: 'Shipments whose way is known' }),
  waiting: Units,
})
type ReplayFiguresView = Static<typeof ReplayFiguresView>

const Place = Part({ shipments: Count, units: Units })
const Example = Part({
  refused_lines: Count,
  shipments: Count,
  transfers: Count,
  waiting: Units,
  locations: RecordOf(Units, 'Units by location'),
})

export const ReplayResultView = View('PolicyReplayResult', {
  from: Instant,
  to: Instant,
  is_cut: Type.Boolean({ description: 'There were more orders than are replayed; these are the newest' }),
  current: ReplayFiguresView,
  proposed: ReplayFiguresView,
  locations: Type.Array(Part({ location: Text, current: Place, proposed: Place })),
  changed_orders: Type.Integer({ minimum: 0, description: 'Orders that would be sourced otherwise' }),
  examples: Type.Array(Part({ order: Text, current: Example, proposed: Example }), {
    description: 'Some of them, the newest first',
  }),
})
export type ReplayResultView = Static<typeof ReplayResultView>

/** A replay as it is shown: quantities in units, ways in kilometres; `result` is null until it is done. */
export const PolicyReplayView = View(
  'PolicyReplay',
  {
    id: Id,
    model: Text,
    model_revision: Revision,
    changes: SourcingChanges,
    days: Type.Integer({ minimum: 1 }),
    state: OneOf(['waiting', 'running', 'done', 'cancelled', 'failed']),
    orders: Part({ total: Count, done: Count }),
    result: Nullable(ReplayResultView),
    error: Nullable(Type.String()),
    created_at: Instant,
    updated_at: Instant,
    finished_at: Nullable(Instant),
  },
  'The orders of the last days, sourced once more by a model as it is and as it would be. Settings of items and levels, and which ' +
    'locations are active, are those of now; what stood where, and what happened to it since, is what the ledger knew then.',
)
/** The same as a type. */
export type PolicyReplayView = Static<typeof PolicyReplayView>
/** A page of them. */

export function replayView(configuration: Configuration, replay: StoredReplay): PolicyReplayView {
  const { id, model_id: modelId, model_revision, days, state, error } = replay
  return {
    ...{ id, model: configuration.models.get(modelId)!.code, model_revision },
    ...{ changes: replay.changes as SourcingChanges, days, state, error },
    orders: { total: Number(replay.orders_total), done: Number(replay.orders_done) },
    result: replay.result as ReplayResultView | null,
    created_at: toIso(replay.created_at),
    updated_at: toIso(replay.updated_at),
    finished_at: replay.finished_at === null ? null : toIso(replay.finished_at),
  }
}

export function figuresView(figures: ReplayFigures): ReplayFiguresView {
  const { orders, shipments, transfers } = figures
  return {
    orders,
    refused_orders: figures.refusedOrders,
    refused_lines: figures.refusedLines,
    shipments,
    split_orders: figures.splitOrders,
    transfers,
    distance_km: Math.round(figures.metres / 1000),
    measured_shipments: figures.measured,
    waiting: toUnits(figures.waiting),
  }
}

type PlacesView = ReplayResultView['locations']
type Figures = { current: ReplayFigures; proposed: ReplayFigures }

export function placesView({ locations }: Configuration, { current, proposed }: Figures): PlacesView {
  const ids = new Set([...current.places.keys(), ...proposed.places.keys()])
  const at = ({ places }: ReplayFigures, id: string) => {
    const place = places.get(id)
    return place ? { shipments: place.shipments, units: toUnits(place.units) } : { shipments: 0, units: 0 }
  }
  return [...ids]
    .map((id) => ({ location: locations.get(id)!.code, current: at(current, id), proposed: at(proposed, id) }))
    .sort((one, other) => (one.location < other.location ? -1 : 1))
}

export function exampleView({ locations }: Configuration, outcome: OrderOutcome): Static<typeof Example> {
  const { refusedLines, shipments, transfers, waiting, taken } = outcome
  return {
    refused_lines: refusedLines,
    ...{ shipments, transfers, waiting: toUnits(waiting) },
    locations: Object.fromEntries([...taken].map(([id, units]) => [locations.get(id)!.code, toUnits(units)])),
  }
}
