/**
 * `holdfast distribute`: the database that is in use is moved to the nodes of its Citus cluster, table by table, while services go on
 * with it. Its invariants are checked before and after, and nothing is moved that is not whole.
 */
import { createEngine, distribute, openDatabase, readEnv, toConfig } from 'holdfast'
import { integrityText } from './integrity-text.ts'
import { createProgress } from './progress.ts'

export async function distributeDatabase({ check }: { check: boolean }): Promise<void> {
  const { database_url: databaseUrl } = toConfig(readEnv(process.env))
  if (databaseUrl === undefined) throw new Error('DATABASE_URL must name the coordinator.')
  if (check) await assertWhole('before')
  const { moved } = await distribute(databaseUrl, (table) => process.stdout.write(`${table} is on its nodes.\n`))
  if (check) await assertWhole('after')
  process.stdout.write(moved.length === 0 ? 'Nothing was to be moved.\n' : `Moved ${moved.length} tables.\n`)
}

async function assertWhole(when: 'before' | 'after'): Promise<void> {
  const { database_url: databaseUrl, limits } = toConfig(readEnv(process.env))
  const database = await openDatabase({ databaseUrl })
  const progress = createProgress()
  try {
    const started = performance.now()
    progress.at('checking every invariant')
    const report = await createEngine({ database, limits }).read('check_integrity', {})
    progress.end()
    if (!report.ok) throw new Error(`The check was refused: ${report.code}`)
    process.stdout.write(`Checked ${when} the move.\n${integrityText(report.result, performance.now() - started)}\n`)
    if (!report.result.ok) throw new Error(`An invariant is violated ${when} the move.`)
  } finally {
    progress.end()
    await database.close()
  }
}
