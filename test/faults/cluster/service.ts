/** One `holdfast start`: the real command line in a process of its own, on a port that stays the same over its restarts. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, type WriteStream } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../support/postgres-server.ts'
import { atExit } from './programs.ts'

export interface ServiceOptions {
  name: string
  /** The checkout whose source is run. */
  source: string
  env: Record<string, string>
  logFile: string
  /** A program to run it in, such as `unshare` with its arguments. */
  within?: readonly string[]
}

export class Service {
  readonly name: string
  readonly port: number
  readonly url: string
  readonly #options: ServiceOptions
  readonly #log: WriteStream
  #env: Record<string, string> = {}
  #child: ChildProcess | undefined
  /** Told when the process ends without having been asked to. */
  onEnd: (how: string) => void = () => {}
  #isAwaited = false

  static async of(options: ServiceOptions): Promise<Service> {
    return new Service(options, await freePort())
  }

  private constructor(options: ServiceOptions, port: number) {
    this.#options = options
    this.name = options.name
    this.port = port
    this.url = `http://127.0.0.1:${port}`
    this.#log = createWriteStream(options.logFile, { flags: 'a' })
  }

  get pid(): number | undefined {
    return this.isRunning ? this.#child!.pid : undefined
  }

  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Resolves when it listens; false when it has ended before that. `env` holds for this start and later ones. */
  async start(env?: Record<string, string>): Promise<boolean> {
    if (env) this.#env = env
    const child = this.#spawn()
    this.#child = child
    this.#isAwaited = false
    child.once('exit', (code, name) => {
      if (!this.#isAwaited && this.#child === child) this.onEnd(name ?? `exit code ${code}`)
    })
    while (this.isRunning) {
      if (await isAlive(this.url)) return true
      await sleep(20)
    }
    return false
  }

  /** Starts it until it runs: it ends by itself where its database is not there yet. */
  async startUntilItRuns(): Promise<void> {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(100)) {
      if (this.isRunning) return
      this.expectEnd()
      if (await this.start()) return
    }
    throw new Error(`${this.name} did not start within a minute; see ${this.#options.logFile}`)
  }

  /** The next end is the harness's own doing. */
  expectEnd(): void {
    this.#isAwaited = true
  }

  signal(name: NodeJS.Signals): void {
    this.#child?.kill(name)
  }

  async kill(): Promise<void> {
    await this.#endBy('SIGKILL')
  }

  async stop(): Promise<void> {
    this.signal('SIGCONT')
    const inTime = await Promise.race([this.#endBy('SIGTERM').then(() => true), sleep(12_000, false)])
    if (!inTime) await this.kill()
  }

  async #endBy(name: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (!child || !this.isRunning) return
    this.#isAwaited = true
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill(name)
    await ended
  }

  #spawn(): ChildProcess {
    const { source, env, within = [] } = this.#options
    const command = [
      ...within,
      process.execPath,
      '--conditions=holdfast-source',
      'packages/server/src/cli/holdfast.ts',
      'start',
    ]
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(HOLDFAST_|VITEST|NODE_|DATABASE_URL$|HOST$|PORT$)/.test(name),
    )
    const child = spawn(command[0]!, command.slice(1), {
      cwd: source,
      env: {
        ...Object.fromEntries(inherited),
        HOLDFAST_LOG_LEVEL: 'warn',
        ...env,
        ...this.#env,
        PORT: `${this.port}`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => this.#log.write(chunk))
    child.once(
      'exit',
      atExit(() => child.kill('SIGKILL')),
    )
    return child
  }
}

async function isAlive(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/livez`, { signal: AbortSignal.timeout(2000) })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}
