/**
 * Questions that arrive while a read is under way wait for it to end and share the next one. A read begins after the last of its
 * questions was asked, so that each answer knows everything that had happened by then.
 *
 * Large questions go one after another in a lane of their own: they keep small ones waiting no longer than what is read and
 * answered for one of them takes.
 */
import { HoldfastError } from '../errors.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Turns } from './turns.ts'

export type SharedReadsLimits = {
  /** Of the questions of one read; a question that is heavier has a read to itself. */
  weightMax: number
  /** From here on a question is large. */
  largeFrom: number
  /** While one read is on its way, another's answers can be made. */
  atOnceMax: number
  waitingMax: number
  deadlineMs: number
}

type SharedReadsOptions<Question, Answer> = {
  limits: SharedReadsLimits
  turns: Turns
  /** In the order of the questions. */
  read: (questions: readonly Question[]) => Promise<Answer[]>
  weightOf: (question: Question) => number
  /** Whether it may be the fault of one of the questions: then each is read by itself. */
  mayBeOnes: (error: unknown) => boolean
  clock?: Clock
}

type Waiting<Question, Answer> = {
  question: Question
  weight: number
  /** Ends the time that it may wait. */
  deadline: { cancel(): void }
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
}

export class SharedReads<Question, Answer> {
  readonly #small: Lane<Question, Answer>
  readonly #large: Lane<Question, Answer>
  readonly #options: SharedReadsOptions<Question, Answer>

  constructor(options: SharedReadsOptions<Question, Answer>) {
    this.#options = options
    this.#small = new Lane(options, options.limits.atOnceMax)
    this.#large = new Lane(options, 1)
  }

  ask(question: Question): Promise<Answer> {
    const weight = this.#options.weightOf(question)
    return (weight < this.#options.limits.largeFrom ? this.#small : this.#large).ask(question, weight)
  }
}

class Lane<Question, Answer> {
  readonly #options: SharedReadsOptions<Question, Answer>
  readonly #clock: Clock
  readonly #atOnceMax: number
  #waiting: Waiting<Question, Answer>[] = []
  #underway = 0

  constructor(options: SharedReadsOptions<Question, Answer>, atOnceMax: number) {
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#atOnceMax = atOnceMax
  }

  ask(question: Question, weight: number): Promise<Answer> {
    const { waitingMax, deadlineMs } = this.#options.limits
    if (this.#waiting.length >= waitingMax) return Promise.reject(new HoldfastError('queue_full'))
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const deadline = this.#clock.after(deadlineMs, () => {
      this.#waiting = this.#waiting.filter((one) => one !== asked)
      reject(new HoldfastError('deadline_exceeded'))
    })
    const asked = { question, weight, deadline, resolve, reject }
    this.#waiting.push(asked)
    this.#begin()
    return promise
  }

  #begin(): void {
    if (this.#underway >= this.#atOnceMax || this.#waiting.length === 0) return
    this.#underway += 1
    void this.#run().finally(() => {
      this.#underway -= 1
      this.#begin()
    })
  }

  async #run(): Promise<void> {
    // Whatever arrives at this moment comes along.
    await new Promise<void>((resolve) => this.#clock.soon(resolve))
    try {
      await this.#options.turns.take(() => this.#answer(this.#next()))
    } catch (error) {
      // No turn was to be had: whoever has waited for it is told.
      for (const { reject } of this.#take(this.#waiting.length)) reject(error)
    }
  }

  /** Those who have waited longest, as many as one read is for. */
  #next(): Waiting<Question, Answer>[] {
    let weight = 0
    const full = this.#waiting.findIndex((one) => {
      weight += one.weight
      return weight > this.#options.limits.weightMax
    })
    return this.#take(full < 0 ? this.#waiting.length : Math.max(1, full))
  }

  #take(count: number): Waiting<Question, Answer>[] {
    const taken = this.#waiting.splice(0, count)
    for (const { deadline } of taken) deadline.cancel()
    return taken
  }

  async #answer(asked: readonly Waiting<Question, Answer>[]): Promise<void> {
    if (asked.length === 0) return
    try {
      const answers = await this.#options.read(asked.map(({ question }) => question))
      for (const [at, { resolve }] of asked.entries()) resolve(answers[at]!)
    } catch (error) {
      if (asked.length > 1 && this.#options.mayBeOnes(error)) for (const one of asked) await this.#answer([one])
      else for (const { reject } of asked) reject(error)
    }
  }
}
