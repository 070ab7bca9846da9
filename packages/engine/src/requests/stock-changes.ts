/**
 * One or many changes per request, atomic or partial: what receive, adjust, set and move have in common.
 *
 * Each change is judged against the state that the ones before it left. Atomic: the first refusal undoes the request,
 * and every refused change is named. Partial: a refused change is undone alone, and results stand in input order.
 */
import Type, { type TProperties } from 'typebox'
import { accept, type Decision } from '../domain/decision.ts'
import { levelKey } from '../domain/stock/inventory-level.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { DateTime } from '../shapes/instants.ts'
import { LocationCode, Note, Sku } from '../shapes/names.ts'
import { LINES_MAX } from '../shapes/requested-lines.ts'
import { Optional, Shape } from '../shapes/shape.ts'
import { Mode, Reference } from '../shapes/stock.ts'
import type { ChangesView } from '../views/changes.ts'
import { knownLevelView, type LevelView } from '../views/levels.ts'
import { type NamedPlace, readTarget, type Target } from './change-target.ts'

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

export function decideChanges<Change extends NamedPlace>(
  request: { mode?: 'atomic' | 'partial'; changes: readonly Change[] },
  state: WorkingSet,
  decideOne: (change: Change, target: Target) => { ok: true } | Rejection,
): Decision<ChangesView> {
  const outcomes = request.changes.map((change, index): { change: Change; error: ErrorDetail | null } => {
    const outcome = state.attempt(() => {
      const target = readTarget(change, state.configuration)
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

function errorOf(rejection: Rejection, index: number): ErrorDetail {
  const [first] = rejection.errors ?? []
  return { ...rejection.data, ...first, pointer: `/changes/${index}${first?.pointer ?? ''}`, code: rejection.code }
}

function viewOf(named: NamedPlace, state: WorkingSet): LevelView {
  const item = state.configuration.items.named(named.sku)!
  const location = state.configuration.locations.named(named.location)!
  return knownLevelView(state.configuration, state.levels.get(levelKey(item.id, location.id))!)
}
