/**
 * A failing scenario made small: commands, faults and processes are left out as long as it still fails. What is left out changes
 * the schedule of the rest, so that each smaller one is tried with a few schedules.
 */
import { runScenario } from './run-scenario.ts'
import type { Scenario } from './scenario.ts'

const SCHEDULES = 6

export async function shrink(scenario: Scenario, fails = isViolated): Promise<Scenario> {
  let smallest = scenario
  for (let found: Scenario | null = scenario; found; ) {
    smallest = found
    found = await firstFailing(smallerOnes(smallest), fails)
  }
  return smallest
}

async function isViolated(scenario: Scenario): Promise<boolean> {
  return (await runScenario(scenario)).violations.length > 0
}

async function firstFailing(
  candidates: Iterable<Scenario>,
  fails: (scenario: Scenario) => Promise<boolean>,
): Promise<Scenario | null> {
  for (const candidate of candidates) {
    for (let again = 0; again < SCHEDULES; again++) {
      const tried = { ...candidate, schedule: candidate.schedule + again }
      if (await fails(tried)) return tried
    }
  }
  return null
}

/** The boldest first: half of the commands, then fewer at a time. */
function* smallerOnes(scenario: Scenario): Generator<Scenario> {
  const { commands, faults, nodes } = scenario
  if (faults.length > 1) yield { ...scenario, faults: [] }
  for (let size = Math.ceil(commands.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < commands.length; at += size) {
      if (commands.length > size) yield { ...scenario, commands: commands.toSpliced(at, size) }
    }
  }
  for (let at = 0; at < faults.length; at++) yield { ...scenario, faults: faults.toSpliced(at, 1) }
  if (nodes > 1) yield { ...scenario, nodes: nodes - 1 }
  for (const [at, command] of commands.entries()) {
    if (command.againAfterMs !== null)
      yield { ...scenario, commands: commands.with(at, { ...command, againAfterMs: null }) }
    if (command.pauseMs > 0) yield { ...scenario, commands: commands.with(at, { ...command, pauseMs: 0 }) }
  }
}

/** As a person reads it. */
export function told({ nodes, commands, faults, schedule }: Scenario): string {
  const inTurn = commands.toSorted((a, b) => a.client - b.client)
  return [
    `${nodes} processes, schedule ${schedule}`,
    ...inTurn.map(({ client, key, name, input, pauseMs, againAfterMs }) => {
      const when = pauseMs > 0 ? ` after ${pauseMs} ms` : ''
      const again = againAfterMs === null ? '' : `, and again ${againAfterMs} ms later`
      return `client ${client}: ${key} ${name} ${JSON.stringify(input)}${when}${again}`
    }),
    ...faults.map(
      ({ kind, atMs, node, ...more }) => `at ${atMs.toFixed(0)} ms: ${kind} at process ${node} ${JSON.stringify(more)}`,
    ),
  ].join('\n')
}
