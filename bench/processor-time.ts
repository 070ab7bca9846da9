/**
 * Processor time of processes, from Linux's /proc; nothing where there is none.
 *
 * Per operation it says more than operations per second do on a machine that others use too.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'

/** The kernel's clock ticks, which are a hundredth of a second on every Linux that Node runs on. */
const MICROS_PER_TICK = 10_000

type Times = { parent: number; own: number; ofEndedChildren: number }

export function processMicros(pid: number): number | null {
  const times = timesOf(pid)
  return times && times.own * MICROS_PER_TICK
}

/** Of a server: its own, that of its processes, and that of those which have ended. */
export function treeMicros(pid: number): number | null {
  const root = timesOf(pid)
  if (!root) return null
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => timesOf(Number(name)) ?? [])
    .filter(({ parent }) => parent === pid)
  const ticks = children.reduce((sum, { own }) => sum + own, root.own + root.ofEndedChildren)
  return ticks * MICROS_PER_TICK
}

/** The server's first process, the parent of whoever serves a connection. */
export async function postmasterPid(url: string): Promise<number> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const parent = timesOf(rows[0]!.pid)?.parent ?? 0
  await client.end()
  return parent
}

/** The name stands in parentheses and may hold anything; the fields are counted from behind it. */
function timesOf(pid: number): Times | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const at = (field: number) => Number(fields[field - 3])
    return { parent: at(4), own: at(14) + at(15), ofEndedChildren: at(16) + at(17) }
  } catch {
    return null
  }
}

/** From here on the peak is counted anew; where the kernel does not let us, it is that since the start. */
export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {
    // Not Linux, or not ours.
  }
}

export function peakMegabytes(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return null
  }
}

/** Runs something and says what it cost, divided later by what it did. */
export async function withProcessorTime<T>(
  of: { service: () => number | null; server: () => number | null },
  work: () => Promise<T>,
): Promise<{ result: T; serviceMicros: number | null; serverMicros: number | null }> {
  const before = [of.service(), of.server()] as const
  const result = await work()
  const spent = (now: number | null, then: number | null) => (now === null || then === null ? null : now - then)
  return { result, serviceMicros: spent(of.service(), before[0]), serverMicros: spent(of.server(), before[1]) }
}
