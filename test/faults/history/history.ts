/** Every request of a part and its answer, in memory and in a file. It is the clients' knowledge: nothing in it comes from a database. */
import { createWriteStream, type WriteStream } from 'node:fs'
import { firstVerdict, isVerdict, type Operation } from './operation.ts'

export interface Summary {
  operations: number
  attempts: number
  accepted: number
  refused: number
  /** Whose effect the client does not know of. */
  open: number
  byVerb: Record<string, number>
}

export class History {
  readonly #operations = new Map<string, Operation>()
  readonly #file: WriteStream

  constructor(path: string) {
    this.#file = createWriteStream(path)
  }

  /** An operation with the attempts that are new. */
  add(operation: Operation): void {
    const known = this.#operations.get(operation.key)
    if (known) known.attempts.push(...operation.attempts)
    else this.#operations.set(operation.key, operation)
    this.#file.write(`${JSON.stringify(operation)}\n`)
  }

  get size(): number {
    return this.#operations.size
  }

  get operations(): Operation[] {
    return [...this.#operations.values()]
  }

  get open(): Operation[] {
    return this.operations.filter((operation) => !firstVerdict(operation))
  }

  summary(): Summary {
    const summary: Summary = { operations: 0, attempts: 0, accepted: 0, refused: 0, open: 0, byVerb: {} }
    for (const operation of this.#operations.values()) {
      const verdict = operation.attempts.find(isVerdict)
      summary.operations += 1
      summary.attempts += operation.attempts.length
      summary.byVerb[operation.verb] = (summary.byVerb[operation.verb] ?? 0) + 1
      if (!verdict) summary.open += 1
      else if (verdict.status! < 300) summary.accepted += 1
      else summary.refused += 1
    }
    return summary
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#file.end(() => resolve()))
  }
}
