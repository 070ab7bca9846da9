/** The whole judgement over one part: open questions are resolved first, then all is compared, then every answer is asked for again. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from '../cluster/cluster.ts'
import type { History } from '../history/history.ts'
import type { Json, Operation } from '../history/operation.ts'
import { checkAnswers } from './answers.ts'
import type { Ask } from './ask.ts'
import { checkEffects } from './effects.ts'
import { type Finding, found } from './finding.ts'
import { inspect } from './inspect.ts'
import { checkInstants } from './instants.ts'
import { checkLedger } from './ledger.ts'
import { repeatAll, resolveOpen } from './repeat.ts'

export interface Judgement {
  findings: Finding[]
  /** Answers that a promotion of an asynchronous standby has taken back: lost, as nobody promises otherwise. */
  takenBack: number
}

export interface CheckOptions {
  /** An asynchronous standby was promoted: what it had not received is gone. */
  mayForget: boolean
  /** The database's own clock was set. */
  setsServerClock: boolean
}

export async function check(cluster: Cluster, history: History, options: CheckOptions): Promise<Judgement> {
  const urls = cluster.services.map(({ url }) => url)
  const answers = [
    ...checkAnswers(history.operations),
    ...(options.setsServerClock ? [] : checkInstants(history.operations)),
  ]
  const unresolved = await resolveOpen(history.open, urls)
  const forgotten = options.mayForget ? await acceptForgetting(history.operations, urls) : 0
  const operations = history.operations
  const late = await awaitFollowUps(urls[0]!)
  const data = await inspect(cluster, async (ask) => ({
    findings: [...(await checkEffects(operations, ask)), ...(await checkLedger(ask))],
    movements: await movementsIn(ask),
  }))
  const repeated = await repeatAll(operations, urls)
  const after = await inspect(cluster, async (ask) => ({ movements: await movementsIn(ask) }))
  if (after.movements !== data.movements && repeated.findings.length === 0)
    repeated.findings.push(
      found('doubled', `repeating every key has made ${after.movements - data.movements} movements`),
    )
  const invariants = await askForInvariants(urls[0]!)
  return {
    findings: [...answers, ...unresolved, ...late, ...data.findings, ...repeated.findings, ...invariants],
    takenBack: forgotten,
  }
}

/** What was taken back is asked for again, as its clients would; the answer from then on is the one that counts. */
async function acceptForgetting(operations: readonly Operation[], urls: readonly string[]): Promise<number> {
  const { forgotten, findings } = await repeatAll(operations, urls)
  for (const operation of operations) operation.attempts.splice(0, Math.max(0, operation.attempts.length - 1))
  return Math.max(forgotten.length, findings.length)
}

async function movementsIn(ask: Ask): Promise<number> {
  const [row] = await ask("select count(*)::int as count from holdfast.movement where actor <> 'holdfast'")
  return row.count
}

/** What changes have made necessary elsewhere is done soon, whoever has caused it and died. */
async function awaitFollowUps(url: string): Promise<Finding[]> {
  let left: Json[] = []
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(200)) {
    const answer = (await fetch(`${url}/v1/follow-ups`).then((response) => response.json())) as Json
    left = answer.data ?? [answer]
    if (left.length === 0) return []
  }
  return [found('unresolved', `follow-ups: ${JSON.stringify(left.slice(0, 2))}`)]
}

async function askForInvariants(url: string): Promise<Finding[]> {
  const response = await fetch(`${url}/v1/integrity`)
  const report = (await response.json()) as Json
  if (response.status !== 200) return [found('invariant', `${response.status} ${JSON.stringify(report).slice(0, 300)}`)]
  return report.ok ? [] : [found('invariant', JSON.stringify(violated(report)).slice(0, 800))]
}

function violated(report: Json): Json {
  return report.checks?.filter(({ violations }: Json) => violations?.length > 0 || violations > 0) ?? report
}
