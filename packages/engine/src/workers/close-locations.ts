/**
 * Archives locations that are being closed as soon as nothing stands there any more. What has become free to go since they were replaced
 * (a stocktake has ended, a transfer has come) is sent after the rest, now and then.
 */
import { type Closing, closingLocations, relocateAgain } from '../db/stock-to-relocate.ts'
import type { Engine } from '../engine.ts'

/** In one round: the next round goes on behind them. */
const CLOSING_MAX = 20
/** So many rounds lie between two attempts to send after what has stayed. */
const ROUNDS_BETWEEN = 20

/** A worker of its own: it remembers how far round it has come. Answers how many were archived. */
export function locationCloser(): (engine: Engine, isStopping?: () => boolean) => Promise<number> {
  let after: string | null = null
  let rounds = 0
  return async (engine, isStopping = () => false) => {
    const closing = await closingLocations(engine.database, { after, limit: CLOSING_MAX })
    after = closing.length < CLOSING_MAX ? null : closing.at(-1)!.id
    const isTurn = rounds % ROUNDS_BETWEEN === 0
    if (closing.length > 0) rounds += 1
    let archived = 0
    for (const one of closing) {
      if (isStopping()) break
      if (await isDone(engine, one, isTurn)) archived += 1
    }
    return archived
  }
}

/** Whoever has changed it meanwhile, or has put something there, is left alone. */
async function isDone(engine: Engine, { id, revision, replaced_by_id }: Closing, isTurn: boolean): Promise<boolean> {
  const seen = await engine.read('get_location_standing', { location: id })
  if (!seen.ok) return false
  const { is_empty, standing } = seen.result
  if (is_empty) {
    const ended = { location: id, expected_revision: revision }
    const answer = await engine.execute('archive_location', ended, { actor: 'holdfast' })
    return answer.ok
  }
  const mayGo = standing.some(({ outcome }) => outcome === 'moves')
  if (isTurn && mayGo) await engine.runFollowUps(await relocateAgain(engine.database, { from: id, to: replaced_by_id }))
  return false
}
