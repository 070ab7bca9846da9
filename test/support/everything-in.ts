/** All rows of all tables, to see that nothing has changed; but for `batch`, which says that there were transactions, whatever they did,
 * and for when an API key was last used, which is noted some time after it was. */
import type { Database } from '../../packages/engine/src/db/database.ts'

export async function everythingIn(database: Database): Promise<Record<string, unknown[]>> {
  const tables = await database.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'holdfast' and table_name <> 'batch' order by 1`,
  )
  const rows: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    const found = await database.query<{ row: unknown }>(
      `select to_json(t) as row from holdfast.${name} t order by to_json(t)::text`,
    )
    rows[name] = found.map(({ row }) => (name === 'api_key' ? { ...(row as object), last_used_at: null } : row))
  }
  return rows
}
