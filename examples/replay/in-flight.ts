/** Runs pieces of work side by side, a bounded number at once, started in the order in which they are given. */
export class InFlight {
  readonly #max: number
  #running = 0
  #failure: { error: unknown } | null = null
  #wake: (() => void)[] = []

  constructor(max: number) {
    this.#max = max
  }

  /** Resolves when the work has been started, not when it is done. Throws what earlier work has thrown. */
  async start(work: () => Promise<void>): Promise<void> {
    await this.#until(() => this.#running < this.#max)
    this.#running += 1
    void work()
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => {
        this.#running -= 1
        for (const wake of this.#wake.splice(0)) wake()
      })
  }

  /** Resolves when nothing is under way any more. */
  async drain(): Promise<void> {
    await this.#until(() => this.#running === 0)
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.#wake.push(resolve))
    if (this.#failure) throw this.#failure.error
  }
}
