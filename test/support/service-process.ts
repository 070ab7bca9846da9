/** `npm start` as a process of its own, to be called, killed and stopped. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface ServiceProcess {
  url: string
  output: () => string
  signal: (signal: NodeJS.Signals) => void
  /** The exit code; null when a signal ended it. */
  ended: Promise<number | null>
}

/** On a free port unless told otherwise; resolves when it listens. */
export async function startService(env: Record<string, string>): Promise<ServiceProcess> {
  const started = spawnService(env)
  const address = new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /Holdfast listens on (http:\S+),/.exec(started.output())
      if (found) resolve(found[1]!)
    }
    started.child.stdout!.on('data', look)
    started.ended.then((code) => reject(new Error(`ended with ${code} before it listened:\n${started.output()}`)))
  })
  return { ...started, url: await address, signal: (signal) => started.child.kill(signal) }
}

/** For starts that fail: what was printed, and the exit code. */
export async function failToStart(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const started = spawnService(env)
  const code = await started.ended
  return { code, output: started.output() }
}

function spawnService(env: Record<string, string>): {
  child: ChildProcess
  output: () => string
  ended: Promise<number | null>
} {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(HOLDFAST_|DATABASE_URL$|HOST$|PORT$)/.test(name))
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=16', '--conditions=holdfast-source', 'packages/server/src/cli/holdfast.ts', 'start'],
    {
      cwd: root,
      env: { ...Object.fromEntries(inherited), HOLDFAST_LOG_LEVEL: 'warn', PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const printed: string[] = []
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => printed.push(String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return { child, output: () => printed.join(''), ended }
}

export async function send(
  url: string,
  body?: object,
  method = body ? 'POST' : 'GET',
): Promise<{ status: number; body: never }> {
  const response = await fetch(url, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as never }
}
