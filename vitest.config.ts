import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { installedServers, OTHER_SERVERS } from './test/support/other-servers.ts'
import { MISSING } from './test/support/server-programs.ts'

// CI counts tests from a file, so that `npm test` itself stays one plain command (.ci/run reads it).
const countsFile = process.env.HOLDFAST_TEST_COUNTS ?? join(tmpdir(), 'holdfast-test-counts.json')

// The members of the workspace are tested as they are written, not as they are built.
const conditions = ['holdfast-source', 'node']

const everything = [
  'packages/*/src/**/*.{unit,db,http,e2e}.ts',
  'packages/sdk/generate/*.http.ts',
  'examples/*/**/*.{unit,e2e}.ts',
  'test/**/*.{test,unit,db,http,e2e}.ts',
]
// `npm run test:citus` runs on three nodes what is about stock, promises and documents. Tests of locks watch those of one server, and those that
// tamper with tables to see a check find it write where several nodes do not let them: they are left to one node.
const onCitus = process.env.HOLDFAST_TEST_CITUS !== undefined
if (onCitus && MISSING.citus !== null) console.log(`SKIPPED: the tests on Citus. ${MISSING.citus}`)

const onNodes = [
  'test/{scenarios,model,nodes}/**/*.db.ts',
  'test/concurrency/two-engines.db.ts',
  'packages/engine/src/{commands,events,pipeline,workers,replays}/**/*.db.ts',
  'packages/engine/src/queries/*/*.db.ts',
  'packages/engine/src/db/citus/*.db.ts',
]

// `npm run test:servers` runs on the other servers whatever speaks to a database, `npm test` what is most about databases.
const all = process.env.HOLDFAST_TEST_SERVERS === 'all'
const onOtherServers = all
  ? everything.filter((pattern) => pattern.includes('db'))
  : [
      'test/scenarios/{orders,reservations,sourcing,transfers}.db.ts',
      'test/concurrency/{locks,lock-order,server-under-test,two-engines}.db.ts',
      'packages/engine/src/db/postgres.db.ts',
    ]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // Test files share a process: what is imported, and an embedded database, is there once (test/support/embedded-databases.ts).
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: countsFile },
    projects: [
      {
        extends: true,
        test: { name: 'holdfast', include: everything, globalSetup: ['test/support/global-setup.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          testTimeout: 60_000,
          // A browser on a busy machine may miss what a hand would do again. The report names what was tried twice.
          retry: process.env.CI ? 1 : 0,
          include: ['packages/admin/browser/*.browser.ts'],
          globalSetup: ['packages/admin/browser/support/build-admin.ts'],
        },
      },
      ...(onCitus && MISSING.citus === null
        ? [
            {
              extends: true as const,
              test: {
                name: 'citus',
                testTimeout: 120_000,
                hookTimeout: 120_000,
                include: onNodes,
                globalSetup: ['test/support/setup-citus.ts'],
              },
            },
          ]
        : []),
      ...installedServers({ all }).map((name) => ({
        extends: true as const,
        test: { name, include: onOtherServers, globalSetup: [OTHER_SERVERS[name].setup] },
      })),
    ],
  },
})
