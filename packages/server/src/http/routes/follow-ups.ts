/** /v1/follow-ups */
import { countDeadFollowUps, Optional, type Rejection, reject, reviveFollowUps, Shape, View } from 'holdfast'
import Type from 'typebox'
import { sendProblem } from '../problem.ts'
import { readWriteQuery, WRITE_PARAMETERS } from '../query-string.ts'
import { read } from '../read.ts'
import { objectOf } from '../request-body.ts'
import type { Handler, Resource, Route } from '../route.ts'

const url = '/v1/follow-ups'

const IDS_MAX = 1000
const UUID = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
const Asked = Shape({
  ids: Optional(
    Type.Array(Type.String({ pattern: UUID }), { maxItems: IDS_MAX, description: 'Left out: all that are dead' }),
  ),
})
const RetriedView = View('RetriedFollowUps', { retried: Type.Integer({ minimum: 0 }) })

/** Has dead ones tried anew. It is no command: nothing of the stock changes, and a second time there is nothing to do. */
const retry: Route = {
  describe: () => ({
    id: 'retry_follow_ups',
    method: 'POST',
    url: `${url}/retry`,
    access: 'admin',
    summary: 'Have follow-ups tried again that have failed too often.',
    pathParameters: {},
    queryParameters: WRITE_PARAMETERS,
    body: Asked,
    headers: [],
    answer: { status: 200, schema: RetriedView },
    refusals: ['conflict'],
  }),
  handler: () => retryDead,
}

const retryDead: Handler = async ({ database }, request, reply) => {
  const query = readWriteQuery(request.query as never, {})
  if (!query.ok) return sendProblem(reply, request, query)
  const asked = readIds(request.body)
  if (!asked.ok) return sendProblem(reply, request, asked)
  if (query.dryRun) reply.header('dry-run', 'true')
  const work = query.dryRun ? countDeadFollowUps : reviveFollowUps
  return reply.send({ retried: await work(database, asked.ids) })
}

function readIds(body: unknown): { ok: true; ids: readonly string[] | 'all' } | Rejection {
  const object = objectOf(body)
  if (!object.ok) return object
  const { ids, ...others } = object.body
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    return reject('invalid_request', {
      errors: [{ pointer: `/${unknown}`, detail: 'is not known here; there is ids' }],
    })
  if (ids === undefined) return { ok: true, ids: 'all' }
  const isList = Array.isArray(ids) && ids.length <= IDS_MAX
  if (isList && ids.every((id) => typeof id === 'string' && new RegExp(UUID).test(id))) return { ok: true, ids }
  return reject('invalid_request', { errors: [{ pointer: '/ids', detail: `must be a list of up to ${IDS_MAX} ids` }] })
}

export const followUps: Resource = {
  tag: 'Follow-ups',
  description: 'What changes have made necessary elsewhere and is not done yet.',
  routes: [read(url, 'list_follow_ups'), retry],
}
