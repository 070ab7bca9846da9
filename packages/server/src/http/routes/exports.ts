/** /v1/exports: lists as a whole, as files. */
import { HoldfastError, OneOf, Optional, reject } from 'holdfast'
import Type from 'typebox'
import { EXPORT_KINDS, type ExportKind } from '../../exports/columns.ts'
import { EXPORT_FORMATS, type ExportFormat, MEDIA_TYPES } from '../../exports/export-text.ts'
import { openExport } from '../../exports/open-export.ts'
import { sendProblem } from '../problem.ts'
import { readQueryString } from '../query-string.ts'
import { AGE_HEADERS, ageHeaders, staleAllowed } from '../request-headers.ts'
import type { Resource, Route } from '../route.ts'

const shapes = {
  format: Optional(OneOf(EXPORT_FORMATS, 'Left out: as Accept says, and csv where it says nothing')),
}

const take: Route = {
  describe: () => ({
    id: 'export_rows',
    method: 'GET',
    url: '/v1/exports/:what',
    summary: 'A list as a whole, all of one instant, as a file.',
    access: 'read',
    pathParameters: { what: OneOf(EXPORT_KINDS) },
    queryParameters: shapes,
    headers: ['Cache-Control'],
    answer: {
      status: 200,
      schema: Type.String({ description: 'Rows, as they are read' }),
      headers: AGE_HEADERS,
      mediaTypes: ['text/csv', 'application/x-ndjson'],
    },
    refusals: ['not_found'],
  }),
  handler: (limits) => {
    let underway = 0
    return async (engine, request, reply) => {
      const given = readQueryString(request.query as never, shapes)
      if (!given.ok) return sendProblem(reply, request, given)
      const { what: kind } = request.params as { what: ExportKind }
      if (!EXPORT_KINDS.includes(kind))
        return sendProblem(
          reply,
          request,
          reject('route_not_found', { detail: `There are exports of ${EXPORT_KINDS.join(', ')}.` }),
        )
      const format = formatAsked(given.members.format, request.headers.accept)
      if (format === null) return sendProblem(reply, request, reject('invalid_request', { errors: [UNKNOWN_FORMAT] }))
      const stale = staleAllowed(request)
      if (!stale.ok) return sendProblem(reply, request, stale)
      if (underway >= limits.exports_in_flight_max) throw new HoldfastError('too_many_exports')
      underway += 1
      const done = () => {
        underway -= 1
      }
      try {
        const opened = await openExport(engine, { kind, format, reach: request.caller.reach, ...stale.options })
        if (!opened.ok) {
          done()
          return sendProblem(reply, request, opened)
        }
        opened.stream.once('close', done)
        return reply
          .type(MEDIA_TYPES[format])
          .headers(ageHeaders(opened.asOf))
          .header('content-disposition', `attachment; filename="${kind}.${format}"`)
          .send(opened.stream)
      } catch (error) {
        done()
        throw error
      }
    }
  },
}

const UNKNOWN_FORMAT = {
  parameter: 'format',
  in: 'query' as const,
  detail: `must be one of ${EXPORT_FORMATS.join(', ')}`,
}

function formatAsked(named: unknown, accept: string | undefined): ExportFormat | null {
  if (named !== undefined) return EXPORT_FORMATS.includes(named as ExportFormat) ? (named as ExportFormat) : null
  return accept?.includes('ndjson') ? 'ndjson' : 'csv'
}

export const exportRoutes: Resource = {
  tag: 'Exports',
  description: 'Lists as a whole, as files.',
  routes: [take],
}
