/** Keys are made, listed, replaced and ended; over HTTP and on the command line alike. A secret is answered once and kept nowhere. */
import {
  apiKeyNamed,
  type Engine,
  endApiKey,
  insertApiKey,
  Nullable,
  newId,
  OneOf,
  Optional,
  PageOf,
  type Rejection,
  readApiKeys,
  reject,
  replaceApiKeySecret,
  Shape,
  type StoredApiKey,
  type StoredApiKeySecret,
  View,
  validate,
} from 'holdfast'
import Type, { type Static } from 'typebox'
import { SCOPES, type Scope } from './scopes.ts'
import { newSecret } from './secrets.ts'

const Instant = Type.String({ format: 'date-time' })
const ScopeName = OneOf(Object.keys(SCOPES) as Scope[], 'What it may do')
const Names = (description: string) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 255 }), { minItems: 1, maxItems: 1000, description })

const SecretView = View('ApiKeySecret', {
  prefix: Type.String({ description: 'How it begins' }),
  created_at: Instant,
  expires_at: Nullable(Instant),
})
const key = {
  id: Type.String({ format: 'uuid' }),
  name: Type.String({ description: 'Stands in the ledger as the actor' }),
  scopes: Type.Array(ScopeName),
  channels: Nullable(Type.Array(Type.String(), { description: 'Ids of the sales channels that it is limited to' })),
  locations: Nullable(Type.Array(Type.String(), { description: 'Ids of the locations that it is limited to' })),
  secrets: Type.Array(SecretView, { description: 'One, or two while the older one still counts' }),
  created_at: Instant,
  expires_at: Nullable(Instant),
  revoked_at: Nullable(Instant),
  last_used_at: Nullable(Type.String({ format: 'date-time', description: 'As of about a minute' })),
}
export const ApiKeyView = View('ApiKey', key)
export type ApiKeyView = Static<typeof ApiKeyView>
export const ApiKeyMadeView = View('ApiKeyMade', {
  ...key,
  secret: Nullable(Type.String({ description: 'The key itself, shown this once; null in an answer that is repeated' })),
})
export const ApiKeyPage = PageOf(ApiKeyView)

export const CallerView = View('Caller', {
  name: Nullable(Type.String({ description: 'Of the API key; null where none is asked for' })),
  scopes: key.scopes,
  channels: key.channels,
  locations: key.locations,
})

export const NewKeyShape = Shape({
  name: Type.String({
    minLength: 1,
    maxLength: 100,
    pattern: '^\\S(.*\\S)?$',
    description: 'Stands in the ledger as the actor',
  }),
  scopes: Type.Array(ScopeName, { minItems: 1, maxItems: 5 }),
  channels: Optional(Names('Codes or ids of the sales channels that it is limited to')),
  locations: Optional(Names('Codes or ids of the locations that it is limited to')),
  expires_in_days: Optional(Type.Integer({ minimum: 1, maximum: 36_500, description: 'Left out: it does not expire' })),
})
export const RotationShape = Shape({
  overlap_seconds: Optional(
    Type.Integer({
      minimum: 0,
      maximum: 2_592_000,
      default: 86_400,
      description: 'How long the old secret counts as well',
    }),
  ),
})

type Made = { ok: true; result: Static<typeof ApiKeyMadeView> } | Rejection
type Shown = { ok: true; result: ApiKeyView } | Rejection
type Options = { dryRun?: boolean }

export async function createKey(engine: Engine, asked: unknown, { dryRun = false }: Options = {}): Promise<Made> {
  const invalid = validate({ input: NewKeyShape }, asked)
  if (invalid) return invalid
  const { name, scopes, channels, locations, expires_in_days: days } = asked as Static<typeof NewKeyShape>
  const unlimited = scopes.filter((scope) => scope === 'admin' || scope === 'configuration:write')
  if (unlimited.length > 0 && (channels ?? locations) !== undefined)
    return wrong('/scopes', `${unlimited.join(' and ')} cannot be limited to channels or locations`)
  const channelIds = await idsOf(engine, 'channel', channels)
  if (!channelIds.ok) return channelIds
  const locationIds = await idsOf(engine, 'location', locations)
  if (!locationIds.ok) return locationIds
  const { secret, ...kept } = newSecret()
  const expiresAt = days === undefined ? null : new Date(Date.now() + days * 86_400_000).toISOString()
  const made = {
    id: newId(),
    name,
    scopes: [...new Set(scopes)],
    channel_ids: channelIds.ids,
    location_ids: locationIds.ids,
  }
  if (dryRun) {
    if ((await apiKeyNamed(engine.database, name))?.revoked_at === null) return reject('api_key_name_taken')
    const now = Date.now()
    const ends = { expires_at: expiresAt && Date.parse(expiresAt), revoked_at: null, last_used_at: null }
    const wouldBe = keyView({ ...made, ...ends, created_at: now } as StoredApiKey, [secretOf(made.id, kept, now)])
    return { ok: true, result: { ...wouldBe, secret } }
  }
  if (!(await insertApiKey(engine.database, { ...made, expiresAt }, kept))) return reject('api_key_name_taken')
  return withSecret(engine, made.id, secret)
}

export async function rotateKey(
  engine: Engine,
  reference: string,
  asked: unknown,
  { dryRun = false }: Options = {},
): Promise<Made> {
  const invalid = validate({ input: RotationShape }, asked)
  if (invalid) return invalid
  const { overlap_seconds: overlap = 86_400 } = asked as Static<typeof RotationShape>
  const found = await apiKeyNamed(engine.database, reference)
  if (!found) return reject('api_key_not_found')
  if (found.revoked_at !== null) return reject('api_key_revoked')
  const { secret, ...kept } = newSecret()
  if (dryRun) {
    const shown = await shownKey(engine, found.id)
    const now = Date.now()
    const ends = (end: string | null) =>
      iso(Math.min(now + overlap * 1000, end === null ? now + overlap * 1000 : Date.parse(end)))
    const older = shown.secrets.map((one) => ({ ...one, expires_at: ends(one.expires_at) }))
    const newest = { prefix: kept.prefix, created_at: iso(now)!, expires_at: null }
    return { ok: true, result: { ...shown, secrets: [newest, ...older], secret } }
  }
  await replaceApiKeySecret(engine.database, found.id, kept, overlap)
  return withSecret(engine, found.id, secret)
}

/** A second time it does nothing. */
export async function revokeKey(engine: Engine, reference: string, { dryRun = false }: Options = {}): Promise<Shown> {
  const found = await apiKeyNamed(engine.database, reference)
  if (!found) return reject('api_key_not_found')
  if (!dryRun) await endApiKey(engine.database, found.id)
  const shown = await shownKey(engine, found.id)
  return { ok: true, result: { ...shown, revoked_at: shown.revoked_at ?? iso(Date.now()) } }
}

/** The newest first, those too that have ended. */
export async function listKeys({ database }: Engine): Promise<ApiKeyView[]> {
  const { keys, secrets } = await readApiKeys(database)
  const newestFirst = [...keys.values()].sort((a, b) => (a.id < b.id ? 1 : -1))
  return newestFirst.map((one) => keyView(one, secrets))
}

function secretOf(keyId: string, kept: { hash: string; prefix: string }, now: number): StoredApiKeySecret {
  return { ...kept, key_id: keyId, created_at: now, expires_at: null }
}

async function shownKey({ database }: Engine, id: string): Promise<ApiKeyView> {
  const { keys, secrets } = await readApiKeys(database)
  return keyView(keys.get(id)!, secrets)
}

async function withSecret(engine: Engine, id: string, secret: string): Promise<Made> {
  return { ok: true, result: { ...(await shownKey(engine, id)), secret } }
}

function keyView(
  { channel_ids, location_ids, ...stored }: StoredApiKey,
  secrets: readonly StoredApiKeySecret[],
): ApiKeyView {
  return {
    id: stored.id,
    name: stored.name,
    scopes: stored.scopes as Scope[],
    channels: channel_ids,
    locations: location_ids,
    secrets: secrets
      .filter(({ key_id }) => key_id === stored.id)
      .map(({ prefix, created_at, expires_at }) => ({
        prefix,
        created_at: iso(created_at)!,
        expires_at: iso(expires_at),
      })),
    created_at: iso(stored.created_at)!,
    expires_at: iso(stored.expires_at),
    revoked_at: iso(stored.revoked_at),
    last_used_at: iso(stored.last_used_at),
  }
}

function iso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}

type Ids = { ok: true; ids: string[] | null } | Rejection

/** The ids of what is named. Null where nothing is: there is no limit. */
async function idsOf(engine: Engine, noun: 'channel' | 'location', names: readonly string[] | undefined): Promise<Ids> {
  if (names === undefined) return { ok: true, ids: null }
  const ids = []
  for (const [at, name] of names.entries()) {
    const read =
      noun === 'channel'
        ? await engine.read('get_channel', { channel: name })
        : await engine.read('get_location', { location: name })
    if (!read.ok) return wrong(`/${noun}s/${at}`, `there is no ${noun} called ${name}`)
    ids.push(read.result.id)
  }
  return { ok: true, ids }
}

function wrong(pointer: string, detail: string): Rejection {
  return reject('invalid_request', { errors: [{ pointer, detail }] })
}
