/** What a route says about itself, once: OpenAPI, /docs and the tests read it, nothing else is written by hand. */
import type { CommandName, ErrorKind } from 'holdfast'
import type { TProperties, TSchema } from 'typebox'
import type { Access } from '../auth/scopes.ts'

export type Operation = {
  /** Unique: the name of the command or query, where it has one route. */
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With its path parameters as `:name`. */
  url: string
  tag: string
  summary: string
  /** The scope that a key must have. */
  access: Access
  /** The command that it executes; undefined for reads. */
  command?: CommandName
  /** The shapes of the path parameters, in order. */
  pathParameters: TProperties
  /** The shapes of what may stand in the query string. */
  queryParameters: TProperties
  body?: TSchema | undefined
  /** Where the body is a file; left out: JSON. */
  bodyMediaTypes?: readonly string[]
  headers: readonly RequestHeader[]
  answer: {
    status: 200 | 201
    schema: TSchema
    headers?: Record<string, string>
    /** Left out: JSON. */
    mediaTypes?: readonly ('text/event-stream' | 'text/csv' | 'application/x-ndjson')[]
  }
  /** The kinds of refusals that callers should expect, besides those that every route has. */
  refusals: readonly ErrorKind[]
}

export type RequestHeader = 'Idempotency-Key' | 'X-Holdfast-Actor' | 'If-Match' | 'Last-Event-ID' | 'Cache-Control'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Of under-pressure: answering nothing lets the request pass. */
    pressureHandler?: () => void
  }
}
