/** Replays as they are asked for, looked at and ended. */
import Type, { type Static } from 'typebox'
import type { Database } from '../db/database.ts'
import { loadConfiguration } from '../db/load-configuration.ts'
import { newId } from '../db/new-id.ts'
import { finishReplay, insertReplay } from '../db/policy-replays.ts'
import { readReplays } from '../db/read-replays.ts'
import type { Configuration } from '../domain/configuration/configuration.ts'
import { isUuid } from '../domain/kernel/uuid.ts'
import type { Engine } from '../engine.ts'
import { type Rejection, reject, rejectAt } from '../errors.ts'
import { changedModel } from '../requests/sourcing-changes.ts'
import { ModelCode } from '../shapes/names.ts'
import { Optional, Shape } from '../shapes/shape.ts'
import { SourcingChanges } from '../shapes/sourcing.ts'
import { type PolicyReplayView, replayView } from '../views/policy-replays.ts'

const DAYS_MAX = 90
const DAYS_DEFAULT = 14

/** A replay that is asked for: of which model, how many days back (14), and how the model is to be otherwise. */
export const NewPolicyReplay = Shape({
  model: ModelCode,
  days: Optional(
    Type.Integer({ minimum: 1, maximum: DAYS_MAX, default: DAYS_DEFAULT, description: 'Orders of so many days' }),
  ),
  changes: SourcingChanges,
})
/** The same as a type. */
export type NewPolicyReplay = Static<typeof NewPolicyReplay>

type At = Pick<Engine, 'database' | 'limits'>
type Done<Result> = Promise<{ ok: true; result: Result } | Rejection>

/** Has it carried out in the background; `dryRun` only judges it. Refused for what publishing the changes would be refused for. */
export async function requestReplay(
  { database, limits }: At,
  { model: name, days = DAYS_DEFAULT, changes }: NewPolicyReplay,
  { actor, dryRun }: { actor: string; dryRun: boolean },
): Done<PolicyReplayView> {
  const configuration = await loadConfiguration(database)
  const model = configuration.models.named(name)
  if (!model) return rejectAt('/model', 'unknown_model', { model: name })
  const changed = changedModel(model, changes, configuration)
  if (!changed.ok) return within('/changes', changed)
  const replay = { id: newId(), model_id: model.id, model_revision: model.revision, changes, days, actor }
  if (dryRun) return shown(configuration, { ...replay, ...unbegun(Date.now()) })
  const made = await insertReplay(database, replay, limits.policy_replays_open_max)
  return made ? shown(configuration, made) : reject('too_many_policy_replays')
}

function unbegun(now: number) {
  const stamps = { created_at: now, updated_at: now, finished_at: null }
  return { state: 'waiting' as const, orders_total: 0, orders_done: 0, result: null, error: null, ...stamps }
}

function shown(configuration: Configuration, replay: Parameters<typeof replayView>[1]) {
  return { ok: true as const, result: replayView(configuration, replay) }
}

function within(pointer: string, rejection: Rejection): Rejection {
  const errors = rejection.errors?.map((error) => ({ ...error, pointer: `${pointer}${error.pointer ?? ''}` }))
  return { ...rejection, ...(errors && { errors }) }
}

/** Ends one that waits or is under way; `dryRun` only says so. Asked a second time it is as it was. */
export async function cancelReplay(
  { database }: { database: Database },
  id: string,
  { dryRun }: { dryRun: boolean },
): Done<PolicyReplayView> {
  const read = async () => {
    const [replay] = isUuid(id) ? await readReplays(database, { id, limit: 1 }) : []
    return replay ? shown(await loadConfiguration(database), replay) : reject('policy_replay_not_found')
  }
  const found = await read()
  if (!found.ok) return found
  const { state } = found.result
  if (state === 'done' || state === 'failed') return reject('policy_replay_state_conflict', { data: { state } })
  if (dryRun) return { ok: true, result: { ...found.result, state: 'cancelled' } }
  await finishReplay(database, id, { state: 'cancelled' })
  return read()
}
