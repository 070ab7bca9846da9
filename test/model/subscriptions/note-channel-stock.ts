import { iso } from '../instants.ts'
import type { StateRow } from '../noun.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'

type Look = { item_id: string; quantity: number | null; notify_below: number | null; seen_at: string }

const ITEMS = [1, 2, 3].map((digit) => `00000000-0000-7000-8000-00000000000${digit}`)
const CHANNEL = '00000000-0000-7000-8000-0000000000ff'

/** An older look than the one that has changed something changes nothing; the first one tells nothing. */
export const noteChannelStock = defineVerb<{ looks: Look[] }>({
  name: 'note_channel_stock',
  decide: (world, { looks }) => {
    let told = 0
    for (const { item_id: item, quantity, notify_below: below, seen_at: seen } of looks) {
      const at = Date.parse(seen)
      const known = world.seen.find((one) => one.item === item)
      const inStock = quantity !== 0
      const isLow = quantity !== null && below !== null && quantity < below
      if (known && (at <= known.at || (known.inStock === inStock && known.isLow === isLow))) continue
      world.seen = [...world.seen.filter((one) => one !== known), { item, inStock, isLow, at }]
      if (known) told += 1
    }
    return () => ({ told })
  },
  weight: 0.5,
  draw: ({ random, world }) => ({
    looks: Array.from({ length: random.whole(1, 3) }, () => ({
      ...{ item_id: random.pick(ITEMS), sku: 'SEEN', channel_id: CHANNEL, channel: 'seen' },
      ...{ quantity: random.pick([0, 2, 9, null]), notify_below: random.pick([null, 3]) },
      seen_at: new Date(world.now + random.pick([-1000, 0, 1000])).toISOString(),
    })),
  }),
})

export function seenRows(world: World): StateRow[] {
  return world.seen.map(({ item, inStock, isLow, at }) => ({
    kind: 'channel_stock',
    fields: { item, in_stock: inStock, is_low: isLow, seen_at: iso(at) },
  }))
}
