/**
 * Writes what a batch has decided: per touched table one statement for what is new and one for what has changed.
 *
 * Balances and promises are written as deltas, with CHECK constraints behind them; documents by the values that their
 * row lock protects. Which part is stored where says the registry in tables/index.ts.
 */
import type { Change } from '../domain/kernel/table.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import type { Transaction } from './database.ts'
import { WORKING_SET_TABLES } from './tables/index.ts'
import type { TableDescription } from './tables/table-description.ts'
import { writeTable } from './write-table.ts'

export function writeChanges(tx: Transaction, state: WorkingSet): void {
  for (const [name, table] of Object.entries(WORKING_SET_TABLES)) {
    const changes: Change<never>[] = state[name as keyof typeof WORKING_SET_TABLES].changes() as never
    writeTable(tx, table as unknown as TableDescription<never>, changes, state.now)
  }
}
