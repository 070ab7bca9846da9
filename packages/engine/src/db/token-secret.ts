import type { Connection } from './database.ts'

/** What tokens are signed with that every process of this database is to know again. Never shown, never logged. */
export async function readTokenSecret(db: Connection): Promise<string> {
  const [row] = await db.query<{ token_secret: string }>('select token_secret from holdfast.configuration')
  return row!.token_secret
}
