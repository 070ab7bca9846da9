/** A disk of its own for one server's data, small enough to be filled. Only root can mount one. */
import { execFileSync } from 'node:child_process'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { atExit, giveToServer } from './programs.ts'

export function canMountDisks(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && mountWorks()
}

export class SmallDisk {
  readonly directory: string
  readonly #filler: string
  readonly #stayMounted: () => void

  static async at(directory: string, megabytes: number): Promise<SmallDisk> {
    await mkdir(directory, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'holdfast-faults', directory])
    await giveToServer(directory)
    return new SmallDisk(directory)
  }

  private constructor(directory: string) {
    this.directory = directory
    this.#filler = join(directory, 'filler')
    this.#stayMounted = atExit(() => this.#unmountNow())
  }

  /** Not a byte is left. */
  async fill(): Promise<void> {
    for (let round = 0; round < 20; round++) {
      const { bavail, bsize } = await statfs(this.directory)
      if (bavail === 0) return
      await writeFile(`${this.#filler}-${round}`, Buffer.alloc(bavail * bsize)).catch(() => {})
    }
  }

  async free(): Promise<void> {
    for (let round = 0; round < 20; round++) await rm(`${this.#filler}-${round}`, { force: true })
  }

  unmount(): void {
    this.#stayMounted()
    this.#unmountNow()
  }

  #unmountNow(): void {
    tryTo('umount', ['-l', this.directory])
  }
}

function mountWorks(): boolean {
  return tryTo('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt'])
}

function tryTo(program: string, args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
