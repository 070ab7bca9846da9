/** Counts what a run has shown, in the words of coverage/demands.ts. */
import type { Step } from '../drawing/universe.ts'
import type { CommandName } from '../engine-vocabulary.ts'
import { VERBS } from '../nouns.ts'
import type { ModelAnswer } from '../reference-model.ts'
import type { World } from '../world.ts'
import { membersIn } from './input-members.ts'

const shows = new Map(VERBS.map((verb) => [verb.name, verb.shows]))

/** Refused before anybody looks at what the command means. */
const BEFORE_JUDGED = ['idempotency_key_reused', 'too_many_lines']

type ChangeResult = { ok: boolean; code?: string }

export class Coverage {
  readonly #counts = new Map<string, number>()

  of(what: string): number {
    return this.#counts.get(what) ?? 0
  }

  get seen(): readonly string[] {
    return [...this.#counts.keys()]
  }

  count(what: string, times = 1): void {
    this.#counts.set(what, this.of(what) + times)
  }

  add(other: Coverage): void {
    for (const what of other.seen) this.count(what, other.of(what))
  }

  /** What the model has answered to a step, and the world right after it. */
  note({ name, input, malformed, dryRun }: Step, answer: ModelAnswer, world: World): void {
    for (const code of codesIn(answer)) this.count(`code ${code}`)
    if (malformed) return
    if (dryRun) {
      this.count(`policy tried out: ${answer.ok ? 'accepted' : 'refused'}`)
      return
    }
    const applied = answer.ok ? appliedPart(input, answer.result) : undefined
    // An answer that is given again has shown nothing new.
    if (answer.replayed === true) return
    if (!answer.ok && !BEFORE_JUDGED.includes(answer.code)) this.count(`refused ${name}`)
    if (applied !== undefined) this.#succeed(name, applied, world)
  }

  #succeed(name: CommandName, input: Record<string, unknown>, world: World): void {
    this.count(`ok ${name}`)
    for (const member of membersIn(input)) this.count(`${member.includes('=') ? 'value' : 'member'} ${name} ${member}`)
    for (const policy of new Set(shows.get(name)?.(world, input as never))) this.count(`policy ${policy}`)
  }
}

/** Without the changes of a partial request that were refused; undefined if none was left. */
function appliedPart(input: Record<string, unknown>, result: unknown): Record<string, unknown> | undefined {
  const { results } = result as { results?: ChangeResult[] }
  if (!results) return input
  const changes = (input.changes as unknown[]).filter((_, index) => results[index]!.ok)
  return changes.length === 0 ? undefined : { ...input, changes }
}

/** The code of a refused request, of its refused parts, and of the refused changes of a partial one. */
function codesIn(answer: ModelAnswer): Set<string> {
  if (!answer.ok) return new Set([answer.code, ...answer.errors.map((error) => error.code!)])
  const { results } = answer.result as { results?: ChangeResult[] }
  return new Set((results ?? []).flatMap(({ code }) => code ?? []))
}
