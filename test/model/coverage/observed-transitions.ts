/** From which state to which the documents have gone, seen from outside: between one step and the next. */
import { DOCUMENTS } from '../nouns.ts'
import type { World } from '../world.ts'
import type { Coverage } from './coverage.ts'

type Change = { what: string; wrong: string | null }

export class ObservedTransitions {
  #before = new Map<string, Map<string, string>>()

  /** What has changed since the last time that was observed. */
  since(world: World): Change[] {
    return DOCUMENTS.flatMap(({ kind, states, transitions }) =>
      [...states(world)].flatMap(([name, to]): Change[] => {
        const from = this.#before.get(kind)?.get(name)
        if (from === undefined || from === to) return []
        const mayBecome = transitions[from]!.includes(to)
        const wrong = mayBecome ? null : `${kind} ${name} went from ${from} to ${to}, which is in no table`
        return [{ what: `transition ${kind} ${from}→${to}`, wrong }]
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
