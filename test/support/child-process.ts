/** Runs a piece of TypeScript in a process of its own, to be killed, raced and listened to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface TestProcess {
  pid: number
  /** Every line printed so far. */
  lines: string[]
  /** Waits for a line that starts so; rejects, with what was printed, if the process ends first. */
  line: (start: string) => Promise<string>
  /** Kills the process at once (SIGKILL) unless told otherwise, and waits for its end. */
  kill: (signal?: NodeJS.Signals) => Promise<void>
  ended: Promise<number | null>
}

/** `script` is the body of an ES module; its imports are relative to the repository's root. `within` is a program, with its
 * arguments, that runs it in another surrounding. */
export function startProcess(script: string, within: readonly string[] = []): TestProcess {
  const [program, ...args] = [...within, process.execPath]
  const child = spawn(
    program!,
    [...args, '--conditions=holdfast-source', '--input-type=module-typescript', '--eval', script],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const lines: string[] = []
  const listeners = new Set<() => void>()
  const collect = (stream: NodeJS.ReadableStream) =>
    createInterface(stream).on('line', (text) => {
      lines.push(text)
      for (const listener of listeners) listener()
    })
  collect(child.stdout!)
  collect(child.stderr!)
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return {
    pid: child.pid!,
    lines,
    line: (start) => waitForLine({ lines, listeners, ended, start }),
    kill: (signal = 'SIGKILL') => kill(child, ended, signal),
    ended,
  }
}

function waitForLine(wait: {
  lines: string[]
  listeners: Set<() => void>
  ended: Promise<unknown>
  start: string
}): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = wait.lines.find((text) => text.startsWith(wait.start))
      if (found === undefined) return
      wait.listeners.delete(look)
      resolve(found)
    }
    wait.listeners.add(look)
    look()
    wait.ended.then(() => reject(new Error(`The process ended without "${wait.start}":\n${wait.lines.join('\n')}`)))
  })
}

async function kill(child: ChildProcess, ended: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  await ended
}
