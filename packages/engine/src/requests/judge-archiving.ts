/** Whether a record may be archived or brought back, in words: what items, locations, models, channels and shipping methods have in common. */
import Type from 'typebox'
import { ARCHIVED_LEVELS_MAX, type ArchivableNoun, type OpenDocuments } from '../domain/configuration/archivable.ts'
import { levelsOf, modelsWith, recordsOf, shippingMethodsWith } from '../domain/configuration/archiving.ts'
import type { ConfiguredRecord } from '../domain/configuration/configuration.ts'
import { goodsOf, isBare, isPromised, promisesAmong, standingAt } from '../domain/stock/standing.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, reject } from '../errors.ts'
import { Optional } from '../shapes/shape.ts'

export const force = {
  force: Optional(Type.Boolean({ description: 'true: what still stands there is written off' })),
}

const NAMES_SHOWN_MAX = 10

/** The end of a location: what names it, what is promised, under way or to be shipped there, and what stands there. */
export function refuseToEnd(state: WorkingSet, id: string, force?: boolean): Rejection | null {
  const models = namesOf(modelsWith(state.configuration, id))
  const methods = namesOf(shippingMethodsWith(state.configuration, id))
  const named = { models, ...(methods.length > 0 && { shipping_methods: methods }) }
  return refuseWhileInUse(state, { noun: 'location', id, force, named })
}

/** The names of what stands in the way: some of them, where there are many. */
export function namesOf(records: readonly { sku: string }[] | readonly { code: string }[]): string[] {
  return records
    .map((record) => ('sku' in record ? record.sku : record.code))
    .sort()
    .slice(0, NAMES_SHOWN_MAX)
}

/** What stands on the levels of an item, or at a location, and what is open there. Promises are kept first; goods are
 * written off where the caller says so. */
export function refuseWhileInUse(
  state: WorkingSet,
  { noun, id, force, named }: { noun: 'item' | 'location'; id: string; force?: boolean | undefined; named: Named },
): Rejection | null {
  const levels = levelsOf(state, noun, id)
  if (levels.length > ARCHIVED_LEVELS_MAX) return reject('too_many_levels', { data: { limit: ARCHIVED_LEVELS_MAX } })
  const standing = standingAt(levels)
  const open = openDocuments(state, id)
  const isNamed = Object.values(named).some((names) => names.length > 0)
  if (isNamed || isPromised(standing) || Object.values(open).some((count) => count > 0))
    return reject(`${noun}_in_use`, { data: { ...named, ...promisesAmong(standing), ...open } })
  if (!isBare(standing) && force !== true) return reject(`${noun}_not_empty`, { data: goodsOf(standing) })
  return null
}

/** By what they are: the names of the live records that name it. */
type Named = Record<string, string[]>

/** Those that there are. */
function openDocuments(state: WorkingSet, id: string): Partial<OpenDocuments> {
  return Object.fromEntries(Object.entries(state.openDocumentsOf(id)).filter(([, count]) => count > 0))
}

/** A name that somebody else has taken meanwhile, or a record that it names and that is archived itself. */
export function refuseRestoring(
  state: WorkingSet,
  { noun, record, names }: { noun: ArchivableNoun; record: ConfiguredRecord; names: NamedRecords },
): Rejection | null {
  const records = recordsOf(state.configuration, noun)
  const name = records.nameOf(record)
  const [taker] = records.where('name', name)
  if (taker) return reject(noun === 'item' ? 'sku_taken' : 'code_taken', { data: { name, taken_by: taker.id } })
  const archived = names.filter(({ archivedAt }) => archivedAt !== null)
  return archived.length === 0 ? null : reject('names_archived', { data: { names: archived.map(({ id }) => id) } })
}

type NamedRecords = readonly Pick<ConfiguredRecord, 'id' | 'archivedAt'>[]
