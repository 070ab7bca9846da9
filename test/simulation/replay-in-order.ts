/**
 * What was committed, done again: one command at a time, each in a transaction of its own, at the instants at which it was
 * decided, with nobody beside it and nothing going wrong. Every answer must be the same, and so must all that is stored. What
 * several processes did at once then was as good as done one after another.
 */
import { type CommandName, registry } from '../../packages/engine/src/commands/registry.ts'
import type { Place } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import type { FollowUp } from '../../packages/engine/src/domain/working-set.ts'
import { ConfigurationCache } from '../../packages/engine/src/pipeline/configuration-cache.ts'
import type { Outcome, Request } from '../../packages/engine/src/pipeline/request.ts'
import { runRequests } from '../../packages/engine/src/pipeline/run-requests.ts'
import { difference } from '../model/comparing/comparable-text.ts'
import { ArmedFaults } from './armed-faults.ts'
import { makeDefaults } from './memory-configuration.ts'
import { followUpRows } from './memory-follow-ups.ts'
import { type Committed, type Decided, MemoryServer, type Reading } from './memory-server.ts'
import { MemoryStore } from './memory-store.ts'
import { Scheduler } from './scheduler.ts'
import { simulatedClock } from './simulated-clock.ts'
import { named, namesOfIds, stateLines } from './state-lines.ts'

/** What a key was sent with. */
export type Sent = { name: CommandName; input: Record<string, unknown> }

export async function replayInOrder(server: MemoryServer, sentBy: (key: string) => Sent): Promise<string[]> {
  const replay = new Replay(server, sentBy)
  const violations: string[] = []
  const order = inOrder(server.history)
  if (order === null) return []
  for (const { now, levels, decided } of order) {
    if (levels.length > 0) await replay.touch(levels, now!)
    for (const one of decided) violations.push(...(await replay.repeat(one, now!)))
  }
  const [was, is] = [stateLines(server), stateLines(replay.server)]
  const wrong = [
    ...difference(was, is).map((line) => `is stored: ${line}`),
    ...difference(is, was).map((line) => `is to be:  ${line}`),
  ]
  return [
    ...violations,
    ...(wrong.length > 0 ? [`not as if done one after another:\n    ${wrong.slice(0, 8).join('\n    ')}`] : []),
  ]
}

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
    const refused = { ...one, levels: [], decided: one.decided.filter(isNotFound) }
    const others = { ...one, decided: one.decided.filter((decided) => !isNotFound(decided)) }
    const place = placeOf(one, one.read?.at ?? 0)
    const seen = history.filter((other) => isChange(other) && other.at <= (one.read?.at ?? 0))
    if (others.decided.length > 0 && seen.some(({ at }) => at > place)) return null
    places.set(one, place)
    if (refused.decided.length > 0) placed.push({ one: refused, place: placeOf(one, one.read?.missingSince ?? 0) })
    placed.push({ one: others, place })
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
  return decided.kind === 'request' && /_not_found$/.test((decided.outcome as { code?: string }).code ?? '')
}

class Replay {
  readonly server: MemoryServer
  readonly #sentBy: (key: string) => Sent
  readonly #names: ReadonlyMap<string, string>
  readonly #context: Parameters<typeof runRequests>[0]

  constructor(original: MemoryServer, sentBy: (key: string) => Sent) {
    const scheduler = new Scheduler(0)
    const owner = { alive: true }
    let ids = 0
    const newId = () => `00000000-0000-7000-a000-${(++ids).toString(16).padStart(12, '0')}`
    this.server = new MemoryServer(scheduler, { lockTimeoutMs: 0 })
    this.server.standStill(original.history[0]?.now ?? original.now)
    makeDefaults(this.server)
    this.#sentBy = sentBy
    this.#names = namesOfIds(original)
    this.#context = {
      store: new MemoryStore(this.server, { owner, faults: new ArmedFaults(), newId, isNear: true }),
      configuration: new ConfigurationCache(),
      newId,
      faults: { clock: simulatedClock(scheduler, owner), retriesMax: 0, onStale: () => {}, onFault: () => {} },
    }
  }

  /** Whoever locks a level brings it up to date, also if it refuses everything that it was asked for. */
  async touch(levels: readonly Place[], now: number): Promise<void> {
    this.server.standStill(now)
    this.#context.configuration.drop()
    const command = registry.get('refresh_level')!
    const requests = levels.map(({ itemId, locationId }): Request => {
      const input = this.#inOwnIds({ item_id: itemId, location_id: locationId })
      return { command, input, actor: 'holdfast', idempotency: null, followUpId: null }
    })
    await runRequests(this.#context, 'stock', requests)
  }

  async repeat(one: Decided, now: number): Promise<string[]> {
    this.server.standStill(now)
    if (one.kind === 'spread') return this.#spread(one.followUp)
    const request = one.kind === 'request' ? this.#requestOf(one.key) : this.#followUp(one.followUp)
    if (!request)
      return [
        `nothing causes the follow-up ${one.kind} ${JSON.stringify(one)} when commands are done one after another`,
      ]
    this.#context.configuration.drop()
    const { outcomes } = await runRequests(this.#context, request.command.lane, [request])
    const outcome = outcomes[0]!
    if (outcome instanceof Error) return [`${request.command.name} fails when it is repeated: ${causeOf(outcome)}`]
    if (one.kind !== 'request') return []
    const [was, is] = [outlineOf(one.outcome as Outcome), outlineOf(outcome)]
    if (was === is) return []
    return [`${one.key}, ${request.command.name}, was answered ${was}; done one after another it is ${is}`]
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

  #followUp(followUp: FollowUp): Request | null {
    const row = this.#sameAs(followUp)
    if (!row) return null
    const command = registry.get(followUp.command as CommandName)!
    return { command, input: row.input, actor: 'holdfast', idempotency: null, followUpId: row.id }
  }

  /** The follow-up that says the same, of those that are left here. */
  #sameAs({ command, input }: FollowUp): FollowUp | undefined {
    const wanted = JSON.stringify(this.#inOwnIds(input))
    return followUpRows(this.server).find((one) => one.command === command && JSON.stringify(one.input) === wanted)
  }

  #inOwnIds(input: Record<string, unknown>): Record<string, unknown> {
    const ids = new Map([...namesOfIds(this.server)].map(([id, name]) => [name, id]))
    const own = new Map([...this.#names].map(([id, name]) => [id, ids.get(name) ?? id]))
    return JSON.parse(named(JSON.stringify(input), own))
  }
}

function unheardOf(followUp: unknown): string {
  return `nothing makes this necessary when commands are done one after another: ${JSON.stringify(followUp)}`
}

/** How much is shown of what others have may have changed between reading and committing. */
function outlineOf(outcome: Outcome): string {
  return outcome.ok ? 'granted' : outcome.code
}

function causeOf(error: Error): string {
  const { cause } = error
  return String((cause instanceof Error ? cause : error).stack)
}
