/** All rows of all tables, to see that nothing has changed; but for `batch`, which says that there were transactions, whatever they did, and
 * for when a key was used last, which is noted beside the requests, some time after them. */
import type { Database } from '../../packages/engine/src/db/database.ts'

export async function everythingIn(database: Database): Promise<Record<string, unknown[]>> {
  const tables = await database.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'holdfast' and table_name <> 'batch' order by 1`,
  )
  const rows: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    const found = await database.query<{ row: unknown }>(
      `select to_jsonb(t) - 'last_used_at' as row from holdfast.${name} t order by (to_jsonb(t) - 'last_used_at')::text`,
    )
    rows[name] = found.map(({ row }) => row)
  }
  return rows
}
