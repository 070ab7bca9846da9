/** /v1/policy-replays: what a changed model would have done with the orders of the last days. Nothing of the stock changes. */
import {
  cancelReplay,
  type Engine,
  isLimited,
  NewPolicyReplay,
  PolicyReplayView,
  type Rejection,
  reject,
  requestReplay,
  validate,
} from 'holdfast'
import Type from 'typebox'
import type { Caller } from '../../auth/caller.ts'
import { type Given, ownWrite } from '../own-routes.ts'
import { read } from '../read.ts'
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

export const policyReplays: Resource = {
  tag: 'Policy lab',
  description: 'What a changed model would have done with the orders of the last days.',
  routes: [
    ownWrite(
      {
        id: 'create_policy_replay',
        isReadById: true,
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
    read(url, 'list_policy_replays'),
    read(one, 'get_policy_replay'),
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
