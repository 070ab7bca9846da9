/** The service in a process of its own, started as `npm start` starts it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../test/support/postgres-server.ts'

export type Service = { url: string; child: ChildProcess }

const CLI = fileURLToPath(new URL('../../packages/server/src/cli/holdfast.ts', import.meta.url))

/** `BENCH_NODE_OPTIONS` goes to its process, such as `--cpu-prof --cpu-prof-dir=…`. */
export async function startService(databaseUrl: string): Promise<Service> {
  const port = await freePort()
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), HOLDFAST_LOG_LEVEL: 'error' }
  const flags = (process.env.BENCH_NODE_OPTIONS ?? '').split(' ').filter((flag) => flag !== '')
  const child = spawn(process.execPath, ['--conditions=holdfast-source', ...flags, CLI, 'start'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error('The service has ended before it was ready.')
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return { url, child }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** By a signal, and when it has ended. */
export async function stopService({ child }: Pick<Service, 'child'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  await ended
}
