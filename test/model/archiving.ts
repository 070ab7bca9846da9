/** The end of items, locations, models and channels, and the way back. What is archived stays in the world's lists. */
import { iso } from './instants.ts'
import { Refused } from './refused.ts'

export type Archivable = { id: string; revision: number; archivedAt: number | null }

export function isLive({ archivedAt }: Archivable): boolean {
  return archivedAt === null
}

/** Members of every answer, and of every row of the state. */
export function lifeShown({ revision, archivedAt }: Archivable): { revision: number; archived_at: string | null } {
  return { revision, archived_at: iso(archivedAt) }
}

export function archive(world: { now: number }, row: Archivable): void {
  row.archivedAt = world.now
  row.revision += 1
}

export type Restoring<Row> = {
  row: Row
  rows: readonly Row[]
  nameOf: (row: Row) => string
  taken: 'sku_taken' | 'code_taken'
}

/** Nothing happens to what is live. What it names has to be live again first. */
export function restore<Row extends Archivable>(
  { row, rows, nameOf, taken }: Restoring<Row>,
  named: readonly (Archivable | undefined)[],
): void {
  if (isLive(row)) return
  if (rows.some((other) => isLive(other) && nameOf(other) === nameOf(row))) throw new Refused(taken)
  if (named.some((one) => one === undefined || !isLive(one))) throw new Refused('names_archived')
  row.archivedAt = null
  row.revision += 1
}

/** By its name while it is live, by its id in any case. */
export function evenArchived<Row extends Archivable>(
  rows: readonly Row[],
  reference: string,
  nameOf: (row: Row) => string,
): Row | undefined {
  return rows.find((row) => isLive(row) && nameOf(row) === reference) ?? rows.find((row) => row.id === reference)
}

/** What a request means. */
export function liveOne<Row extends Archivable>(
  rows: readonly Row[],
  reference: string,
  nameOf: (row: Row) => string,
): Row | undefined {
  const row = evenArchived(rows, reference, nameOf)
  return row && isLive(row) ? row : undefined
}
