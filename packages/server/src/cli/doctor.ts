/**
 * `holdfast doctor`: whether what Holdfast stands on is as it should be: versions, settings, the database and its clock, the schema, the
 * disk, what has failed. It changes nothing. Ends with 1 where something is wrong, with 0 where all is well or only worth a thought.
 */
import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import {
  type Config,
  countDeadFollowUps,
  countWebhookDeliveries,
  type Database,
  durabilityWarnings,
  openDatabase,
  readApiKeys,
  readSchemaNumber,
} from 'holdfast'
import { isLoopback } from '../auth/loopback.ts'
import { readConfiguration } from '../configuration.ts'
import { version } from '../version.ts'
import { failureMessage } from './failure-message.ts'

export type Finding = { verdict: 'good' | 'worth a thought' | 'wrong'; about: string; detail: string }

const NODE_MAJOR_MIN = 22
const CLOCK_MS_MAX = 1000
const FREE_BYTES_MIN = 1_073_741_824

export async function doctor({ url, json = false }: { url?: string; json?: boolean }): Promise<0 | 1> {
  const findings = url === undefined ? await examineHere() : await examineService(url)
  if (json) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`)
  else
    for (const { verdict, about, detail } of findings) process.stdout.write(`${SIGNS[verdict]} ${about}: ${detail}\n`)
  return findings.some(({ verdict }) => verdict === 'wrong') ? 1 : 0
}

const SIGNS: Record<Finding['verdict'], string> = { good: '✓', 'worth a thought': '!', wrong: '✗' }
const good = (about: string, detail: string): Finding => ({ verdict: 'good', about, detail })
const thought = (about: string, detail: string): Finding => ({ verdict: 'worth a thought', about, detail })
const wrong = (about: string, detail: string): Finding => ({ verdict: 'wrong', about, detail })

async function examineHere(): Promise<Finding[]> {
  const programs = [good('Holdfast', version), nodeFinding()]
  let config: Config
  try {
    config = readConfiguration()
  } catch (error) {
    return [...programs, wrong('configuration', failureMessage(error))]
  }
  const where =
    config.database_url === undefined
      ? `the embedded database in ${resolve(config.data_dir)}`
      : 'the server of DATABASE_URL'
  const settings = good('configuration', `${where}, to listen on ${config.host}:${config.port}`)
  try {
    const database = await openDatabase({ databaseUrl: config.database_url, dataDir: config.data_dir, create: false })
    try {
      return [...programs, settings, ...(await examineDatabase(database, config))]
    } finally {
      await database.close()
    }
  } catch (error) {
    return [...programs, settings, wrong('database', failureMessage(error))]
  }
}

function nodeFinding(): Finding {
  const isOld = Number(process.versions.node.split('.')[0]) < NODE_MAJOR_MIN
  return isOld
    ? wrong('Node.js', `${process.version} is too old; it must be ${NODE_MAJOR_MIN} or later`)
    : good('Node.js', process.version)
}

async function examineDatabase(database: Database, config: Config): Promise<Finding[]> {
  const [server] = await database.query<{ server_version: string }>('show server_version')
  const schema = await readSchemaNumber(database)
  const reached = good(
    'database',
    `PostgreSQL ${server!.server_version}${database.kind === 'pglite' ? ', embedded' : ''}`,
  )
  if (schema.applied < schema.needed) return [reached, schemaFinding(schema)]
  return [
    reached,
    schemaFinding(schema),
    await clockFinding(database),
    ...(await durabilityFindings(database)),
    ...(await diskFindings(database, config)),
    ...(await accessFindings(database, config)),
    ...(await failureFindings(database)),
  ]
}

function schemaFinding({ applied, needed, known }: { applied: number; needed: number; known: number }): Finding {
  if (applied === 0) return wrong('schema', 'there is none yet: holdfast migrate, or holdfast start')
  if (applied < needed) return wrong('schema', `${applied}, and this version needs ${needed}: holdfast migrate`)
  if (applied < known)
    return thought(
      'schema',
      `${applied}; what only older versions use is there yet: holdfast migrate --contract, when none of them runs any more`,
    )
  return applied > known
    ? thought('schema', `${applied}, made by a newer version; this one knows ${known} and works with it`)
    : good('schema', String(applied))
}

/** Holds end by the clock of the database; logs and certificates by that of this machine. */
async function clockFinding(database: Database): Promise<Finding> {
  const before = Date.now()
  const { at } = await readApiKeys(database)
  const apartMs = Math.round(at - (before + Date.now()) / 2)
  const detail = `${Math.abs(apartMs)} ms ${apartMs < 0 ? 'behind' : 'before'} this machine's`
  return Math.abs(apartMs) > CLOCK_MS_MAX
    ? thought('clock of the database', `${detail}; holds end by it, logs do not`)
    : good('clock of the database', detail)
}

async function durabilityFindings(database: Database): Promise<Finding[]> {
  const warnings = await durabilityWarnings(database)
  if (warnings.length === 0) return [good('durability', 'what is acknowledged is on disk')]
  return warnings.map((warning) => thought('durability', warning))
}

async function diskFindings({ kind }: Database, { data_dir: dataDir }: Config): Promise<Finding[]> {
  if (kind !== 'pglite' || dataDir.includes('://')) return []
  const { bavail, bsize } = await statfs(dirname(resolve(dataDir)))
  const free = bavail * bsize
  const detail = `${(free / FREE_BYTES_MIN).toFixed(1)} GB free beside the data directory`
  return [free < FREE_BYTES_MIN ? thought('disk', detail) : good('disk', detail)]
}

async function accessFindings(database: Database, { host, open }: Config): Promise<Finding[]> {
  const { keys } = await readApiKeys(database)
  if (keys.size > 0)
    return [
      open ? thought('API keys', 'HOLDFAST_OPEN lets in whoever has none') : good('API keys', `there are ${keys.size}`),
    ]
  if (isLoopback(host))
    return [
      thought('API keys', 'there is none: whoever reaches this machine by its loopback address may do everything'),
    ]
  return [
    open
      ? thought('API keys', 'there is none, and HOLDFAST_OPEN lets everybody in')
      : wrong('API keys', `there is none, and ${host} is reached by others: holdfast keys create`),
  ]
}

async function failureFindings(database: Database): Promise<Finding[]> {
  const followUps = await countDeadFollowUps(database, 'all')
  const { dead: webhooks } = await countWebhookDeliveries(database)
  return [
    followUps > 0
      ? wrong('follow-ups', `${followUps} have failed too often: holdfast follow-ups`)
      : good('follow-ups', 'none has failed'),
    webhooks > 0
      ? thought('webhooks', `${webhooks} were given up; GET /v1/webhook-endpoints says whose`)
      : good('webhooks', 'none was given up'),
  ]
}

async function examineService(url: string): Promise<Finding[]> {
  try {
    const response = await fetch(`${url.replace(/\/$/, '')}/readyz`)
    const answer = (await response.json()) as { status?: string; detail?: string; database?: string }
    const detail = `${answer.status ?? answer.detail}${answer.database ? `, on ${answer.database}` : ''}`
    return [
      good('Holdfast here', version),
      response.ok && answer.status === 'ok' ? good('service', detail) : wrong('service', detail),
    ]
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : failureMessage(error)
    return [wrong('service', `${url} does not answer: ${cause}`)]
  }
}
