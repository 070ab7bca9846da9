import Type from 'typebox'
import { readReplays } from '../../db/read-replays.ts'
import { isUuid } from '../../domain/kernel/uuid.ts'
import { reject } from '../../errors.ts'
import { Shape } from '../../shapes/shape.ts'
import { PolicyReplayView, replayView } from '../../views/policy-replays.ts'
import { defineQuery, found } from '../define-query.ts'

/** How far it has come, and its result where it is done. It tells of all orders of a model: for keys without limits. */
export const getPolicyReplay = defineQuery({
  name: 'get_policy_replay',
  summary: 'One replay: how far it has come, and what came of it.',
  input: () => Shape({ policy_replay: Type.String({ format: 'uuid', description: 'Id of the replay' }) }),
  answer: PolicyReplayView,
  read: async ({ policy_replay: id }, { database, configuration }) => {
    const [replay] = isUuid(id) ? await readReplays(database, { id, limit: 1 }) : []
    return replay ? found(replayView(await configuration(), replay)) : reject('policy_replay_not_found')
  },
})
