/** Sends load from a process of its own, so that sending takes no time from what is measured beyond its share of the machine. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Load, Sent } from './send-load.ts'

export class Loader {
  readonly #child: ChildProcess = fork(fileURLToPath(new URL('send-load.ts', import.meta.url)))

  send(load: Load): Promise<Sent> {
    return new Promise((resolve, reject) => {
      const gone = () => reject(new Error('The process that sends has ended.'))
      this.#child.once('exit', gone)
      this.#child.once('message', (answer: Sent | { failed: string }) => {
        this.#child.off('exit', gone)
        if ('failed' in answer) reject(new Error(answer.failed))
        else resolve(answer)
      })
      this.#child.send(load)
    })
  }

  stop(): void {
    this.#child.kill()
  }
}
