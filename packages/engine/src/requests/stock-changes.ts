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

type Request<Change> = { mode?: 'atomic' | 'partial'; changes: readonly Change[] }

export function decideChanges<Change extends NamedPlace>(
  request: Request<Change>,
  state: WorkingSet,
  decideOne: (change: Change, target: Target) => { ok: true } | Rejection,
): Decision<ChangesView> {
  return decideEach(request, state, decideOne, (change) => ({ level: viewOf(change, state) }))
}

/** The same with an answer of the command's own for each change that was made. */
export function decideEach<Change extends NamedPlace, Made extends object, Shown extends object>(
  request: Request<Change>,
  state: WorkingSet,
  decideOne: (change: Change, target: Target) => ({ ok: true } & Made) | Rejection,
  show: (change: Change, made: Made) => Shown,
): Decision<EachDecided<Shown>> {
  const outcomes = request.changes.map((change, index): Outcome<Change, Made> => {
    const outcome = state.attempt(() => {
      const target = readTarget(change, state.configuration)
      return target.ok ? decideOne(change, target) : target
    })
    return outcome.ok ? { change, made: outcome, error: null } : { change, error: errorOf(outcome, index) }
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
    results: outcomes.map((outcome, index) =>
      outcome.error === null
        ? { ok: true as const, ...show(outcome.change, outcome.made) }
        : { ok: false as const, index, ...outcome.error },
    ),
  }))
}

type Outcome<Change, Made> = { change: Change; made: Made; error: null } | { change: Change; error: ErrorDetail }

type EachDecided<Shown> = {
  applied: number
  refused: number
  results: (({ ok: true } & Shown) | ({ ok: false; index: number } & ErrorDetail))[]
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
