import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startProcess, type TestProcess } from '../../../../test/support/child-process.ts'
import { lockDataDirectory } from './data-directory-lock.ts'

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
function locker(startAt = 0): TestProcess {
  const child = startProcess(`
    import { lockDataDirectory } from './packages/engine/src/db/data-directory-lock.ts'
    console.log('ready')
    setTimeout(() => {
      try { lockDataDirectory(${JSON.stringify(directory)}); console.log('held') }
      catch (error) { console.log('refused', error.code, error.message) }
    }, Math.max(0, ${startAt} - Date.now()))
    setInterval(() => {}, 1000)`)
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

const lockFile = () => join(directory, 'lock')
const holder = () => JSON.parse(readFileSync(lockFile(), 'utf8'))
const leaveLock = (fields: object) =>
  writeFileSync(lockFile(), JSON.stringify({ host: hostname(), started_at: '2026-01-01T00:00:00.000Z', ...fields }))

describe('the lock of a data directory', () => {
  it('says who holds it, and is gone after release', () => {
    const lock = lockDataDirectory(directory)
    expect(holder()).toMatchObject({ pid: process.pid, host: hostname() })
    lock.release()
    expect(readdirSync(directory)).toEqual([])
    lockDataDirectory(directory).release()
  })

  it('creates the directory with its parents', () => {
    const deep = join(directory, 'a', 'b', 'c')
    lockDataDirectory(deep).release()
    expect(readdirSync(deep)).toEqual([])
  })

  it('refuses the same process a second time', () => {
    const lock = lockDataDirectory(directory)
    expect(() => lockDataDirectory(directory)).toThrow(
      expect.objectContaining({
        code: 'data_directory_locked',
        message: expect.stringContaining(`process ${process.pid}`),
      }),
    )
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

  it('is taken over when its owner was killed', async () => {
    const first = locker()
    await first.line('held')
    await first.kill()
    expect(existsSync(lockFile())).toBe(true)
    const lock = lockDataDirectory(directory)
    expect(holder().pid).toBe(process.pid)
    lock.release()
    expect(readdirSync(directory)).toEqual([])
  })

  it('is given back when its owner ends without releasing it', async () => {
    const child = startProcess(`
      import { lockDataDirectory } from './packages/engine/src/db/data-directory-lock.ts'
      lockDataDirectory(${JSON.stringify(directory)})`)
    expect(await child.ended).toBe(0)
    expect(readdirSync(directory)).toEqual([])
  })

  it.runIf(process.platform === 'linux')('is stale when its process number has been given to another process', () => {
    leaveLock({ pid: process.ppid, process_started: 'another-boot:1' })
    lockDataDirectory(directory).release()
    leaveLock({ pid: process.pid, process_started: 'another-boot:1' })
    lockDataDirectory(directory).release()
  })

  it('is stale when a crash of the machine left half a file', () => {
    writeFileSync(lockFile(), '{"pid": 1')
    lockDataDirectory(directory).release()
  })

  it('respects a process on another host, which cannot be asked, and says which file to delete', () => {
    leaveLock({ pid: 1, host: 'another-host' })
    expect(() => lockDataDirectory(directory)).toThrow(/process 1 on another-host.*certainly gone, delete .*lock/)
  })

  it('goes to exactly one of many processes that find the same stale lock at once', async () => {
    const first = locker()
    await first.line('held')
    await first.kill()
    const startAt = Date.now() + 1500
    const rivals = Array.from({ length: 4 }, () => locker(startAt))
    const verdicts = await Promise.all(rivals.map(verdict))
    expect(verdicts.filter((text) => text === 'held')).toHaveLength(1)
    expect(verdicts.filter((text) => text.startsWith('refused data_directory_locked'))).toHaveLength(3)
    expect(rivals.map((rival) => rival.pid)).toContain(holder().pid)
    expect(readdirSync(directory)).toEqual(['lock'])
  })

  it('is taken over even when the process that was taking it over was killed in the middle', async () => {
    const dead = locker()
    await dead.line('held')
    await dead.kill()
    // The claim on a stale lock, left by a process that died before it replaced the lock.
    const { createHash } = await import('node:crypto')
    const hash = createHash('sha256').update(readFileSync(lockFile())).digest('hex').slice(0, 32)
    const claim = { pid: dead.pid, host: hostname(), started_at: 'x', process_started: 'another-boot:2' }
    writeFileSync(`${lockFile()}.taken-${hash}`, JSON.stringify(claim))
    const lock = lockDataDirectory(directory)
    expect(holder().pid).toBe(process.pid)
    expect(readdirSync(directory)).toEqual(['lock'])
    lock.release()
  })
})
