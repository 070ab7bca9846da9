/**
 * The client of a Holdfast service.
 *
 * A command is sent under an idempotency key, so that it can be sent again when no answer came or the service had no time for it,
 * and still has its effect once. What Holdfast refuses is an answer, not an exception.
 */
import createClient from 'openapi-fetch'
import { v7 } from 'uuid'
import type { Answer } from './answer.ts'
import type { paths } from './api.ts'
import { eachRow, type ListInput, type ListName, type RowOf } from './each-row.ts'
import { type FollowOptions, followEvents, type HoldfastEvent } from './follow-events.ts'
import type { CommandName, InputOf, ReadName, ResultOf } from './operation-shapes.ts'
import { commands, reads } from './operations.ts'
import { type RepetitionOptions, repetitionDefaults } from './repetition.ts'
import { type Operation, type Request, sendUntilAnswered } from './send-until-answered.ts'

/** Which service is spoken to, and how. All durations are in milliseconds. */
export type HoldfastOptions = Partial<RepetitionOptions> & {
  /** Where the service listens: `https://stock.example.com`, with a path before `/v1` if a proxy adds one. */
  baseUrl: string
  /** The API key, where the service asks for one. Who it belongs to stands in the ledger, and no `actor` goes with it. */
  apiKey?: string | undefined
  /** Who sends the commands; stands in the ledger. A call may name another. */
  actor?: string | undefined
  /** Headers of every request, such as those that a proxy before the service asks for. */
  headers?: Record<string, string> | undefined
  /** How long one attempt may take. Default: 60,000. A call may set its own. */
  timeoutMs?: number | undefined
  /** Instead of the platform's own. */
  fetch?: ((request: globalThis.Request) => Promise<Response>) | undefined
}

/** How one question is asked. `timeoutMs` is per attempt, in milliseconds; the signal ends all attempts. */
export type ReadOptions = {
  signal?: AbortSignal | undefined
  timeoutMs?: number | undefined
}

/** How one command is sent. */
export type ExecuteOptions = ReadOptions & {
  /** Default: a new one per call. `false` sends none, and then the command is sent once only. */
  idempotencyKey?: string | false | undefined
  actor?: string | undefined
  /** For `If-Match`: the revision of the record, or of a level the quantity on hand, that a change expects; with another one it is
   * refused. */
  ifMatch?: number | undefined
  /** Answers what would come of the command, and nothing is changed. Sends no key unless one is given. */
  dryRun?: boolean | undefined
}

/** An input all of whose members may be left out may be left out itself. */
type InputArguments<Input, Options> =
  Partial<Input> extends Input ? [input?: Input, options?: Options] : [input: Input, options?: Options]

/** A client of one service. What Holdfast refuses is an answer with `ok: false`. */
export interface Holdfast {
  /**
   * Sends a command by its name, with the members of its path, query and body as one object.
   * Throws HoldfastUnreachable when no answer could be had, and the signal's reason when it was aborted.
   */
  execute<Name extends CommandName>(
    name: Name,
    ...args: InputArguments<InputOf<Name>, ExecuteOptions>
  ): Promise<Answer<ResultOf<Name>>>
  /** Asks a question by its name. Throws as `execute` does. */
  read<Name extends ReadName>(
    name: Name,
    ...args: InputArguments<InputOf<Name>, ReadOptions>
  ): Promise<Answer<ResultOf<Name>>>
  /** The rows of a list, page after page. Throws as `execute` does, and HoldfastRefused where the list is refused. */
  each<Name extends ListName>(
    name: Name,
    ...args: InputArguments<ListInput<Name>, ReadOptions>
  ): AsyncGenerator<RowOf<Name>, void, void>
  /** Events as they happen, over lost connections and restarts of the service, for which it waits. Throws HoldfastRefused, and the
   * signal's reason when it was aborted. */
  follow(options?: FollowOptions): AsyncGenerator<HoldfastEvent, void, void>
}

/** It is no question with an answer, so that no table of operations has it. */
const STREAM = '/v1/events/stream' satisfies keyof paths

/** Keeps no connection of its own and needs no closing. */
export function createHoldfast(options: HoldfastOptions): Holdfast {
  const { baseUrl, fetch, apiKey, actor, timeoutMs = 60_000 } = options
  const headers = { ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }), ...options.headers }
  const client = createClient<paths>({ baseUrl, ...(fetch && { fetch }) })
  const repetition = { ...repetitionDefaults, ...given(options) }
  const send = (request: Omit<Request, 'timeoutMs' | 'signal'>, own: ReadOptions) =>
    sendUntilAnswered(client, repetition, {
      ...request,
      headers: { ...headers, ...request.headers },
      timeoutMs: own.timeoutMs ?? timeoutMs,
      signal: own.signal,
    }) as never
  const ask: Holdfast['read'] = (name, ...[input = {}, own = {}]) =>
    send({ operation: operationOf(reads, name), input, headers: {}, idempotencyKey: null, repeatable: true }, own)
  return {
    execute: (name, ...[input = {}, own = {}]) => {
      const operation = operationOf(commands, name)
      const { dryRun = false, idempotencyKey: ownKey = dryRun ? false : v7() } = own
      const idempotencyKey = ownKey === false ? null : ownKey
      const ofCommand = {
        'idempotency-key': idempotencyKey,
        'x-holdfast-actor': own.actor ?? actor,
        'if-match': own.ifMatch === undefined ? undefined : `"${own.ifMatch}"`,
      }
      const repeatable = idempotencyKey !== null || dryRun
      const members = dryRun ? { ...input, dry_run: true } : input
      return send({ operation, input: members, headers: ofCommand, idempotencyKey, repeatable }, own)
    },
    read: ask,
    each: (name, ...[input = {}, own]) =>
      eachRow((page) => ask(name, page as never, (own ?? {}) as never), input) as never,
    follow: (own = {}) => {
      const address = `${baseUrl.replace(/\/$/, '')}${STREAM}`
      return followEvents(
        { address, headers, fetch: fetch ?? ((request) => globalThis.fetch(request)), repetition },
        own,
      )
    },
  }
}

/** The types know every name; a program in plain JavaScript may not. */
function operationOf(table: Record<string, Operation>, name: string): Operation {
  const operation = Object.hasOwn(table, name) ? table[name] : undefined
  if (!operation) throw new TypeError(`"${name}" is not one of ${Object.keys(table).join(', ')}.`)
  return operation
}

function given({ attemptsMax, pauseMs, pauseMsMax }: Partial<RepetitionOptions>): Partial<RepetitionOptions> {
  return {
    ...(attemptsMax !== undefined && { attemptsMax }),
    ...(pauseMs !== undefined && { pauseMs }),
    ...(pauseMsMax !== undefined && { pauseMsMax }),
  }
}
