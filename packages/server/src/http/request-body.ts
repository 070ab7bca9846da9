/**
 * From a request's body to a command's input, and from the pointers of a refusal back into what was sent.
 *
 * The engine judges every input by the command's schema. Here bodies are only put into the form that the command takes:
 * members that the path has already named are added, a single change becomes a list of one.
 */
import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import { HoldfastError, type Rejection, reject } from 'holdfast'

export type JsonObject = Record<string, unknown>

/** A command's input, and where in the body a pointer into that input points. */
export type ReadBody = (body: JsonObject) => { input: JsonObject; pointerInBody: (pointer: string) => string }

/** The body is the input. */
export const asInput: ReadBody = (body) => ({ input: body, pointerInBody: (pointer) => pointer })

/** `{mode?, changes: […]}`, or one change by itself. */
export const oneOrManyChanges: ReadBody = (body) => {
  if (Object.hasOwn(body, 'changes')) return asInput(body)
  const { mode, ...change } = body
  const input = { ...(mode !== undefined && { mode }), changes: [change] }
  return { input, pointerInBody: (pointer) => withoutPrefix(pointer, '/changes/0') }
}

/** `{settings: {…}}`, or the settings by themselves. */
export const settingsOrLayer: ReadBody = (body) =>
  Object.hasOwn(body, 'settings')
    ? asInput(body)
    : { input: { settings: body }, pointerInBody: (pointer) => withoutPrefix(pointer, '/settings') }

function withoutPrefix(pointer: string, prefix: string): string {
  return pointer === prefix || pointer.startsWith(`${prefix}/`) ? pointer.slice(prefix.length) : pointer
}

/** The body as an object; a request without one has an empty one. */
export function objectOf(body: unknown): { ok: true; body: JsonObject } | Rejection {
  if (body === undefined) return { ok: true, body: {} }
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ok: true, body: body as JsonObject }
  return reject('invalid_request', { errors: [{ pointer: '', detail: 'must be an object' }] })
}

/** The members that the path names. A body may repeat them, as what was read and is sent back does, but not differ. */
export function withPathMembers(body: JsonObject, members: JsonObject): { ok: true; body: JsonObject } | Rejection {
  const differing = Object.keys(members).filter((name) => Object.hasOwn(body, name) && body[name] !== members[name])
  if (differing.length === 0) return { ok: true, body: { ...body, ...members } }
  const errors = differing.map((name) => ({ pointer: `/${name}`, detail: 'is given by the path, and differs from it' }))
  return reject('invalid_request', { errors })
}

/**
 * JSON in UTF-8. Fastify's own parser would replace what is no UTF-8 by question marks, so that another text would be stored than
 * was sent; and it would refuse the empty body that many clients send with a content type.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>(
    /^application\/([\w.-]+\+)?json\b/,
    { parseAs: 'buffer' },
    (request, buffer, done) => {
      if (buffer.length === 0) return done(null, undefined)
      if (!isUtf8(buffer)) return done(new HoldfastError('malformed_body', 'The body is not UTF-8.'))
      // The decoder takes a byte order mark away, which JSON does not know.
      return parse(request, new TextDecoder().decode(buffer), (error, value) =>
        error ? done(new HoldfastError('malformed_body', error.message)) : done(null, value),
      )
    },
  )
}
