/** /v1/follow-ups */
import { countDeadFollowUps, Optional, type Rejection, reject, reviveFollowUps, Shape, View } from 'holdfast'
import Type from 'typebox'
import { ownWrite } from '../own-routes.ts'
import { read } from '../read.ts'
import type { Resource } from '../route.ts'

const url = '/v1/follow-ups'

const IDS_MAX = 1000
const UUID = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
const Asked = Shape({
  ids: Optional(
    Type.Array(Type.String({ pattern: UUID }), { maxItems: IDS_MAX, description: 'Left out: all that are dead' }),
  ),
})
const RetriedView = View('RetriedFollowUps', { retried: Type.Integer({ minimum: 0 }) })

/** Nothing of the stock changes, and a second time there is nothing to do. */
const retry = ownWrite(
  {
    id: 'retry_follow_ups',
    url: `${url}/retry`,
    summary: 'Have follow-ups tried again that have failed too often.',
    body: Asked,
  },
  { status: 200, schema: RetriedView },
  async ({ database }, { body, dryRun }) => {
    const asked = readIds(body)
    if (!asked.ok) return asked
    const work = dryRun ? countDeadFollowUps : reviveFollowUps
    return { ok: true, result: { retried: await work(database, asked.ids) } }
  },
)

function readIds(body: Record<string, unknown>): { ok: true; ids: readonly string[] | 'all' } | Rejection {
  const { ids, ...others } = body
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
