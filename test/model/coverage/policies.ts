/**
 * Policies at work. Verbs say which of these a success has shown (`shows` in their files), and the differential test
 * demands that each has been shown often enough.
 */
import { channelNamed } from '../channels/channel.ts'
import { BACKORDER_POLICIES, LOCATION_ORDERS, SOURCING_STRATEGIES, STOCK_DECREMENTS } from '../engine-vocabulary.ts'
import { modelOf } from '../models/model.ts'
import { promisesOf } from '../reservations/promises.ts'
import type { Reservation } from '../reservations/reservation.ts'
import { settingOf } from '../settings/cascade.ts'
import type { World } from '../world.ts'

export const POLICIES_AT_WORK: readonly string[] = [
  ...SOURCING_STRATEGIES.flatMap((strategy) => [
    `strategy ${strategy}: hold made`,
    `strategy ${strategy}: order placed`,
    ...(strategy === 'no_split' ? [] : [`strategy ${strategy}: several locations`]),
    ...(strategy.startsWith('ship_from') ? [`strategy ${strategy}: goods transferred`] : []),
  ]),
  ...LOCATION_ORDERS.map((order) => `location_order ${order}: order placed`),
  ...BACKORDER_POLICIES.flatMap((policy) => [
    `backorders ${policy}: covered`,
    ...(policy === 'none' ? [] : [`backorders ${policy}: backordered`]),
  ]),
  ...STOCK_DECREMENTS.flatMap((decrement) =>
    ['order placed', 'approved', 'shipped', 'cancelled'].map((what) => `stock_decrement ${decrement}: ${what}`),
  ),
  'stock_decrement manual: decremented',
  'tried out: accepted',
  'tried out: refused',
]

/** What has shown itself in a hold or an order that was made just now. */
export function policiesShown(world: World, held: Reservation, what: 'hold made' | 'order placed'): string[] {
  const channel = held.channel === null ? undefined : channelNamed(world, held.channel)
  const model = channel ? modelOf(world, channel.model)! : null
  const promises = promisesOf(world, held.id).filter((one) => one.revision === held.revision)
  const backorders = promises.flatMap((one) => {
    const policy = settingOf(world, 'backorders', { ...one, model })
    return [
      ...(one.reserved > 0 ? [`backorders ${policy}: covered`] : []),
      ...(one.backordered > 0 ? [`backorders ${policy}: backordered`] : []),
    ]
  })
  if (!model || held.location !== null) return backorders
  const isSpread = new Set(promises.map((one) => one.location)).size > 1
  const isTransferred = promises.some((one) => one.owner?.kind === 'transfer')
  return [
    ...backorders,
    `strategy ${model.strategy}: ${what}`,
    `location_order ${model.locationOrder}: ${what}`,
    ...(isSpread ? [`strategy ${model.strategy}: several locations`] : []),
    ...(isTransferred ? [`strategy ${model.strategy}: goods transferred`] : []),
  ]
}
