/**
 * What was committed, done again: one command at a time, each in a transaction of its own, at the instants at which it was
 * decided, with nobody beside it and nothing going wrong. Every answer must be the same, and so must all that is stored. What
 * several processes did at once then was as good as done one after another.
 */

import type { Command } from '../../packages/engine/src/commands/define-command.ts'
import { type CommandName, registry } from '../../packages/engine/src/commands/registry.ts'
import type { Footprint } from '../../packages/engine/src/domain/footprint.ts'
import type { FollowUp } from '../../packages/engine/src/domain/working-set.ts'
import type { Outcome, Request } from '../../packages/engine/src/pipeline/request.ts'
import { runRequests } from '../../packages/engine/src/pipeline/run-requests.ts'
import { difference } from '../model/comparing/comparable-text.ts'
import { followUpRows } from './memory-follow-ups.ts'
import { type Committed, type Decided, MemoryServer, type Reading, type Snapshot } from './memory-server.ts'
import { undisturbed } from './opening-scene.ts'
import { Scheduler } from './scheduler.ts'
import { hasIds, named, namesOfIds, stateLines } from './state-lines.ts'

type Expected = { ok: boolean; code?: string }

/** What a key was sent with. */
export type Sent = { name: CommandName; input: Record<string, unknown> }

type Played = { opening: Snapshot; server: MemoryServer; sentBy: (key: string) => Sent }

export async function replayInOrder(run: Played): Promise<string[]> {
  const { server } = run
  const replay = new Replay(run)
  const violations: string[] = []
  const order = inOrder(server.history)
  if (order === null) return []
  for (const committed of order) violations.push(...(await replay.repeat(committed)))
  const [was, is] = [stateLines(server), stateLines(replay.server)]
  return [
    ...violations,
    ...difference(was, is).map((line) => `${NOT_IN_ORDER} there is not: ${line}`),
    ...difference(is, was).map((line) => `${NOT_IN_ORDER} there is: ${line}`),
  ]
}

const NOT_IN_ORDER = 'done one after another'

/**
 * As they were committed; but whoever has read, without a lock, what somebody else has changed before it could commit stands
 * before that one: it has seen the configuration of before, or that there was no document of that name. Null where there is no
 * such order: who has seen a change is to stand before one who has not, which harms nobody and is no order.
 */
function inOrder(history: readonly Committed[]): Committed[] | null {
  const placed: { one: Committed; place: number }[] = []
  const places = new Map<Committed, number>()
  const placeOf = (one: Committed, readAt: number): number => {
    const { at, read, decided } = one
    if (read === null) return at
    if (decided[0]?.kind === 'spread') return read.at
    const overtaking = history.filter((other) => other.at > readAt && other.at < at && hasChanged(other, read))
    return Math.min(at, ...overtaking.map((other) => places.get(other)! - 1e-6))
  }
  for (const one of history) {
    const refused = { ...one, loaded: null, decided: one.decided.filter(isNotFound) }
    const others = { ...one, decided: one.decided.filter((decided) => !isNotFound(decided)) }
    const place = placeOf(one, one.read?.at ?? 0)
    const seen = history.filter((other) => isChange(other) && other.at <= (one.read?.at ?? 0))
    if (others.decided.length > 0 && seen.some(({ at }) => at > place)) return null
    places.set(one, place)
    const placeOfRefused = placeOf(one, one.read?.missingSince ?? 0)
    if (placeOfRefused === place || refused.decided.length === 0) placed.push({ one, place })
    else placed.push({ one: refused, place: placeOfRefused }, { one: others, place })
  }
  return placed.toSorted((a, b) => a.place - b.place || a.one.at - b.one.at).map(({ one }) => one)
}

/** Of the configuration. */
function isChange({ read, now }: Committed): boolean {
  return read === null && now !== null
}

function hasChanged(other: Committed, { missing }: Reading): boolean {
  return isChange(other) || other.made.some((name) => missing.includes(name))
}

function isNotFound(decided: Decided): boolean {
  return decided.kind === 'request' && /_not_found$/.test(decided.outcome.code ?? '')
}

class Replay {
  readonly server: MemoryServer
  readonly #sentBy: (key: string) => Sent
  readonly #names: ReadonlyMap<string, string>
  readonly #context: Parameters<typeof runRequests>[0]

  constructor({ opening, server: original, sentBy }: Played) {
    let ids = 0
    this.server = new MemoryServer(new Scheduler(0), { lockTimeoutMs: 0 })
    this.server.restore(opening)
    this.#sentBy = sentBy
    this.#names = namesOfIds(original)
    this.#context = undisturbed(this.server, () => `00000000-0000-7000-a000-${(++ids).toString(16).padStart(12, '0')}`)
  }

  /** In one batch, as it was decided: what one of its commands has loaded the others know too. */
  async repeat({ now, loaded, decided }: Committed): Promise<string[]> {
    if (now === null) return []
    this.server.standStill(now)
    this.#context.configuration.drop()
    const violations: string[] = []
    const requests: Request[] = loaded ? [this.#loading(loaded)] : []
    const expected: (Expected | null)[] = requests.map(() => null)
    for (const one of decided) {
      if (one.kind === 'spread') violations.push(...(await this.#spread(one.followUp)))
      const request = one.kind === 'request' ? this.#requestOf(one.key) : this.#followUp(one.followUp, one.kind)
      if (typeof request === 'string') violations.push(request)
      else if (request) {
        requests.push(request)
        expected.push(one.kind === 'request' ? one.outcome : null)
      }
    }
    if (requests.length === 0) return violations
    const { outcomes } = await runRequests(this.#context, requests.at(-1)!.command.lane, requests)
    return [...violations, ...outcomes.flatMap((outcome, at) => differences(requests[at]!, outcome, expected[at]!))]
  }

  /** Whoever locks a level brings it up to date, also if it refuses everything that it was asked for. */
  #loading(loaded: Footprint): Request {
    const footprint = JSON.parse(named(JSON.stringify(loaded), this.#ownIds())) as Footprint
    const command = { ...registry.get('refresh_level')!, name: 'load', footprint: () => footprint } as Command
    return { command, input: {}, actor: 'holdfast', idempotency: null, followUpId: null }
  }

  async #spread(followUp: FollowUp): Promise<string[]> {
    const row = this.#sameAs(followUp)
    if (!row) return [unheardOf(followUp)]
    await this.#context.store.followUps.fence()
    await this.#context.store.followUps.spread(row, 100)
    return []
  }

  #requestOf(key: string): Request {
    const { name, input } = this.#sentBy(key)
    const idempotency = { key, fingerprint: '' }
    return {
      command: registry.get(name)!,
      input: this.#inOwnIds(input),
      actor: 'client',
      idempotency,
      followUpId: null,
    }
  }

  #followUp(followUp: FollowUp, kind: 'follow_up' | 'spread'): Request | string | null {
    if (kind === 'spread') return null
    const row = this.#sameAs(followUp)
    if (!row) return unheardOf(followUp)
    const command = registry.get(followUp.command as CommandName)!
    return { command, input: row.input, actor: 'holdfast', idempotency: null, followUpId: row.id }
  }

  /** The follow-up that says the same, of those that are left here. */
  #sameAs({ command, input }: FollowUp): FollowUp | undefined {
    const wanted = JSON.stringify(this.#inOwnIds(input))
    return followUpRows(this.server).find((one) => one.command === command && JSON.stringify(one.input) === wanted)
  }

  #inOwnIds(input: Record<string, unknown>): Record<string, unknown> {
    const text = JSON.stringify(input)
    return hasIds(text) ? JSON.parse(named(text, this.#ownIds())) : input
  }

  /** By the ids of the run that is repeated. */
  #ownIds(): Map<string, string> {
    const ids = new Map([...namesOfIds(this.server)].map(([id, name]) => [name, id]))
    return new Map([...this.#names].map(([id, name]) => [id, ids.get(name) ?? id]))
  }
}

function differences({ command, idempotency }: Request, outcome: Outcome | Error, expected: Expected | null): string[] {
  if (outcome instanceof Error) return [`${command.name} fails when it is repeated: ${causeOf(outcome)}`]
  if (expected === null) return []
  const [was, is] = [outlineOf(expected), outlineOf(outcome)]
  if (was === is) return []
  return [`${idempotency?.key}, ${command.name}, was answered ${was}; done one after another it is ${is}`]
}

function unheardOf(followUp: unknown): string {
  return `nothing makes this necessary when commands are done one after another: ${JSON.stringify(followUp)}`
}

/** How much is shown of what others have may have changed between reading and committing. */
function outlineOf(outcome: Expected): string {
  return outcome.ok ? 'granted' : String(outcome.code)
}

function causeOf(error: Error): string {
  const { cause } = error
  return String((cause instanceof Error ? cause : error).stack)
}
