/**
 * An answer of the model and one of the engine, made comparable. The model states the members that it knows, and those
 * are compared: an answer that has more of them agrees.
 */
import { AnyOrder } from '../answer-shape.ts'
import type { ErrorDetail } from '../engine-vocabulary.ts'
import type { ModelAnswer } from '../reference-model.ts'

export type EngineAnswer = {
  ok: boolean
  result?: unknown
  code?: string
  errors?: readonly ErrorDetail[] | undefined
  replayed?: boolean
}

/** Both as text: equal, if they agree. */
export function comparedTexts(expected: ModelAnswer, actual: EngineAnswer): { want: string; got: string } {
  const result = expected.ok ? withoutId(expected.result) : undefined
  return {
    want: JSON.stringify({ ...outline(expected), result: stated(result) }),
    got: JSON.stringify({ ...outline(actual), result: actual.ok ? projected(actual.result, result) : undefined }),
  }
}

/** Ids differ from system to system; who is meant is said by the natural keys. */
function withoutId(result: unknown): unknown {
  const { id: _id, ...rest } = result as Record<string, unknown>
  return rest
}

function outline(answer: EngineAnswer | ModelAnswer): object {
  const replayed = answer.replayed === true
  if (answer.ok) return { ok: true, replayed }
  return { ok: false, replayed, code: answer.code, errors: comparableErrors(answer.errors ?? []) }
}

/** Which entries of a list are refused, and why. Where in an entry, or in a request without a list, is for people; what
 * the schema says of a malformed one has no code. */
function comparableErrors(errors: readonly ErrorDetail[]): object[] {
  return errors.flatMap(({ pointer, code, sku, requested, available, lines }) => {
    const entry = /^\/\w+\/\d+/.exec(pointer ?? '')?.[0]
    if (entry === undefined || code === undefined) return []
    return [code === 'insufficient_stock' ? { entry, code, sku, requested, available, lines } : { entry, code }]
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function sortedByText(entries: readonly unknown[]): unknown[] {
  const texts = entries.map((entry) => JSON.stringify(entry) ?? 'undefined').sort()
  return texts.map((text) => (text === 'undefined' ? undefined : JSON.parse(text)))
}

/** What the model states, lists without an order in an order of their own. */
function stated(value: unknown): unknown {
  if (value instanceof AnyOrder) return sortedByText(value.entries.map(stated))
  if (Array.isArray(value)) return value.map(stated)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, stated(member)]))
}

/** Of what the engine says, the members that the model states too. */
function projected(actual: unknown, shape: unknown): unknown {
  if (shape instanceof AnyOrder) {
    if (!Array.isArray(actual)) return actual
    return sortedByText(actual.map((entry) => projected(entry, shape.entries[0])))
  }
  if (Array.isArray(shape))
    return Array.isArray(actual) ? actual.map((entry, index) => projected(entry, shape[index])) : actual
  if (!isObject(shape) || !isObject(actual)) return actual
  return Object.fromEntries(Object.keys(shape).map((name) => [name, projected(actual[name], shape[name])]))
}
