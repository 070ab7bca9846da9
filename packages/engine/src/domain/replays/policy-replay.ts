/** A replay of past orders under a policy, as it is kept. */
export type ReplayState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'

/** A replay as it is kept. Instants are epoch milliseconds. */
export type StoredReplay = {
  id: string
  model_id: string
  model_revision: number
  changes: Record<string, unknown>
  days: number
  state: ReplayState
  actor: string
  orders_total: number
  orders_done: number
  result: Record<string, unknown> | null
  error: string | null
  created_at: number
  updated_at: number
  finished_at: number | null
}
