/** How far the feed of events reaches at this moment. */
import type { Connection } from './database.ts'

/** The position of the newest event that is shown, or null where there is none: cheap enough to be asked several times a second. */
export async function newestEventPosition(connection: Connection): Promise<string | null> {
  const [newest] = await connection.query<{ position: string }>(
    `select horizon || '-' || id as position from holdfast.outbox
     where horizon < pg_snapshot_xmin(pg_current_snapshot()) order by horizon desc, id desc limit 1`,
  )
  return newest?.position ?? null
}
