/**
 * What the environment says, and a file that it names (`HOLDFAST_CONFIG`): JSON with the members of the configuration, such as
 * `{"port": 8080, "limits": {"pool_size_max": 8}}`. The environment goes before the file.
 */
import { readFileSync } from 'node:fs'
import { type Config, ConfigError, type Environment, type PartialConfig, readEnv, toConfig } from 'holdfast'

type Given = Record<string, unknown> & { limits?: Record<string, unknown> }

/** Throws ConfigError, which names everything that is wrong. `over` goes before both. */
export function readConfiguration(env: Environment = process.env, over: PartialConfig = {}): Config {
  const path = env.HOLDFAST_CONFIG?.trim()
  const fromEnv = said(readEnv(env))
  const file = path ? readFile(path) : {}
  const limits = { ...file.limits, ...said((fromEnv.limits ?? {}) as Given) }
  return toConfig({ ...file, ...fromEnv, ...said(over as Given), limits } as PartialConfig)
}

function said(given: object): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given
}

function readFile(path: string): Given {
  const wrong = (what: string) => new ConfigError([`The file of HOLDFAST_CONFIG, ${path}, ${what}.`])
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw wrong(`cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  const given = parsed(text)
  if (given === null) throw wrong('must have one JSON object')
  const known = Object.keys(toConfig())
  const unknown = Object.keys(given).filter((name) => !known.includes(name))
  if (unknown.length > 0) throw wrong(`names ${unknown.join(', ')}, which is no setting; there are ${known.join(', ')}`)
  const { limits = {} } = given
  if (typeof limits !== 'object' || limits === null) throw wrong('has limits that are no object')
  return given
}

function parsed(text: string): Given | null {
  try {
    const given: unknown = JSON.parse(text)
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Given) : null
  } catch {
    return null
  }
}
