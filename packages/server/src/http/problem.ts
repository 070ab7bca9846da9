/**
 * How Holdfast says no over HTTP: RFC 9457 problem details, always, with the stable codes of errors.ts.
 *
 * The core knows kinds; the one table that turns them into statuses is here.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ERRORS, type ErrorCode, type ErrorDetail, type ErrorKind, type Rejection } from 'holdfast'
import { withDetail } from './error-words.ts'
import type { ProblemView } from './problem-view.ts'
import { wordsOfRefusal } from './words-of-refusals.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** The code of the problem that it is, for metrics and traces. */
    refusedBy?: string
  }
}

const STATUS_OF_KIND = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition: 412,
  mismatch: 422,
  too_large: 413,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ErrorKind, number>

/** What HTTP itself has a status for, before any command is looked at. */
const STATUS_OF_CODE: Partial<Record<ErrorCode, number>> = {
  malformed_body: 400,
  malformed_path: 400,
  unsupported_media_type: 415,
  method_not_allowed: 405,
  request_timeout: 408,
}

export function statusOfKind(kind: ErrorKind): number {
  return STATUS_OF_KIND[kind]
}

export function statusOf(code: ErrorCode): number {
  return STATUS_OF_CODE[code] ?? STATUS_OF_KIND[ERRORS[code].kind]
}

/** What a caller of an overloaded or stopping process is told to wait. */
export const RETRY_AFTER_SECONDS = 1

/** Why a request was refused, which came for this URL under this id. */
export function problemOf(rejection: Omit<Rejection, 'ok'>, request: { url: string; id: string }): ProblemView {
  const { code, data } = rejection
  const { meaning, remedy } = ERRORS[code]
  const errors = (rejection.errors ?? []).map(withDetail)
  return {
    type: `https://holdfast.dev/problems/${code}`,
    title: meaning,
    status: statusOf(code),
    detail: rejection.detail ?? sentenceOf(errors) ?? wordsOfRefusal(rejection) ?? meaning,
    code,
    instance: request.url.split('?', 1)[0]!,
    request_id: request.id,
    errors,
    ...(data && { data }),
    remedy,
  }
}

const ERRORS_IN_DETAIL_MAX = 3

function sentenceOf(errors: readonly ErrorDetail[]): string | undefined {
  if (errors.length === 0) return undefined
  const shown = errors
    .slice(0, ERRORS_IN_DETAIL_MAX)
    .map(({ pointer, parameter, detail }) => `${parameter ?? (pointer || 'the body')}: ${detail}`)
  const rest = errors.length - shown.length
  return shown.join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

export function sendProblem(
  reply: FastifyReply,
  request: FastifyRequest,
  rejection: Omit<Rejection, 'ok'>,
): FastifyReply {
  const problem = problemOf(rejection, request)
  reply.refusedBy = problem.code
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  if (problem.status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS)
  return reply
    .header('x-request-id', request.id)
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem)
}
