/** Looks what those who wait could have by now, and tells them. */
import type { Engine } from '../engine.ts'

/** So many pairs of an item and a channel in one look, and so many looks in one round: the next round goes on behind them. */
const PAIRS_MAX = 100
const LOOKS_MAX = 10
/** Subscriptions in one command. */
const TOLD_MAX = 500

type Pair = { item_id: string; channel_id: string; channel: string }

/** A worker of its own: it remembers how far it has looked. */
export function subscriberTeller(): (engine: Engine, isStopping?: () => boolean) => Promise<number> {
  let after: Pick<Pair, 'item_id' | 'channel_id'> | null = null
  return async (engine, isStopping = () => false) => {
    let told = await tellOfEnds(engine)
    for (let look = 0; look < LOOKS_MAX && !isStopping(); look += 1) {
      const pairs: Pair[] = await nextPairs(engine, after)
      after = pairs.length < PAIRS_MAX ? null : pairs.at(-1)!
      told += await tellOf(engine, pairs)
      if (after === null) break
    }
    return told
  }
}

function nextPairs(engine: Engine, after: Pick<Pair, 'item_id' | 'channel_id'> | null): Promise<Pair[]> {
  return engine.database.query<Pair>(
    `select s.item_id, s.channel_id, c.code as channel from (
       select distinct item_id, channel_id from holdfast.stock_subscription
       where $1::uuid is null or (item_id, channel_id) > ($1::uuid, $2::uuid)
       order by item_id, channel_id limit ${PAIRS_MAX}) s
     join holdfast.sales_channel c on c.id = s.channel_id and c.archived_at is null
     order by s.item_id, s.channel_id`,
    [after?.item_id ?? null, after?.channel_id ?? null],
  )
}

async function tellOf(engine: Engine, pairs: readonly Pair[]): Promise<number> {
  let told = 0
  for (const [channel, own] of Map.groupBy(pairs, (pair) => pair.channel)) {
    const answer = await engine.read('get_availability', { channel, skus: own.map(({ item_id }) => item_id) })
    if (!answer.ok) continue
    for (const [at, item] of answer.result.items.entries()) {
      if (!('quantity' in item) || item.quantity === 0) continue
      told += await tellAll(engine, own[at]!, item.quantity)
    }
  }
  return told
}

/** Everybody who waits for it there. */
async function tellAll(engine: Engine, { item_id, channel_id }: Pair, quantity: number | null): Promise<number> {
  const ids = await engine.database.query<{ id: string }>(
    `select id from holdfast.stock_subscription where item_id = $1::uuid and channel_id = $2::uuid order by id limit ${TOLD_MAX}`,
    [item_id, channel_id],
  )
  return tell(engine, ids, quantity)
}

async function tellOfEnds(engine: Engine): Promise<number> {
  const ids = await engine.database.query<{ id: string }>(
    `select id from holdfast.stock_subscription
     where expires_at <= (select holdfast.current_instant()) order by expires_at limit ${TOLD_MAX}`,
  )
  return tell(engine, ids, null)
}

async function tell(engine: Engine, ids: readonly { id: string }[], quantity: number | null): Promise<number> {
  if (ids.length === 0) return 0
  const subscriptions = ids.map(({ id }) => ({ id, quantity }))
  const answer = await engine.execute('tell_subscribers', { subscriptions }, { actor: 'holdfast' })
  return answer.ok ? answer.result.told : 0
}
