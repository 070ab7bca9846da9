import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// CI counts tests from a file, so that `npm test` itself stays one plain command (.ci/run reads it).
const countsFile = process.env.HOLDFAST_TEST_COUNTS ?? join(tmpdir(), 'holdfast-test-counts.json')

// The members of the workspace are tested as they are written, not as they are built.
const conditions = ['holdfast-source', 'node']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/src/**/*.{unit,db,http,e2e}.ts',
      'packages/sdk/generate/*.http.ts',
      'examples/*/**/*.{unit,e2e}.ts',
      'test/**/*.{test,unit,db,http,e2e}.ts',
    ],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: countsFile },
  },
})
