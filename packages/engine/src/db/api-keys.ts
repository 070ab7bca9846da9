/** The tables of the API keys: every statement on them. Instants are epoch milliseconds, by the clock of the database. */
import type { Connection, Database } from './database.ts'

/** What is kept of a key, instants in epoch milliseconds. Null limits: all of them. */
export type StoredApiKey = {
  id: string
  name: string
  scopes: string[]
  channel_ids: string[] | null
  location_ids: string[] | null
  created_at: number
  expires_at: number | null
  revoked_at: number | null
  last_used_at: number | null
}

/** What is kept of a secret: never the secret itself. */
export type StoredApiKeySecret = {
  hash: string
  key_id: string
  prefix: string
  created_at: number
  expires_at: number | null
}

const COLUMNS = `k.id, k.name, k.scopes, k.channel_ids, k.location_ids, k.created_at, k.expires_at, k.revoked_at, k.last_used_at`

/** All of them, with the database's clock, as of one moment. */
export async function readApiKeys(
  db: Connection,
): Promise<{ at: number; keys: Map<string, StoredApiKey>; secrets: StoredApiKeySecret[] }> {
  type Row = Partial<StoredApiKey> & {
    at: number
    hash: string
    prefix: string
    secret_created_at: number
    secret_expires_at: number | null
  }
  const rows = await db.query<Row>(
    `select holdfast.server_clock() as at, ${COLUMNS}, s.hash, s.prefix, s.created_at as secret_created_at, s.expires_at as secret_expires_at
     from (select 1) one
     left join holdfast.api_key k on true
     left join holdfast.api_key_secret s on s.key_id = k.id
     order by s.created_at desc, s.hash`,
  )
  const keys = new Map<string, StoredApiKey>()
  const secrets: StoredApiKeySecret[] = []
  for (const { at: _at, hash, prefix, secret_created_at, secret_expires_at, ...key } of rows) {
    if (!key.id) continue
    keys.set(key.id, key as StoredApiKey)
    secrets.push({ hash, prefix, key_id: key.id, created_at: secret_created_at, expires_at: secret_expires_at })
  }
  return { at: rows[0]!.at, keys, secrets }
}

/** Of a secret that was made: its hash, and how it begins. */
type NewSecret = { hash: string; prefix: string }

/** A key that is to be made. */
export type NewApiKey = Pick<StoredApiKey, 'id' | 'name' | 'scopes' | 'channel_ids' | 'location_ids'> & {
  expiresAt: string | null
}

/** False where a live key has the name. */
export async function insertApiKey(db: Database, key: NewApiKey, secret: NewSecret): Promise<boolean> {
  const made = await db.query(
    `with made as (
       insert into holdfast.api_key (id, name, scopes, channel_ids, location_ids, created_at, expires_at)
       values ($1::uuid, $2, $3::text[], $4::uuid[], $5::uuid[], holdfast.server_clock(), $6::timestamptz)
       on conflict (name) where revoked_at is null do nothing returning id, created_at),
     secret as (
       insert into holdfast.api_key_secret (hash, key_id, prefix, created_at) select $7, id, $8, created_at from made)
     select id from made`,
    [key.id, key.name, key.scopes, key.channel_ids, key.location_ids, key.expiresAt, secret.hash, secret.prefix],
  )
  return made.length > 0
}

/** A live key by its id, or by its name; else the newest that had the name. */
export async function apiKeyNamed(db: Connection, reference: string): Promise<StoredApiKey | undefined> {
  const [key] = await db.query<StoredApiKey>(
    `select ${COLUMNS} from holdfast.api_key k where k.id::text = $1 or k.name = $1
     order by k.revoked_at is null desc, k.id desc limit 1`,
    [reference],
  )
  return key
}

/** The secrets that there were end after the overlap, if they do not end before. */
export async function replaceApiKeySecret(
  db: Database,
  id: string,
  secret: NewSecret,
  overlapSeconds: number,
): Promise<void> {
  await db.query(
    `with key as (select id from holdfast.api_key where id = $1::uuid and revoked_at is null for update),
     old as (
       update holdfast.api_key_secret s set expires_at = least(s.expires_at, holdfast.server_clock() + make_interval(secs => $4))
       from key where s.key_id = key.id)
     insert into holdfast.api_key_secret (hash, key_id, prefix, created_at)
     select $2, id, $3, holdfast.server_clock() from key`,
    [id, secret.hash, secret.prefix, overlapSeconds],
  )
}

/** A second time it does nothing. */
export async function endApiKey(db: Database, id: string): Promise<void> {
  await db.query(
    'update holdfast.api_key set revoked_at = holdfast.server_clock() where id = $1::uuid and revoked_at is null',
    [id],
  )
}

/** That these keys have just been used. */
export async function noteApiKeyUses(db: Database, ids: readonly string[]): Promise<void> {
  await db.query('update holdfast.api_key set last_used_at = holdfast.server_clock() where id = any($1::uuid[])', [ids])
}
