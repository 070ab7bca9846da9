/**
 * Looks at what channels can sell, and has it told what has sold out, can be had again, or is little.
 *
 * Whatever has changed at levels is looked at soon: the feed of events names it. What else may change a sum (settings, a location that is
 * closed, a model's list) is seen by going round all items, some in each round. Nothing of it is asked while something is sold. What came
 * and went between two looks is not told.
 */
import { newestEventPosition } from '../db/newest-event.ts'
import { quantitySetting, type SettingsLayer } from '../domain/configuration/settings.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import type { Engine } from '../engine.ts'

/** So many items in one look at a channel, of those that have changed and of the others. */
const ITEMS_MAX = 100
/** So many looks, of all channels together, in one round: the next round goes on behind them. */
const ROUND_LOOKS_MAX = 20

type Item = { id: string; sku: string; settings: SettingsLayer; global: SettingsLayer }
type Channel = { id: string; code: string }

/** A worker of its own: it remembers how far it has read, and how far round it has come. */
export function channelWatcher(): (engine: Engine, isStopping?: () => boolean) => Promise<number> {
  let position: string | null = null
  let round: string | null = null
  return async (engine, isStopping = () => false) => {
    position ??= (await newestEventPosition(engine.database)) ?? '0-0'
    const channels = await engine.database.query<Channel>(
      'select id, code from holdfast.sales_channel where archived_at is null order by id',
    )
    const looks = Math.max(1, Math.floor(ROUND_LOOKS_MAX / Math.max(1, channels.length)))
    let told = 0
    for (let look = 0; look < looks && !isStopping(); look += 1) {
      const changed = await changedSince(engine, position)
      if (changed.skus.length === 0) break
      told += await lookAt(engine, channels, await itemsNamed(engine, changed.skus))
      position = changed.position
    }
    const next = await itemsAfter(engine, round)
    round = next.length < ITEMS_MAX ? null : next.at(-1)!.id
    return told + (await lookAt(engine, channels, next))
  }
}

async function changedSince(engine: Engine, after: string): Promise<{ skus: string[]; position: string }> {
  const asked = { after, name: 'inventory_level_changed', limit: ITEMS_MAX }
  const answer = await engine.read('list_events', asked)
  // What was forgotten is seen on the way round.
  if (!answer.ok) return { skus: [], position: after }
  const { data } = answer.result
  const skus = data.map((event) => String((event.data as { sku: string }).sku))
  return { skus: [...new Set(skus)], position: data.at(-1)?.position ?? after }
}

const ITEMS = `select i.id, i.sku, i.settings, g.settings as global
  from holdfast.inventory_item i cross join holdfast.configuration g where i.archived_at is null`

function itemsNamed(engine: Engine, skus: readonly string[]): Promise<Item[]> {
  return engine.database.query<Item>(`${ITEMS} and i.sku = any($1::text[])`, [skus])
}

function itemsAfter(engine: Engine, after: string | null): Promise<Item[]> {
  return engine.database.query<Item>(
    `${ITEMS} and ($1::uuid is null or i.id > $1::uuid) order by i.id limit ${ITEMS_MAX}`,
    [after],
  )
}

async function lookAt(engine: Engine, channels: readonly Channel[], items: readonly Item[]): Promise<number> {
  if (items.length === 0) return 0
  let told = 0
  for (const channel of channels) {
    const answer = await engine.read('get_availability', { channel: channel.code, skus: items.map(({ id }) => id) })
    if (!answer.ok) continue
    const { at: seen_at, items: shown } = answer.result
    const looks = shown.flatMap((one, index) => {
      if (!('quantity' in one)) return []
      const { id, sku, settings, global } = items[index]!
      const threshold = quantitySetting({ item: settings, global }, 'notify_below')
      const notify_below = threshold === null ? null : toUnits(threshold)
      const about = { item_id: id, sku, channel_id: channel.id, channel: channel.code }
      return [{ ...about, quantity: one.quantity, notify_below, seen_at }]
    })
    const news = await otherThanKnown(engine, channel, looks)
    if (news.length === 0) continue
    const noted = await engine.execute('note_channel_stock', { looks: news }, { actor: 'holdfast' })
    if (noted.ok) told += noted.result.told
  }
  return told
}

type Look = { item_id: string; quantity: number | null; notify_below: number | null }

/** Nothing is locked, and nothing written, for what is as it was. */
async function otherThanKnown<Seen extends Look>(
  engine: Engine,
  { id }: Channel,
  looks: readonly Seen[],
): Promise<Seen[]> {
  const rows = await engine.database.query<{ item_id: string; in_stock: boolean; is_low: boolean }>(
    `select s.item_id, s.in_stock, s.is_low from unnest($1::uuid[]) k(item_id)
     join holdfast.channel_stock s on s.item_id = k.item_id and s.channel_id = $2::uuid`,
    [looks.map(({ item_id }) => item_id), id],
  )
  const known = new Map(rows.map((row) => [row.item_id, row]))
  return looks.filter(({ item_id, quantity, notify_below }) => {
    const before = known.get(item_id)
    const isLow = quantity !== null && notify_below !== null && quantity < notify_below
    return !before || before.in_stock !== (quantity === null || quantity > 0) || before.is_low !== isLow
  })
}
