/**
 * How fast Holdfast is, beside what the same work costs written otherwise, in the same run and on the same server.
 *
 * The service, PostgreSQL and the sender are processes of their own, as they are in use. Contenders take turns, several rounds of
 * some seconds each; the median round is shown. What must be reached is told as ratios inside the run, because
 * machines are noisy. What each contender does stands with it, in subjects/ and baselines/.
 *
 *   npm run bench                                            all of it, about ten minutes
 *   npm run bench -- --list                                  their names
 *   npm run bench -- --only http-hot-64,by-hand-http-*       some of them, and the bars that are about no others
 *   npm run bench -- --rounds 5 --seconds 8 --json run.json  longer, and kept
 *   npm run bench -- --compare run.json                      and how it stands to the one kept
 *   npm run bench -- --document                              written into docs/performance.md
 */
import { Command } from 'commander'
import { baselines } from './baselines/baselines.ts'
import { writeDocument } from './document.ts'
import { describeMachine } from './machine.ts'
import type { Contender } from './measured.ts'
import { printComparison, printRun, runOf, writeRun } from './report.ts'
import { runRounds } from './rounds.ts'
import { openStage, type Stage } from './stage.ts'
import { engineWorkloads } from './subjects/engine-workloads.ts'
import { httpWorkloads } from './subjects/http-workloads.ts'

type Options = {
  rounds: string
  seconds: string
  only?: string
  json?: string
  compare?: string
  document?: true
  list?: true
}

function readOptions(): Options {
  return new Command('bench')
    .option('--rounds <n>', 'rounds per contender', '3')
    .option('--seconds <n>', 'of each round', '4')
    .option('--only <names>', 'contenders, separated by commas; * stands for anything')
    .option('--json <file>', 'where the results are written')
    .option('--compare <file>', 'results of an earlier run')
    .option('--document', 'writes the results into docs/performance.md')
    .option('--list', 'names the contenders')
    .parse()
    .opts<Options>()
}

function contendersOf(stage: Stage, only: string | undefined): Contender[] {
  const all = [...httpWorkloads(stage), ...baselines(stage), ...engineWorkloads(stage)]
  const patterns = (only ?? '*').split(',').map((name) => new RegExp(`^${name.trim().replaceAll('*', '.*')}$`))
  return all.filter(({ name }) => patterns.some((pattern) => pattern.test(name)))
}

const options = readOptions()
const [rounds, seconds] = [Number(options.rounds), Number(options.seconds)]
const stage = await openStage()
try {
  const contenders = contendersOf(stage, options.only)
  if (contenders.length === 0) throw new Error(`No contender is called ${options.only}; --list names them.`)
  if (options.list) for (const { name, title } of contenders) console.log(`${name.padEnd(28)}${title}`)
  else {
    const machine = await describeMachine(stage.server.url)
    const results = await runRounds(contenders, { rounds, seconds })
    const run = runOf(contenders, results, { machine, rounds, seconds })
    printRun(run)
    if (options.json) writeRun(options.json, run)
    if (options.document) writeDocument(run)
    if (options.compare) printComparison(options.compare, run)
  }
} finally {
  await stage.close()
}
