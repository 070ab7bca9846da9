/** Lists come in pages: a stable order, a limit, and a cursor that says where the next page begins. */
import Type from 'typebox'
import type { Limits } from '../config.ts'
import { isUuid } from '../domain/kernel/uuid.ts'
import { type Rejection, rejectAt } from '../errors.ts'
import { Optional } from '../shapes/shape.ts'
import { found } from './define-query.ts'

/** The members of a question for a list that say which page. */
export function pageFields(limits: Limits) {
  return {
    limit: Optional(
      Type.Integer({
        minimum: 1,
        maximum: limits.page_size_max,
        default: limits.page_size_default,
        description: 'Rows per page',
      }),
    ),
    cursor: Optional(Type.String({ minLength: 1, maxLength: 4000, description: 'next_cursor of the page before' })),
  }
}

export type PageRequest = { limit?: number; cursor?: string }
export type Page<Row> = { data: Row[]; next_cursor: string | null }

export function pageSize(request: PageRequest, limits: Limits): number {
  return request.limit ?? limits.page_size_default
}

/** What a part of a sort key must be, so that a forged cursor is refused here and not by the database. */
type KeyPart = 'string' | 'number' | 'uuid'

/** The sort key after which a page begins. Opaque to callers. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The key in a cursor, or null for the first page; a rejection when it is none of ours. */
export function decodeCursor(
  cursor: string | undefined,
  shape: readonly KeyPart[],
): { ok: true; key: (string | number)[] | null } | Rejection {
  if (cursor === undefined) return { ok: true, key: null }
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const fits = Array.isArray(key) && key.length === shape.length && key.every((part, at) => isPart(part, shape[at]!))
    if (fits) return { ok: true, key }
  } catch {
    // Not ours: refused below.
  }
  return rejectAt('/cursor', 'invalid_cursor')
}

const INSTANT_MS_MAX = 8.64e15

function isPart(part: unknown, shape: KeyPart): boolean {
  // A number may be an instant: one beyond the range of dates has no text for the database.
  if (shape === 'number') return Number.isSafeInteger(part) && Math.abs(part as number) <= INSTANT_MS_MAX
  if (typeof part !== 'string' || part.includes('\0') || !part.isWellFormed()) return false
  return shape === 'string' || isUuid(part)
}

/** A page of rows that were read with one more than the limit: the row too many says that there is a next page. */
export function pageOf<Row, View>(
  rows: readonly Row[],
  limit: number,
  { show, keyOf }: { show: (row: Row) => View; keyOf: (row: Row) => readonly (string | number)[] },
): Page<View> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const more = rows.length > limit && last !== undefined
  return { data: shown.map(show), next_cursor: more ? encodeCursor(keyOf(last)) : null }
}

/** A page of what is in memory already, in the order of a unique text. */
export function pageInMemory<Row, View>(
  rows: Iterable<Row>,
  { limits, ...request }: PageRequest & { limits: Limits },
  { show, nameOf }: { show: (row: Row) => View; nameOf: (row: Row) => string },
): { ok: true; result: Page<View> } | Rejection {
  const cursor = decodeCursor(request.cursor, ['string'])
  if (!cursor.ok) return cursor
  const after = cursor.key?.[0] as string | undefined
  const sorted = [...rows]
    .filter((row) => after === undefined || nameOf(row) > after)
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return found(pageOf(sorted, pageSize(request, limits), { show, keyOf: (row) => [nameOf(row)] }))
}
