/** What clients were told, against what is committed: one effect and one answer for every key, and none without the other. */
import { idempotencyKeyTable } from '../../packages/engine/src/db/tables/idempotency-key.ts'
import type { MemoryServer } from './memory-server.ts'
import type { Told } from './simulated-client.ts'

export function checkAnswers(server: MemoryServer, told: readonly Told[]): string[] {
  const violations: string[] = []
  const decided = server.history.flatMap(({ decided: all }) =>
    all.flatMap((one) => (one.kind === 'request' ? [one] : [])),
  )
  const byKey = Map.groupBy(decided, ({ key }) => key)
  for (const [key, times] of byKey) {
    if (times.length > 1) violations.push(`${key} has had its effect ${times.length} times`)
  }
  for (const { command, outcome, at } of told) {
    if (!outcome) {
      violations.push(`${command.key}, ${command.name}, was answered with nothing`)
      continue
    }
    if ('code' in outcome && outcome.code === 'internal_error') {
      if (!command.isPoison || byKey.has(command.key))
        violations.push(`${command.key}, ${command.name}, was told of a bug`)
      continue
    }
    if (command.isKeyless) {
      if (!byKey.has(command.key)) violations.push(`${command.key}, ${command.name}, was acknowledged and is nowhere`)
      continue
    }
    const row = server.row(null, idempotencyKeyTable.name, command.key)
    if (!row || !byKey.has(command.key)) {
      violations.push(`${command.key}, ${command.name}, was acknowledged at ${at.toFixed(0)} ms and is nowhere`)
    } else if (textOf(row.outcome) !== textOf(outcome)) {
      violations.push(`${command.key} was told ${textOf(outcome)} and is stored with ${textOf(row.outcome)}`)
    }
  }
  return violations
}

function textOf(outcome: unknown): string {
  const { replayed: _replayed, ...answer } = outcome as { replayed?: boolean }
  return JSON.stringify(answer)
}
