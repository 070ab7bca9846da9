/**
 * What a batch tells of its levels: one event for each that it has changed, from what there was before it to what there is after
 * it. What a level held between two commands of a batch nobody has ever seen; and who listens to a hot level hears of every
 * commit, not of every sale.
 */
import type { EventData } from '../../events/catalogue.ts'
import { minus, quantity, toUnits, ZERO } from '../kernel/quantity.ts'

type LevelChange = EventData<'inventory_level_changed'>
type Told = { key: string; type: string; data: Record<string, unknown> }

const NAME = 'inventory_level_changed'

/** In their order, with the change of each level where the last of its changes stood. */
export function onePerLevel<Event extends Told>(events: readonly Event[]): Event[] {
  const changes = new Map<string, Event[]>()
  for (const event of events) {
    if (event.type !== NAME) continue
    const known = changes.get(event.key)
    if (known) known.push(event)
    else changes.set(event.key, [event])
  }
  return events.flatMap((event) => {
    const ofLevel = event.type === NAME ? changes.get(event.key)! : []
    if (ofLevel.length < 2) return event
    return event === ofLevel.at(-1) ? merged(ofLevel[0]!, event) : []
  })
}

function merged<Event extends Told>(first: Event, last: Event): Event[] {
  const { before } = first.data as LevelChange
  const { after } = last.data as LevelChange
  const delta = deltaOf(before, after)
  const isNothing = (before === null) === (after === null) && Object.keys(delta).length === 0
  return isNothing ? [] : [{ ...last, data: { ...last.data, delta, before, after } }]
}

function deltaOf(before: LevelChange['before'], after: LevelChange['after']): LevelChange['delta'] {
  const delta: LevelChange['delta'] = {}
  for (const name of Object.keys(after ?? before ?? {}) as (keyof LevelChange['delta'])[]) {
    const difference = minus(quantity(after?.[name] ?? 0), quantity(before?.[name] ?? 0))
    if (difference !== ZERO) delta[name] = toUnits(difference)
  }
  return delta
}
