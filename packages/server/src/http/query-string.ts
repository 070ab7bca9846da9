/**
 * From a query string, where everything is text, to the members of a question. The engine judges them; a text that is
 * no number stays a text, which the engine refuses.
 */
import { type ErrorDetail, Optional, type Rejection, reject } from 'holdfast'
import Type, { type TProperties } from 'typebox'

/** What every write takes in its query string. */
export const WRITE_PARAMETERS: TProperties = {
  dry_run: Optional(Type.Boolean({ description: 'true: answer what would come of it, and change nothing' })),
}

type Values = Record<string, string | string[]>

export function readQueryString(
  given: Values,
  shapes: TProperties,
): { ok: true; members: Record<string, unknown> } | Rejection {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(shapes, name))
  if (unknown.length > 0) {
    const errors = unknown.map(
      (parameter): ErrorDetail => ({ parameter, in: 'query', detail: `is not known here; ${knownNames(shapes)}` }),
    )
    return reject('invalid_request', { errors })
  }
  const members = Object.entries(given).map(([name, value]) => [name, typedValue(value, (shapes[name] as Typed).type)])
  return { ok: true, members: Object.fromEntries(members) }
}

function knownNames(shapes: TProperties): string {
  const names = Object.keys(shapes)
  return names.length === 0 ? 'there are no query parameters' : `there are ${names.join(', ')}`
}

type Typed = { type?: string }

function typedValue(value: string | string[], type: string | undefined): unknown {
  if (type === 'array') return Array.isArray(value) ? value : [value]
  if (typeof value !== 'string') return value
  if (type === 'number' || type === 'integer') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

/** What a write says in its query string: whether it is only to be tried out, and the members of its input that stand there. */
export function readWriteQuery(
  given: Values,
  shapes: TProperties,
): { ok: true; dryRun: boolean; members: Record<string, unknown> } | Rejection {
  const read = readQueryString(given, { ...shapes, ...WRITE_PARAMETERS })
  if (!read.ok) return read
  const { dry_run: dryRun = false, ...members } = read.members
  if (typeof dryRun === 'boolean') return { ok: true, dryRun, members }
  const errors: ErrorDetail[] = [{ parameter: 'dry_run', in: 'query', detail: 'must be true or false' }]
  return reject('invalid_request', { errors })
}
