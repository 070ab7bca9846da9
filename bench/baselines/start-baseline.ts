import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A baseline's service in a process of its own; it tells its address when it listens. */
export function startBaseline(
  name: 'by-hand-service' | 'rows-service' | 'trivial-service',
  args: readonly string[],
): Promise<{ url: string; child: ChildProcess }> {
  const child = fork(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), args)
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${name} has ended before it listened.`)))
    child.once('message', (url) => resolve({ url: String(url), child }))
  })
}
