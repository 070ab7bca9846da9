import { reachesChannel, reachesShelves, reachesSums } from '../../domain/reach.ts'
import { type Rejection, reject, rejectAt } from '../../errors.ts'
import { named } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { LowStockView } from '../../views/low-stock.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery, found, type QueryContext } from '../define-query.ts'
import { NO_SHELVES } from '../levels/read-levels.ts'
import { decodeCursor, encodeCursor, type Page, type PageRequest, pageFields, pageSize } from '../page.ts'
import type { Look, Looked } from './look.ts'
import { lowLevels } from './low-levels.ts'
import { lowOnChannel } from './low-on-channel.ts'

const filters = {
  location: Optional(named('At this location only')),
  channel: Optional(named('What can be sold on this sales channel in all, and not location by location')),
}

type Asked = PageRequest & { location?: string; channel?: string }

/** So many levels, or items of a channel, are looked at for one page: what runs low is found by looking. */
const CHUNKS_MAX = 5

/** A page may have fewer rows than its limit, or none, and go on all the same: the rest has not been looked at. */
export const listLowStock = defineQuery({
  name: 'list_low_stock',
  summary: 'List what has fallen below its notify_below, at each location or on a channel.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  mindsReach: true,
  answer: PageOf(LowStockView),
  read: async (asked, context) => {
    const beyond = refuseBeyond(asked, context)
    if (beyond) return beyond
    if (asked.channel !== undefined && asked.location !== undefined)
      return rejectAt('/location', 'conflicting_constraints')
    const cursor = decodeCursor(asked.cursor, asked.channel === undefined ? ['string', 'string'] : ['string'])
    if (!cursor.ok) return cursor
    const looking = await lookFor(asked, context)
    if (!('look' in looking)) return looking
    return found(await pageOfLow(looking.look, cursor.key as string[] | null, pageSize(asked, context.limits)))
  },
})

function refuseBeyond({ channel }: Asked, { reach }: QueryContext): Rejection | null {
  if (channel === undefined) return reachesShelves(reach) ? null : reject('out_of_reach', { detail: NO_SHELVES })
  // What a channel can sell is a sum over locations.
  return reachesSums(reach) ? null : reject('out_of_reach')
}

async function lookFor(asked: Asked, context: QueryContext): Promise<{ look: Look } | Rejection> {
  if (asked.channel === undefined) return { look: lowLevels(asked.location, context) }
  const configuration = await context.configuration()
  const channel = configuration.channels.named(asked.channel)
  if (!channel) return rejectAt('/channel', 'unknown_channel', { channel: asked.channel })
  return reachesChannel(context.reach, channel.id)
    ? { look: lowOnChannel(channel.code, context) }
    : reject('out_of_reach')
}

async function pageOfLow(look: Look, after: string[] | null, limit: number): Promise<Page<LowStockView>> {
  const rows: Looked['low'] = []
  let from: string[] | null = after
  for (let chunk = 0; chunk < CHUNKS_MAX && rows.length <= limit; chunk += 1) {
    const { low, last } = await look(from)
    rows.push(...low)
    from = last
    if (last === null) break
  }
  const shown = rows.slice(0, limit)
  const next = rows.length > limit ? shown.at(-1)!.key : from
  return { data: shown.map(({ view }) => view), next_cursor: next === null ? null : encodeCursor(next) }
}
