import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startProcess, type TestProcess } from '../../../../test/support/child-process.ts'
import { DataDirectoryLocked, lockDataDirectory } from './data-directory-lock.ts'

let directory: string
const started: TestProcess[] = []
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'holdfast-lock-'))
})
afterEach(async () => {
  for (const child of started.splice(0)) await child.kill()
  await rm(directory, { recursive: true, force: true })
})

/** A process that tries to take the lock at the given instant, says how it went, and keeps what it has. */
function locker({ startAt = 0, inContainer = false } = {}): TestProcess {
  const child = startProcess(
    `
    import { lockDataDirectory } from './packages/engine/src/db/data-directory-lock.ts'
    console.log('ready')
    setTimeout(() => {
      try { lockDataDirectory(${JSON.stringify(directory)}); console.log('held') }
      catch (error) { console.log('refused', error.code, error.message) }
    }, Math.max(0, ${startAt} - Date.now()))
    setInterval(() => {}, 1000)`,
    inContainer ? ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'] : [],
  )
  started.push(child)
  return child
}

const verdict = async (child: TestProcess) => {
  while (true) {
    const found = child.lines.find((line) => /^(held|refused)/.test(line))
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const holderFile = () => join(directory, 'lock.holder')
const holder = () => JSON.parse(readFileSync(holderFile(), 'utf8'))
/** The file that is locked stays, empty: whoever removed it would let somebody else lock another of that name. */
const free = ['lock']

/** Why nothing can be run in a container's view of processes; null where it can. */
function missingNamespaces(): string | null {
  const tried = spawnSync('unshare', ['--pid', '--fork', '--mount-proc', 'true'], { encoding: 'utf8' })
  return tried.status === 0 ? null : `unshare --pid is not allowed here: ${tried.error?.message ?? tried.stderr.trim()}`
}

describe('the lock of a data directory', () => {
  it('says who holds it, and is free after release', () => {
    const lock = lockDataDirectory(directory)
    expect(holder()).toMatchObject({ pid: process.pid, host: hostname() })
    lock.release()
    lock.release()
    expect(readdirSync(directory)).toEqual(free)
    lockDataDirectory(directory).release()
  })

  it('creates the directory with its parents', () => {
    const deep = join(directory, 'a', 'b', 'c')
    lockDataDirectory(deep).release()
    expect(readdirSync(deep)).toEqual(free)
  })

  it('refuses the same process a second time, and is still held then', async () => {
    const lock = lockDataDirectory(directory)
    expect(() => lockDataDirectory(directory)).toThrow(
      expect.objectContaining({
        code: 'data_directory_locked',
        message: expect.stringContaining(`process ${process.pid}`),
      }),
    )
    expect(await verdict(locker())).toMatch(/^refused data_directory_locked/)
    lock.release()
  })

  it('refuses another process and names the first: number, host, since when, what to do', async () => {
    const first = locker()
    await first.line('held')
    expect(() => lockDataDirectory(directory)).toThrow(
      new RegExp(
        `in use by process ${first.pid} on ${hostname()} since ${holder().started_at}.*HOLDFAST_DATA_DIR.*DATABASE_URL`,
      ),
    )
  })

  it('is free at the moment in which its owner is killed', async () => {
    const first = locker()
    await first.line('held')
    await first.kill()
    expect(existsSync(holderFile())).toBe(true)
    const lock = lockDataDirectory(directory)
    expect(holder().pid).toBe(process.pid)
    lock.release()
    expect(readdirSync(directory)).toEqual(free)
  })

  it('is given back when its owner ends without releasing it', async () => {
    const child = startProcess(`
      import { lockDataDirectory } from './packages/engine/src/db/data-directory-lock.ts'
      lockDataDirectory(${JSON.stringify(directory)})`)
    expect(await child.ended).toBe(0)
    expect(child.lines).toEqual([])
    expect(readdirSync(directory)).toEqual(free)
  })

  it('does not care what is said of its holder', async () => {
    writeFileSync(holderFile(), '{"pid": 1')
    const lock = lockDataDirectory(directory)
    writeFileSync(holderFile(), '{"pid": 1')
    expect(() => lockDataDirectory(directory)).toThrow(/in use by another process/)
    lock.release()
  })

  it('goes to exactly one of many processes that find it free at once', async () => {
    const first = locker()
    await first.line('held')
    await first.kill()
    const startAt = Date.now() + 1500
    const rivals = Array.from({ length: 4 }, () => locker({ startAt }))
    const verdicts = await Promise.all(rivals.map(verdict))
    expect(verdicts.filter((text) => text === 'held')).toHaveLength(1)
    expect(verdicts.filter((text) => text.startsWith('refused data_directory_locked'))).toHaveLength(3)
    expect(rivals.map((rival) => rival.pid)).toContain(holder().pid)
  })

  const missing = missingNamespaces()
  it.skipIf(missing)(
    `92: is seen from another container with the same host name${missing ? ` (${missing})` : ''}`,
    async () => {
      const first = locker({ inContainer: true })
      await first.line('held')
      // Each is the first process of its container.
      expect(holder().pid).toBe(1)
      expect(await verdict(locker({ inContainer: true }))).toMatch(/^refused data_directory_locked .* process 1 on/)
      expect(() => lockDataDirectory(directory)).toThrow(DataDirectoryLocked)
      await first.kill()
      await expect.poll(() => isFree()).toBe(true)
    },
  )
})

function isFree(): boolean {
  try {
    lockDataDirectory(directory).release()
    return true
  } catch {
    return false
  }
}
