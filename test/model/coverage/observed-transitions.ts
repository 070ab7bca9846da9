/** From which state to which the documents have gone, seen from outside: between one step and the next. */
import { DOCUMENTS } from '../nouns.ts'
import type { World } from '../world.ts'
import type { Coverage } from './coverage.ts'

/** What comes by a state within one command, which nobody sees from outside. */
const PASSED_BY: Readonly<Record<string, string>> = {
  // What it waited for stays behind, or is not asked for.
  'shipment on_hold→shipped': 'picking',
  // It comes back to a location that has been put on hold since.
  'shipment shipped→on_hold': 'ready_to_ship',
}

type Change = { what: string; wrong: string | null }

export class ObservedTransitions {
  #before = new Map<string, Map<string, string>>()

  /** What has changed since the last time that was observed. */
  since(world: World): Change[] {
    return DOCUMENTS.flatMap(({ kind, states, transitions }) =>
      [...states(world)].flatMap(([name, to]): Change[] => {
        const from = this.#before.get(kind)?.get(name)
        if (from === undefined || from === to) return []
        const by = PASSED_BY[`${kind} ${from}→${to}`]
        const legs =
          by === undefined
            ? [[from, to]]
            : [
                [from, by],
                [by, to],
              ]
        return legs.map(([start, end]) => {
          const mayBecome = transitions[start!]!.includes(end!)
          const wrong = mayBecome ? null : `${kind} ${name} went from ${start} to ${end}, which is in no table`
          return { what: `transition ${kind} ${start}→${end}`, wrong }
        })
      }),
    )
  }

  /** Counts what has changed. A change that is in no table is a finding of its own. */
  observe(world: World, coverage: Coverage): string[] {
    const changes = this.since(world)
    for (const { what } of changes) coverage.count(what)
    this.#before = new Map(DOCUMENTS.map(({ kind, states }) => [kind, states(world)]))
    return changes.flatMap(({ wrong }) => wrong ?? [])
  }
}
