/** /v1/policy-replays: what a changed model would have done with the orders of the last days. Nothing of the stock changes. */
import {
  cancelReplay,
  type Engine,
  getReplay,
  isLimited,
  listReplays,
  NewPolicyReplay,
  Optional,
  PolicyReplayPage,
  PolicyReplayView,
  type Rejection,
  reject,
  requestReplay,
  validate,
} from 'holdfast'
import Type from 'typebox'
import type { Caller } from '../../auth/caller.ts'
import { type Given, ownRead, ownWrite } from '../own-routes.ts'
import type { Resource } from '../route.ts'

const url = '/v1/policy-replays'
const one = `${url}/:policy_replay`
const named = { policy_replay: Type.String({ format: 'uuid' }) }
const idOf = (params: unknown) => (params as { policy_replay: string }).policy_replay
const DETAIL = 'Replays are of all orders of a model, and for keys without limits.'

type Worked = Promise<{ ok: true; result: unknown } | Rejection>

/** A replay tells of every order, whatever their channels and locations. */
function forAll<Asked extends { caller: Caller }>(work: (engine: Engine, given: Asked) => Worked) {
  return async (engine: Engine, given: Asked): Worked =>
    isLimited(given.caller.reach) ? reject('out_of_reach', { detail: DETAIL }) : work(engine, given)
}

const pageParameters = {
  limit: Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'Rows per page' })),
  cursor: Optional(Type.String({ minLength: 1, maxLength: 100, description: 'next_cursor of the page before' })),
}

export const policyReplays: Resource = {
  tag: 'Policy lab',
  description: 'What a changed model would have done with the orders of the last days.',
  routes: [
    ownWrite(
      {
        id: 'create_policy_replay',
        url,
        summary: 'Have the orders of the last days sourced once more by a changed model, in the background.',
        access: 'configuration:write',
        body: NewPolicyReplay,
      },
      { status: 201, schema: PolicyReplayView },
      forAll(async (engine, { body, caller, dryRun }: Given) => {
        const invalid = validate({ input: NewPolicyReplay }, body)
        if (invalid) return invalid
        return requestReplay(engine, body as NewPolicyReplay, { actor: caller.actor ?? 'anonymous', dryRun })
      }),
    ),
    ownRead(
      {
        id: 'list_policy_replays',
        url,
        summary: 'List replays, the newest first.',
        access: 'read',
        queryParameters: pageParameters,
      },
      { status: 200, schema: PolicyReplayPage },
      forAll((engine, { query }) => {
        const { cursor, limit = 20 } = query as { cursor?: string; limit?: number }
        return listReplays(engine, { cursor, limit })
      }),
    ),
    ownRead(
      {
        id: 'get_policy_replay',
        url: one,
        summary: 'One replay: how far it has come, and what came of it.',
        access: 'read',
        pathParameters: named,
      },
      { status: 200, schema: PolicyReplayView },
      forAll((engine, { params }) => getReplay(engine, idOf(params))),
    ),
    ownWrite(
      {
        id: 'cancel_policy_replay',
        url: `${one}/cancel`,
        summary: 'End a replay.',
        access: 'configuration:write',
        pathParameters: named,
      },
      { status: 200, schema: PolicyReplayView },
      forAll((engine, { params, dryRun }: Given) => cancelReplay(engine, idOf(params), { dryRun })),
    ),
  ],
}
