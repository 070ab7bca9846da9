/** What a test has seen: every command must have succeeded, and every rejection that a decision can give have occurred. */
import type { CommandName } from '../../packages/engine/src/commands/registry.ts'
import { ERRORS, type ErrorCode } from '../../packages/engine/src/errors.ts'
import type { ComparableAnswer } from './comparable-answer.ts'

/** Codes that no decision gives, each with who gives it instead. */
export const NOT_DECIDED: Partial<Record<ErrorCode, string>> = {
  malformed_body: 'the HTTP layer, before there is a command',
  malformed_path: 'the HTTP layer, before there is a command',
  unsupported_media_type: 'the HTTP layer, before there is a command',
  overloaded: 'the HTTP layer, before there is a command',
  body_too_large: 'the HTTP layer, before there is a command',
  route_not_found: 'the HTTP layer, before there is a command',
  queue_full: 'the batcher, before anybody decides',
  shutting_down: 'the batcher, before anybody decides',
  database_unavailable: 'a fault of the world, thrown and not decided',
  outcome_unknown: 'a fault of the world, thrown and not decided',
  internal_error: 'a bug of ours, thrown and not decided',
  model_in_use: 'nobody yet: no command deletes a model',
}

export const DECIDED = (Object.keys(ERRORS) as ErrorCode[]).filter((code) => !(code in NOT_DECIDED))

export class Coverage {
  readonly succeeded = new Map<CommandName, number>()
  readonly refused = new Map<string, number>()

  succeed(name: CommandName): void {
    this.succeeded.set(name, (this.succeeded.get(name) ?? 0) + 1)
  }

  note(name: CommandName, answer: ComparableAnswer): void {
    if (answer.ok) this.succeed(name)
    for (const code of codesIn(answer)) this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
  }
}

/** The code of a refused request, of its refused parts, and of the refused changes of a partial one. */
function codesIn({ code, errors, result }: ComparableAnswer): string[] {
  const parts = (errors ?? []).map((error) => (error as { code: string }).code)
  const changes = Array.isArray(result) ? result.filter((change) => typeof change === 'string') : []
  return [...new Set([...(code === undefined ? [] : [code]), ...parts, ...changes])]
}
