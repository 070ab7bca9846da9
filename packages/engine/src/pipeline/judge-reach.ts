/**
 * Whether a command keeps within the reach of whoever sends it. It is judged here for all of them, by what they declare and by what they
 * change, so that no verb has to think of it: first whatever is named, because a refusal tells numbers too; and, when it is decided, the
 * levels that it has changed.
 */
import {
  isLimited,
  type Reach,
  reachesChannel,
  reachesDocument,
  reachesLocation,
  reachesShelves,
} from '../domain/reach.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, reject } from '../errors.ts'
import type { Request } from './request.ts'

/** Null where everything that the command names is within reach. */
export function refuseBeyondReach(state: WorkingSet, { command, input, reach }: Request): Rejection | null {
  if (!reach || !isLimited(reach)) return null
  // Configuration is for everybody.
  if (command.lane === 'configuration') return beyond('Configuration is changed by keys without limits.')
  const { documents = [], levels = [] } = command.footprint?.(input as never, state.configuration) ?? {}
  const channel = channelNamed(state, command.input, input)
  if (channel && !reachesChannel(reach, channel.id)) return beyond(`The sales channel ${channel.code} is outside.`)
  const outside = documents.find((document) => !reachesDocument(state, reach, document))
  if (outside) return beyond(`${outside.kind} ${outside.reference} is outside.`)
  // What a document is made at is named by its levels, too.
  if (!channel && (documents.length === 0 || levels.length > 0) && !reachesShelves(reach))
    return beyond('Who is limited to sales channels, and not to locations, touches no shelf.')
  const level = levels.find(({ locationId }) => !reachesLocation(reach, locationId))
  return level ? beyond(`The location ${codeOf(state, level.locationId)} is outside, and would be looked at.`) : null
}

/** Where the changes of a command begin. */
export type ReachMark = { levels: number; returnLines: number; stocktakes: number }

export function reachMarkOf(state: WorkingSet): ReachMark {
  return {
    levels: state.levels.mark(),
    returnLines: state.returnLines.mark(),
    stocktakes: state.stocktakes.mark(),
  }
}

/** Null where every level that has changed since the mark, and every place that goods are to come to, is within reach. */
export function refuseChangesBeyondReach(
  state: WorkingSet,
  reach: Reach | undefined,
  mark: ReachMark,
): Rejection | null {
  if (!reach || !isLimited(reach)) return null
  const stocktakes = state.stocktakes.changesSince(mark.stocktakes)
  if (stocktakes.length > 0 && !reachesShelves(reach))
    return beyond('Who is limited to sales channels, and not to locations, counts no shelf.')
  const changes = [
    ...state.levels.changesSince(mark.levels),
    ...state.returnLines.changesSince(mark.returnLines),
    ...stocktakes,
  ]
  const changed = changes.flatMap(({ before, after }) => before ?? after ?? [])
  const place = changed.find(({ locationId }) => !reachesLocation(reach, locationId))
  return place ? beyond(`The location ${codeOf(state, place.locationId)} is outside, and would be changed.`) : null
}

/** Of a command that takes a channel: the one that it means, also where it names none; what is about an order has the order's,
 * which is judged with the order. */
function channelNamed({ configuration }: WorkingSet, schema: object, input: unknown) {
  const { order } = input as { order?: string }
  if (order !== undefined) return undefined
  const takesChannel = 'properties' in schema && Object.hasOwn(schema.properties as object, 'channel')
  return takesChannel ? configuration.channel((input as { channel?: string }).channel) : undefined
}

function codeOf({ configuration }: WorkingSet, locationId: string): string {
  return configuration.locations.get(locationId)?.code ?? locationId
}

function beyond(detail: string): Rejection {
  return reject('out_of_reach', { detail })
}
