/**
 * From a query string, where everything is text, to the members of a question. The engine judges them; a text that is
 * no number stays a text, which the engine refuses.
 */
import { type ErrorDetail, type Rejection, reject } from 'holdfast'
import type { TProperties } from 'typebox'

type Values = Record<string, string | string[]>

export function readQueryString(
  given: Values,
  shapes: TProperties,
): { ok: true; members: Record<string, unknown> } | Rejection {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(shapes, name))
  if (unknown.length > 0) {
    const errors = unknown.map(
      (parameter): ErrorDetail => ({ parameter, in: 'query', detail: 'is not a parameter of this query' }),
    )
    return reject('invalid_request', { errors })
  }
  const members = Object.entries(given).map(([name, value]) => [name, typedValue(value, (shapes[name] as Typed).type)])
  return { ok: true, members: Object.fromEntries(members) }
}

type Typed = { type?: string }

function typedValue(value: string | string[], type: string | undefined): unknown {
  if (type === 'array') return Array.isArray(value) ? value : [value]
  if (typeof value !== 'string') return value
  if (type === 'number' || type === 'integer') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}
