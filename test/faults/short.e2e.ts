/**
 * The short form of `npm run faults`: two services and one server, a few faults of the kinds that need no more than that, and the
 * whole judgement afterwards. What it finds it prints with its seed.
 *
 *   HOLDFAST_TEST_SEED=12345 npx vitest run test/faults     this seed only
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { makeTemplate, programsOf, workPlace } from './cluster/programs.ts'
import { faultNamed } from './kinds/registry.ts'
import { runPart } from './part.ts'
import { describePart } from './report.ts'

const seed = Number(process.env.HOLDFAST_TEST_SEED ?? Math.floor(Math.random() * 1e9))

const KINDS = ['cut-before-commit', 'service-killed-before-answer', 'server-killed-before-commit', 'connections-cut']

it('loses nothing that was acknowledged, does nothing twice and oversells nothing, whatever is killed or cut', async () => {
  const directory = await workPlace('short')
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const programs = await programsOf('18', directory)
  const template = await makeTemplate(programs, directory)
  const part = await runPart({
    name: 'short',
    kinds: KINDS.map(faultNamed),
    seed,
    faults: KINDS.length,
    operations: 150,
    threads: 2,
    clientsPerThread: 6,
    pauseMs: 10,
    patience: 4,
    place: { programs, template, directory, logs: join(directory, 'logs'), source: join(import.meta.dirname, '../..') },
    say: () => {},
  })
  console.log(describePart(part))
  expect(part.findings).toEqual([])
  expect(part.accepted).toBeGreaterThan(60)
}, 120_000)
