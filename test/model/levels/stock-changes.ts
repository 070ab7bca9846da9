/** One or many changes per request: what receive, adjust, set and move have in common. */
import { type Item, itemNamed } from '../items/item.ts'
import { type Location, locationOf } from '../locations/location.ts'
import { type Detail, Refused } from '../refused.ts'
import { isCountable } from '../settings/cascade.ts'
import type { Show, Undoable } from '../verb.ts'
import type { World } from '../world.ts'
import { levelOf } from './level.ts'
import { levelShown } from './level-shown.ts'

export type Place = { sku: string; location: string }
export type Remarks = { note?: string; reference?: { type: string; id: string }; occurred_at?: string }
export type Changes<Change> = { mode?: string; changes: (Place & Remarks & Change)[] }
export type Target = { item: Item; location: Location }

/** Judges each change on what the ones before it left. Atomic: all or none; partial: each for itself. */
export function eachChange<Change extends Place>(
  world: World,
  request: { mode?: string; changes: Change[] },
  undoable: Undoable,
  apply: (change: Change, target: Target) => void,
): Show {
  return shownEach(world, request, undoable, apply, (change) => ({
    level: levelShown(world, changedLevel(world, change)),
  }))
}

/** The same where each tells what became of it. */
export function eachOutcome<Change extends Place>(
  world: World,
  request: { mode?: string; changes: Change[] },
  undoable: Undoable,
  apply: (change: Change, target: Target) => object,
): Show {
  const outcomes = new Map<Change, object>()
  const note = (change: Change, target: Target) => void outcomes.set(change, apply(change, target))
  return shownEach(world, request, undoable, note, (change) => outcomes.get(change)!)
}

function shownEach<Change extends Place>(
  world: World,
  request: { mode?: string; changes: Change[] },
  undoable: Undoable,
  apply: (change: Change, target: Target) => void,
  show: (change: Change) => object,
): Show {
  const errors = request.changes.map((change, index): Detail | null => {
    try {
      undoable(() => apply(change, targetOf(world, change)))
      return null
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return { pointer: `/changes/${index}`, code: error.code }
    }
  })
  const refused = errors.filter((error) => error !== null)
  if (refused.length > 0 && request.mode !== 'partial')
    throw new Refused(request.changes.length === 1 ? refused[0]!.code! : 'some_changes_refused', refused)
  return () => ({
    applied: errors.length - refused.length,
    refused: refused.length,
    results: request.changes.map((change, index) => {
      const code = errors[index]?.code
      return code ? { ok: false, index, code } : { ok: true, ...show(change) }
    }),
  })
}

function changedLevel(world: World, change: Place) {
  return levelOf(world, itemNamed(world, change.sku)!.id, change.location)!
}

function targetOf(world: World, change: Place): Target {
  const item = itemNamed(world, change.sku)
  if (!item) throw new Refused('unknown_sku')
  if (item.components.length > 0) throw new Refused('kit_has_no_stock')
  const location = locationOf(world, change.location)
  if (!location) throw new Refused('unknown_location')
  return { item, location }
}

export function refuseFraction(world: World, item: Item, units: number): void {
  if (!isCountable(world, units, { item: item.id })) throw new Refused('fraction_not_allowed')
}

/** The sender's instant, or null for now. A minute ahead is a clock that goes wrong and means now. */
export function occurred(world: World, change: Remarks): number | null {
  if (change.occurred_at === undefined) return null
  const at = Date.parse(change.occurred_at)
  if (at > world.now + 60_000) throw new Refused('occurred_in_future')
  return Math.min(at, world.now)
}

/** What a movement says of the change that made it. */
export function remarksOf({ note, reference }: Remarks): { note?: string | undefined; reference?: string | undefined } {
  return { note, reference: reference && `${reference.type} ${reference.id}` }
}
