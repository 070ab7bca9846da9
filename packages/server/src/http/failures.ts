/**
 * What is thrown on the way of a request, by Fastify, by the engine or by the world, becomes a problem like any other.
 * Only what nobody foresaw is a 500, and is logged with its stack.
 */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ERRORS, type ErrorCode, HoldfastError, type Rejection } from 'holdfast'
import { sendProblem } from './problem.ts'

type Failure = Omit<Rejection, 'ok'>

const CODE_OF_FASTIFY: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_body',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_body',
  FST_ERR_BAD_URL: 'malformed_path',
  FST_ERR_MAX_PARAM_LENGTH: 'malformed_path',
  FST_ERR_ROUTE_NOT_FOUND: 'route_not_found',
  FST_UNDER_PRESSURE: 'overloaded',
}

/** Thousands a second of these are no news: that there are some is logged by whoever refuses them. */
const SHED: ReadonlySet<ErrorCode> = new Set(['overloaded', 'queue_full', 'cancelled'])

export function sendFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const failure = failureOf(error)
  // A refusal by design, such as a full queue, is told to the caller and counted; a bug is told to us.
  if (failure.code === 'internal_error') request.log.error({ err: error }, 'a request failed by a bug')
  else if (SHED.has(failure.code)) request.log.debug({ code: failure.code }, 'a request was not served')
  else if (ERRORS[failure.code].kind === 'unavailable') request.log.warn({ err: error }, 'a request was not served')
  return sendProblem(reply, request, failure)
}

export function failureOf(error: unknown): Failure {
  if (error instanceof HoldfastError) {
    return { code: error.code, ...(error.message !== ERRORS[error.code].meaning && { detail: error.message }) }
  }
  if (!(error instanceof Error)) return { code: 'internal_error' }
  const { code = '' } = error as FastifyError
  const known = CODE_OF_FASTIFY[code]
  if (known) return { code: known, ...(known === 'malformed_body' && { detail: error.message }) }
  return { code: 'internal_error' }
}

/** What Node could not even parse as HTTP is answered by hand: there is no request to reply to. */
export function answerUnparsable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const code: ErrorCode = status === 408 ? 'request_timeout' : 'malformed_path'
  const { meaning, remedy } = ERRORS[code]
  const problem = {
    type: `https://holdfast.dev/problems/${code}`,
    title: meaning,
    status,
    detail: STATUS_CODES[status],
    code,
    errors: [],
    remedy,
  }
  const body = JSON.stringify(problem)
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/problem+json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
