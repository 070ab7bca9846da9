/** Lists come in pages: a stable order, a limit, and a cursor that says where the next page begins. */
import { type Rejection, reject } from '../errors.ts'

export type PageRequest = { limit: number; cursor?: string | undefined }
export type Page<Row> = { data: Row[]; next_cursor: string | null }

/** The sort key after which a page begins. Opaque to callers. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The key in a cursor, or null for the first page; a rejection when it is none of ours. */
export function decodeCursor(
  cursor: string | undefined,
  shape: readonly ('string' | 'number')[],
): { ok: true; key: (string | number)[] | null } | Rejection {
  if (cursor === undefined) return { ok: true, key: null }
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const fits = Array.isArray(key) && key.length === shape.length && key.every((part, at) => typeof part === shape[at])
    if (fits) return { ok: true, key }
  } catch {
    // Not ours: refused below.
  }
  return reject('invalid_request', {
    errors: [{ pointer: '/cursor', detail: 'is not a cursor that a list has answered' }],
  })
}
