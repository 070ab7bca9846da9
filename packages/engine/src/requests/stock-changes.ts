/**
 * One or many changes per request, atomic or partial: what receive, adjust, set and move have in common.
 *
 * Each change is judged against the state that the ones before it left. Atomic: the first refusal undoes the request,
 * and every refused change is named. Partial: a refused change is undone alone, and results stand in input order.
 */
import Type, { type TProperties } from 'typebox'
import { accept, type Decision } from '../commands/define-command.ts'
import type { Configuration, InventoryItem, StockLocation } from '../domain/configuration/configuration.ts'
import { itemLayers } from '../domain/configuration/settings-layers.ts'
import type { Footprint, LevelFootprint } from '../domain/footprint.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { fractionError } from '../domain/promises/requested-lines.ts'
import { levelKey } from '../domain/stock/inventory-level.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorDetail, type Rejection, reject, rejectAt } from '../errors.ts'
import { DateTime } from '../shapes/instants.ts'
import { LocationCode, Note, Sku } from '../shapes/names.ts'
import { LINES_MAX } from '../shapes/requested-lines.ts'
import { Optional, Shape } from '../shapes/shape.ts'
import { Mode, Reference } from '../shapes/stock.ts'
import type { ChangesView } from '../views/changes.ts'
import { knownLevelView, type LevelView } from '../views/levels.ts'

/** The input of a command that takes changes: what each of them has, with what is common to all. */
export function ChangesInput<Fields extends TProperties>(fields: Fields) {
  const change = Shape({
    sku: Sku,
    location: LocationCode,
    ...fields,
    note: Optional(Note),
    reference: Optional(Reference),
    occurred_at: Optional(DateTime),
  })
  return Shape({ mode: Optional(Mode), changes: Type.Array(change, { minItems: 1, maxItems: LINES_MAX }) })
}

export type Place = { sku: string; location: string }
export type Target = { item: InventoryItem; location: StockLocation }

/** Clocks differ a little: an instant so far ahead counts as now. */
const CLOCK_SKEW_MS_MAX = 60_000

export function decideChanges<Change extends Place>(
  request: { mode?: 'atomic' | 'partial'; changes: readonly Change[] },
  state: WorkingSet,
  decideOne: (change: Change, target: Target) => { ok: true } | Rejection,
): Decision<ChangesView> {
  const outcomes = request.changes.map((change, index): { change: Change; error: ErrorDetail | null } => {
    const outcome = state.attempt(() => {
      const target = targetOf(change, state.configuration)
      return target.ok ? decideOne(change, target) : target
    })
    return { change, error: outcome.ok ? null : errorOf(outcome, index) }
  })
  const errors = outcomes.flatMap(({ error }) => (error === null ? [] : [error]))
  if (errors.length > 0 && request.mode !== 'partial') {
    const [only] = errors
    return request.changes.length === 1
      ? reject(only!.code!, { errors })
      : reject('some_changes_refused', { errors, data: { refused: errors.length } })
  }
  return accept(() => ({
    applied: outcomes.length - errors.length,
    refused: errors.length,
    results: outcomes.map(({ change, error }, index) =>
      error ? { ok: false, index, ...error } : { ok: true, level: viewOf(change, state) },
    ),
  }))
}

function targetOf(place: Place, configuration: Configuration): ({ ok: true } & Target) | Rejection {
  const item = configuration.items.named(place.sku)
  if (!item) return rejectAt('/sku', 'unknown_sku', { sku: place.sku })
  if (item.components.length > 0) return rejectAt('/sku', 'kit_has_no_stock', { sku: item.sku })
  const location = configuration.locations.named(place.location)
  if (!location) return rejectAt('/location', 'unknown_location', { location: place.location })
  return { ok: true, item, location }
}

function errorOf(rejection: Rejection, index: number): ErrorDetail {
  const [first] = rejection.errors ?? []
  return { ...rejection.data, ...first, pointer: `/changes/${index}${first?.pointer ?? ''}`, code: rejection.code }
}

function viewOf(place: Place, state: WorkingSet): LevelView {
  const item = state.configuration.items.named(place.sku)!
  const location = state.configuration.locations.named(place.location)!
  return knownLevelView(state.configuration, state.levels.get(levelKey(item.id, location.id))!)
}

/** The levels that changes touch, with what each of them needs besides. */
export function changesFootprint<Change extends Place>(
  changes: readonly Change[],
  configuration: Configuration,
  needs: (change: Change) => Pick<LevelFootprint, 'promises' | 'historyAfter'> = () => ({}),
): Footprint {
  const levels = changes.flatMap((change) => {
    const item = configuration.items.named(change.sku)
    const location = configuration.locations.named(change.location)
    return item && location ? [{ itemId: item.id, locationId: location.id, ...needs(change) }] : []
  })
  return { levels }
}

/** Whole units unless the item may be divided. */
export function refuseFraction(
  pointer: string,
  units: number,
  item: InventoryItem,
  state: WorkingSet,
): Rejection | null {
  const error = fractionError(units, itemLayers(state.configuration, item.id))
  return error ? rejectAt(pointer, error.code!, { sku: item.sku, quantity: units }) : null
}

export function occurredInstant(iso: string | undefined, now: Instant): { ok: true; at: Instant | null } | Rejection {
  if (iso === undefined) return { ok: true, at: null }
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return rejectAt('/occurred_at', 'invalid_request', { occurred_at: iso })
  if (at > now + CLOCK_SKEW_MS_MAX) return rejectAt('/occurred_at', 'occurred_in_future', { occurred_at: iso })
  return { ok: true, at: Math.min(at, now) }
}
