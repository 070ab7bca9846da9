/** Parts of a hold's lines, in the model. */
import { itemOf } from '../items/item.ts'
import { locationOf } from '../locations/location.ts'
import { inUnits, tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { isCountable, settingOf } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import { hasSold, promisesOf } from './promises.ts'
import type { Promised, Reservation } from './reservation.ts'

export type NamedPart = { line?: number; line_reference?: string; location?: string; quantity: number }
export type PartOfHold = { held: Reservation; line: number; quantity: number; location: string | null }
type TooMuch = { sku: string; requested: number; available: number }

/** Every part that fails is named. What the ones before it have taken is gone. */
export function eachPart(
  world: World,
  { held, parts }: { held: Reservation; parts: readonly NamedPart[] },
  code: Detail['code'] & string,
  work: (part: PartOfHold) => TooMuch | null,
): PartOfHold[] {
  const errors: Detail[] = []
  const done: PartOfHold[] = []
  parts.forEach((named, index) => {
    const pointer = `/lines/${index}`
    const line = lineOf(held, named)
    const item = line === undefined ? undefined : held.lines[line]!.item
    if (item === undefined) errors.push({ pointer, code: 'reservation_line_not_found' })
    else if (named.location !== undefined && !locationOf(world, named.location))
      errors.push({ pointer, code: 'unknown_location' })
    else if (named.quantity <= 0) errors.push({ pointer, code: 'quantity_not_positive' })
    else if (!isCountable(world, named.quantity, { item, model: null }))
      errors.push({ pointer, code: 'fraction_not_allowed' })
    else {
      const location = named.location === undefined ? null : named.location
      const part = { held, line: line!, quantity: tenThousandths(named.quantity), location }
      const tooMuch = work(part)
      if (tooMuch) errors.push({ pointer, code, ...tooMuch })
      else done.push(part)
    }
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return done
}

function lineOf(held: Reservation, { line, line_reference: name }: NamedPart): number | undefined {
  if (line !== undefined) return line < held.lines.length ? line : undefined
  const named = held.lines.flatMap((one, index) => (one.line_reference === name ? [index] : []))
  return named.length === 1 ? named[0] : undefined
}

type Step = {
  has: (promise: Promised) => number
  take: (promise: Promised, quantity: number) => void
  order: (promises: Promised[]) => Promised[]
}

/** Of a kit, so many of each of its components. */
export function unitsOf(world: World, { held, line, quantity, location }: PartOfHold, step: Step): TooMuch | null {
  const asked = held.lines[line]!
  const needs = new Map<string, number>()
  if (asked.components.length === 0) needs.set(asked.item, quantity)
  for (const part of asked.components) {
    const units = Math.ceil((quantity * part.quantity) / 10_000)
    needs.set(part.item, (needs.get(part.item) ?? 0) + units)
  }
  for (const [item, units] of needs) {
    const promises = step.order(
      promisesOf(world, held.id).filter(
        (one) => one.line === line && one.item === item && (location === null || one.location === location),
      ),
    )
    const available = promises.reduce((sum, one) => sum + step.has(one), 0)
    const isTracked = settingOf(world, 'tracked', { item, model: null }) === true
    if (available < units && isTracked)
      return { sku: itemOf(world, item).sku, requested: inUnits(units), available: inUnits(available) }
    let open = units
    for (const one of promises) {
      const taken = Math.min(open, step.has(one))
      step.take(one, taken)
      open -= taken
    }
  }
  return null
}

/** A hold that has nothing any more is over: fulfilled, if some of a firm one was sold. */
export function closeHold(world: World, held: Reservation, end: Reservation['state']): void {
  held.state = held.state === 'pending' && hasSold(world, held) ? 'fulfilled' : end
}
