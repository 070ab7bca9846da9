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
  const violations = overlooked(server.history)
  const order = inOrder(server.history)
  if (order === null) return []
  for (const committed of order) violations.push(...(await replay.repeat(committed)))
  const [was, is] = [stateLines(server), stateLines(replay.server)]
  return [
    ...violations,
    ...difference(was, is).map((line) => `${NOT_IN_ORDER} there is not: ${line}`),
    ...difference(is, was)
      .filter((line) => !isHarmless(line))
      .map((line) => `${NOT_IN_ORDER} there is: ${line}`),
  ]
}

const NOT_IN_ORDER = 'done one after another'

/** Who spreads what a change of settings means locks nothing, and may find nobody waiting where somebody is about to wait who knows
 * of the change. To bring a level or a shipment up to date once more changes nothing; where it was needed, their rows differ. */
function isHarmless(line: string): boolean {
  return line.startsWith('holdfast.follow_up') && /"command":"refresh_(level|shipment)"/.test(line)
}

/**
 * As they were committed; but whoever has read, without a lock, what somebody else has changed before it could commit stands
 * before that one: it has seen the configuration of before, or that there was no such document or level. What was refused for
 * that reason alone stands there by itself. Null where there is no such order, because somebody would have to stand before one
 * whose effect it has seen: which harms nobody, as long as what is not seen is not promised either.
 */
function inOrder(history: readonly Committed[]): Committed[] | null {
  const places = placesOf(history)
  const placed: { one: Committed; place: number }[] = []
  for (const one of history) {
    const { at, read, decided } = one
    const place = places.get(one)!
    const seen = history.some(
      (other) => read && other.at <= read.at && places.get(other)! > place && hasMet(one, other),
    )
    if (!seen) placed.push({ one, place })
    else if (!decided.every(isNotFound)) return null
    else placed.push({ one: { ...one, loaded: null }, place }, { one: { ...one, decided: [] }, place: at })
  }
  return placed.toSorted((a, b) => a.place - b.place || a.one.at - b.one.at).map(({ one }) => one)
}

/** Whoever moves may have to be preceded by others: until nobody moves any more. */
function placesOf(history: readonly Committed[]): Map<Committed, number> {
  const isSpread = ({ decided }: Committed) => decided[0]?.kind === 'spread'
  const places = new Map(history.map((one) => [one, isSpread(one) ? one.read!.at : one.at]))
  const unseen = history
    .filter((one) => one.read && !isSpread(one))
    .map((one) => ({ one, by: history.filter((other) => other !== one && isUnseen(other, one.read!)) }))
  for (let hasMoved = true, rounds = 0; hasMoved && rounds < 20; rounds++) {
    hasMoved = false
    for (const { one, by } of unseen) {
      const place = Math.min(places.get(one)!, ...by.map((other) => places.get(other)! - 1e-6))
      hasMoved ||= place < places.get(one)!
      places.set(one, place)
    }
  }
  return places
}

/** Of the configuration. */
function isChange({ read, now }: Committed): boolean {
  return read === null && now !== null
}

function isUnseen(other: Committed, { at, missing }: Reading): boolean {
  if (isChange(other)) return other.at > at
  return other.made.some((name) => other.at > (missing.get(name) ?? Number.POSITIVE_INFINITY))
}

/** The later one has seen what the other has changed, or has changed what the other has seen as it was before. */
function hasMet(later: Committed, other: Committed): boolean {
  return isSeen(other, later.read!) || (other.read !== null && isSeen(later, other.read))
}

function isSeen(other: Committed, { locked }: Reading): boolean {
  return isChange(other) || other.changed.some((level) => locked.has(level))
}

function isNotFound(decided: Decided): boolean {
  return decided.kind === 'request' && /_not_found$/.test(decided.outcome.code ?? '')
}

/** Orders that were made while levels were waited for, and before it was decided. */
function overlooked(history: readonly Committed[]): string[] {
  return history.flatMap(({ read, session }) => {
    const seen = history.filter((other) => read && other.at <= read.at)
    const names = seen.flatMap(({ at, made }) =>
      made.filter((name) => read!.lookedForAgain.has(name) && at > (read!.missing.get(name) ?? at)),
    )
    return names.map((name) => `transaction ${session} has overlooked ${name}, which was made before it has decided`)
  })
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
      const request =
        one.kind === 'request' ? this.#requestOf(one.key) : this.#followUp(one.followUp, one.kind, requests)
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
    const row = this.#sameAs(followUp, [])
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

  #followUp(followUp: FollowUp, kind: 'follow_up' | 'spread', besides: readonly Request[]): Request | string | null {
    if (kind === 'spread') return null
    const row = this.#sameAs(followUp, besides)
    if (!row) return unheardOf(followUp)
    const command = registry.get(followUp.command as CommandName)!
    return { command, input: row.input, actor: 'holdfast', idempotency: null, followUpId: row.id }
  }

  /** The follow-up that says the same, of those that are left here. */
  #sameAs({ command, input }: FollowUp, besides: readonly Request[]): FollowUp | undefined {
    const wanted = JSON.stringify(this.#inOwnIds(input))
    const left = followUpRows(this.server).filter(({ id }) => besides.every(({ followUpId }) => followUpId !== id))
    return left.find((one) => one.command === command && JSON.stringify(one.input) === wanted)
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
