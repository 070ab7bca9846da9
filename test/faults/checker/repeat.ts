/** Repeats commands under their keys: what is open gets its verdict by that, and a verdict stays what it was. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Attempt, firstVerdict, isVerdict, type Json, type Operation } from '../history/operation.ts'
import { keptConnections, send } from '../workload/send.ts'
import { type Finding, found } from './finding.ts'

const AT_ONCE = 24

/** Every open operation is sent again, until there is a verdict. */
export async function resolveOpen(open: readonly Operation[], urls: readonly string[]): Promise<Finding[]> {
  const agent = keptConnections()
  const findings: Finding[] = []
  await atOnce(open, async (operation, at) => {
    // Where nobody answers, so many have shown it.
    if (findings.length >= AT_ONCE) return
    for (const deadline = Date.now() + 40_000; Date.now() < deadline; await sleep(200)) {
      const service = at % urls.length
      const heard = await send(agent, { service, url: urls[service]! }, operation.key, operation)
      operation.attempts.push(heard)
      if (isVerdict(heard)) return
    }
    findings.push(found('unresolved', `${operation.verb} ${operation.key}: ${describe(operation.attempts.at(-1)!)}`))
  })
  agent.destroy()
  return findings
}

export interface Repeated {
  findings: Finding[]
  /** Acknowledged answers that the server does not know any more. */
  forgotten: Operation[]
}

/** Every operation is sent once more: the answer must be the one that was given before, and be said to be. */
export async function repeatAll(operations: readonly Operation[], urls: readonly string[]): Promise<Repeated> {
  const agent = keptConnections()
  const findings: Finding[] = []
  const forgotten: Operation[] = []
  await atOnce(operations, async (operation, at) => {
    const first = firstVerdict(operation)
    if (!first) return
    const service = at % urls.length
    const again = await settled(agent, { service, url: urls[service]! }, operation)
    const isSame = again.status === first.status && sameText(again.text, first.text)
    if (isSame && (again.replayed || first.status! >= 400)) return
    operation.attempts.push(again)
    if (!again.replayed) forgotten.push(operation)
    const what = `${operation.verb} ${operation.key}: first ${describe(first)}, then ${describe(again)}`
    findings.push(found('answer_changed', what))
  })
  agent.destroy()
  return { findings, forgotten }
}

async function settled(
  agent: ReturnType<typeof keptConnections>,
  target: { service: number; url: string },
  operation: Operation,
): Promise<Attempt> {
  let heard = await send(agent, target, operation.key, operation)
  for (let round = 0; round < 50 && !isVerdict(heard); round++) {
    await sleep(100)
    heard = await send(agent, target, operation.key, operation)
  }
  return heard
}

/** The id of a request is its own; all else of an answer is the command's. */
function sameText(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true
  const plain = (text: string | undefined) => JSON.stringify(withoutRequest(JSON.parse(text || 'null')))
  return plain(one) === plain(other)
}

function withoutRequest(answer: Json): Json {
  const { request_id: _, ...rest } = answer ?? {}
  return rest
}

export function describe({ status, code, replayed, text }: Attempt): string {
  const shown = status !== null && status < 300 ? (text ?? '').slice(0, 160) : (code ?? '')
  return `${status ?? 'no answer'} ${shown}${replayed ? ' (replayed)' : ''}`
}

async function atOnce<T>(items: readonly T[], work: (item: T, at: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const at = next++
      await work(items[at]!, at)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
