/** What the manifests, the dashboard and the pages name is there: settings, metrics with their labels, and paths. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toConfig } from '../../packages/engine/src/config.ts'
import { openReplica } from '../../packages/engine/src/db/open-replica.ts'
import { createEngine, type Engine } from '../../packages/engine/src/engine.ts'
import { type Environment, readEnv } from '../../packages/engine/src/index.ts'
import { createBatchMeter } from '../../packages/server/src/http/batch-meter.ts'
import { createServer } from '../../packages/server/src/http/server.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../support/databases.ts'
import { filesBelow, root } from '../support/source-file.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const deployed = ['deploy/compose.yaml', 'deploy/kubernetes/holdfast.yaml', 'deploy/Dockerfile']
const pages = ['README.md', ...filesBelow('docs').filter((path) => path.endsWith('.md'))]

let database: TestDatabase
let engine: Engine
let metrics: string
beforeAll(async () => {
  database = await openTestDatabase(databaseKinds[0]!)
  const config = toConfig({ log_level: 'silent' })
  const nowhere = { url: 'postgres://postgres@127.0.0.1:1/postgres', primary: database.database, ageMaxMs: 1 }
  engine = createEngine({ database: database.database, replica: openReplica(nowhere), limits: config.limits })
  const app = createServer({ engine, config, batchMeter: createBatchMeter() })
  metrics = (await app.inject('/metrics')).body
  await app.close()
})
afterAll(async () => {
  await engine?.close()
  await engine?.replica?.close()
  await database?.end()
})

/** Every variable that is read, as it is asked for. */
function variables(): Set<string> {
  const asked = new Set<string>()
  readEnv(
    new Proxy({} as Environment, {
      get: (_, name) => {
        asked.add(String(name))
        return undefined
      },
    }),
  )
  return asked
}

/** Read by the command line, by the replay, and by tests. */
const READ_ELSEWHERE = ['HOLDFAST_CONFIG', 'HOLDFAST_API_KEY', 'HOLDFAST_URL', 'HOLDFAST_CHROMIUM']

it('the settings that are named are read by somebody', () => {
  const known = variables()
  const named = [...deployed, ...pages].flatMap((path) =>
    [...read(path).matchAll(/\bHOLDFAST_[A-Z_]*[A-Z]\b/g)].map(([name]) => ({ path, name })),
  )
  expect(named.length).toBeGreaterThan(20)
  const unknown = named.filter(({ name }) => !known.has(name) && !READ_ELSEWHERE.includes(name))
  expect(unknown).toEqual([])
})

it('the metrics that are named are there, with the labels by which they are summed', () => {
  const labelsOf = new Map<string, Set<string>>()
  for (const [, name] of metrics.matchAll(/^# TYPE (\S+)/gm)) labelsOf.set(name!, new Set(['le', 'instance', 'job']))
  const texts = ['deploy/grafana/holdfast.json', ...pages].map(read)
  const named = texts.flatMap((text) => [...text.matchAll(/\b(?:holdfast|nodejs|process)_[a-z0-9_]*[a-z0-9]\b/g)])
  const unknown = named
    .map(([name]) => name)
    .filter((name) =>
      /_(?:seconds|total|bytes|size|depth|aside|role|usable|findings|bucket|count|ups|webhooks)$/.test(name),
    )
    .filter((name) => !labelsOf.has(name) && !labelsOf.has(name.replace(/_(?:bucket|count|sum)$/, '')))
  expect([...new Set(unknown)]).toEqual([])
  expect(named.length).toBeGreaterThan(10)

  const source = filesBelow('packages/server/src/http')
    .filter((path) => /metrics|meter/.test(path))
    .map(read)
    .join('\n')
  const dashboard = JSON.parse(read('deploy/grafana/holdfast.json')) as { panels: { targets: { expr: string }[] }[] }
  for (const { expr } of dashboard.panels.flatMap(({ targets }) => targets))
    for (const [, labels, name] of expr.matchAll(/by \(([^)]*)\) \((?:rate\()?([a-z_]+)/g))
      for (const label of labels!.split(',').map((one) => one.trim())) {
        const [, declared = ''] =
          new RegExp(`'${name!.replace(/_(?:bucket|count|sum)$/, '')}'[^}]*?labelNames: \\[([^\\]]*)\\]`).exec(
            source,
          ) ?? []
        const isKnown = ['le', 'instance'].includes(label) || declared.includes(`'${label}'`) || /batch/.test(name!)
        expect(isKnown, `${label} of ${name}`).toBe(true)
      }
})

it('the paths that probes ask are there', () => {
  const routes = read('docs/http.md')
  const asked = [...read('deploy/kubernetes/holdfast.yaml').matchAll(/path: (\/[a-z]+)/g)].map(([, path]) => path!)
  expect(asked).toContain('/readyz')
  for (const path of asked.filter((one) => one !== '/tmp')) expect(routes, path).toContain(`### \`GET ${path}\``)
})
