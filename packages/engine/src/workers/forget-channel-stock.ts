/** Forgets what was known of items on channels that nobody sells any more, a chunk at a time. */
import { forgetChannelStock as forgetSome } from '../db/channel-stock.ts'
import type { Engine } from '../engine.ts'

const CHUNK_MAX = 1000

/** Through all of it once. Answers how many were forgotten. */
export async function forgetChannelStock(
  { database }: Pick<Engine, 'database'>,
  isStopping: () => boolean = () => false,
): Promise<number> {
  let forgotten = 0
  for (let after: string | null = null; !isStopping(); ) {
    const some: { forgotten: number; last: string | null } = await forgetSome(database, { after, atMost: CHUNK_MAX })
    forgotten += some.forgotten
    after = some.last
    if (after === null) break
  }
  return forgotten
}
