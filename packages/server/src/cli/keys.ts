/**
 * `holdfast keys`: API keys, on the database that the environment names. What a key is printed to is the standard output, alone, so that a
 * script can take it; everything else is told on the other.
 *
 * An embedded database belongs to the process that serves it: while that runs, keys are made by POST /v1/api-keys.
 */
import { createEngine, type Engine, migrate, openDatabase, type Rejection } from 'holdfast'
import { type ApiKeyView, createKey, listKeys, revokeKey, rotateKey } from '../auth/manage-keys.ts'
import { readConfiguration } from '../configuration.ts'

type CreateOptions = {
  name: string
  scope: string[]
  channel?: string[]
  location?: string[]
  expiresInDays?: string
}

export async function createApiKey({ name, scope, channel, location, expiresInDays }: CreateOptions): Promise<void> {
  const asked = {
    name,
    scopes: scope,
    ...(channel && { channels: channel }),
    ...(location && { locations: location }),
    ...(expiresInDays !== undefined && { expires_in_days: Number(expiresInDays) }),
  }
  await onDatabase(async (engine) => {
    const made = accepted(await createKey(engine, asked))
    process.stderr.write(`The key "${made.name}" may ${made.scopes.join(', ')}. It is shown this once:\n`)
    process.stdout.write(`${made.secret}\n`)
  })
}

export async function listApiKeys({ json = false }: { json?: boolean }): Promise<void> {
  await onDatabase(async (engine) => {
    const keys = await listKeys(engine)
    if (json) process.stdout.write(`${JSON.stringify(keys, null, 2)}\n`)
    else if (keys.length === 0) process.stdout.write('There is no API key.\n')
    else for (const key of keys) process.stdout.write(`${lineOf(key)}\n`)
  })
}

export async function rotateApiKey(key: string, { overlapSeconds }: { overlapSeconds?: string }): Promise<void> {
  const asked = overlapSeconds === undefined ? {} : { overlap_seconds: Number(overlapSeconds) }
  await onDatabase(async (engine) => {
    const made = accepted(await rotateKey(engine, key, asked))
    const until = made.secrets[1]?.expires_at
    process.stderr.write(`The old secret of "${made.name}" counts until ${until}. The new one is shown this once:\n`)
    process.stdout.write(`${made.secret}\n`)
  })
}

export async function revokeApiKey(key: string): Promise<void> {
  await onDatabase(async (engine) => {
    const ended = accepted(await revokeKey(engine, key))
    process.stdout.write(`The key "${ended.name}" has ended; every process refuses it within a second.\n`)
  })
}

async function onDatabase(work: (engine: Engine) => Promise<void>): Promise<void> {
  const { database_url: databaseUrl, data_dir: dataDir, limits } = readConfiguration()
  const database = await openDatabase({ databaseUrl, dataDir })
  try {
    // The first key is made before the first start, where others reach the service.
    await migrate(database)
    await work(createEngine({ database, limits }))
  } finally {
    await database.close()
  }
}

function accepted<Result>(answer: { ok: true; result: Result } | Rejection): Result {
  if (answer.ok) return answer.result
  const parts = (answer.errors ?? []).map(({ pointer, detail }) => `${pointer?.slice(1)}: ${detail}`)
  throw new Error([answer.detail ?? answer.code, ...parts].join('; '))
}

function lineOf({ id, name, scopes, channels, locations, secrets, last_used_at, ...key }: ApiKeyView): string {
  const state = key.revoked_at ? `revoked ${key.revoked_at}` : key.expires_at ? `until ${key.expires_at}` : 'live'
  const limits = [...(channels ? [`channels ${channels}`] : []), ...(locations ? [`locations ${locations}`] : [])]
  const used = last_used_at ? `last used ${last_used_at}` : 'never used'
  const shown = [
    id,
    name,
    scopes.join(','),
    ...limits,
    secrets.map(({ prefix }) => `${prefix}…`).join(' '),
    state,
    used,
  ]
  return shown.join('  ')
}
