/** What is about to befall a process: each fault is armed at its instant and strikes the next that it can strike. */
export type CommitFault = {
  kind: 'never_arrives' | 'answer_lost' | 'late'
  /** Nobody can be asked what became of it. */
  isForgotten: boolean
  afterMs: number
}

export class ArmedFaults {
  #cuts = 0
  #stallMs = 0
  readonly #commits: CommitFault[] = []

  armCut(): void {
    this.#cuts += 1
  }

  armStall(ms: number): void {
    this.#stallMs += ms
  }

  armCommit(fault: CommitFault): void {
    this.#commits.push(fault)
  }

  takeCut(): boolean {
    if (this.#cuts === 0) return false
    this.#cuts -= 1
    return true
  }

  takeStallMs(): number {
    const ms = this.#stallMs
    this.#stallMs = 0
    return ms
  }

  takeCommit(): CommitFault | null {
    return this.#commits.shift() ?? null
  }
}
