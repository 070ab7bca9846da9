/** The server, the processes in front of it, and what befalls them. */
import type { MemoryServer } from './memory-server.ts'
import type { Fault } from './scenario.ts'
import type { Scheduler } from './scheduler.ts'
import { type Report, SimulatedNode } from './simulated-node.ts'

export class SimulatedWorld {
  readonly nodes: SimulatedNode[]
  readonly #server: MemoryServer
  readonly #scheduler: Scheduler
  readonly #start: () => SimulatedNode
  #ids = 0

  constructor(server: MemoryServer, { nodes, report }: { nodes: number; report: Report }) {
    this.#server = server
    this.#scheduler = server.scheduler
    this.#start = () => new SimulatedNode(server, { newId: () => this.#newId(), report })
    this.nodes = Array.from({ length: nodes }, () => this.#start())
  }

  strike(fault: Fault, idOfLevel: (place: { sku: string; location: string }) => string | null): void {
    const node = this.nodes[fault.node % this.nodes.length]!
    if (fault.kind === 'crash') this.#crash(fault.node % this.nodes.length, fault.restartMs)
    else if (fault.kind === 'cut') node.faults.armCut()
    else if (fault.kind === 'stall') node.faults.armStall(fault.ms)
    else if (fault.kind === 'server_restart') this.#server.restart(fault.downMs)
    else if (fault.kind === 'clock_step') this.#server.stepClock(fault.ms)
    else if (fault.kind === 'foreign_lock') void this.#lockFor(idOfLevel(fault), fault.ms)
    else {
      const { isForgotten, afterMs } = fault
      const kind = fault.kind.slice('commit_'.length) as 'never_arrives' | 'answer_lost' | 'late'
      node.faults.armCommit({ kind, isForgotten, afterMs })
    }
  }

  /** Ids rise with time, whoever makes them. */
  #newId(): string {
    this.#ids += 1
    return `00000000-0000-7000-9000-${this.#ids.toString(16).padStart(12, '0')}`
  }

  #crash(at: number, restartMs: number): void {
    const node = this.nodes[at]!
    if (!node.isAlive) return
    node.crash()
    this.#scheduler.after(restartMs, () => {
      this.nodes[at] = this.#start()
    })
  }

  /** Somebody else's transaction has it, a person's perhaps. */
  async #lockFor(level: string | null, ms: number): Promise<void> {
    if (level === null) return
    try {
      const session = this.#server.begin()
      await this.#server.lock(session, `holdfast.inventory_level/${level}`).catch(() => {})
      await this.#scheduler.wait(ms)
      this.#server.abort(session)
    } catch {
      // The server is down.
    }
  }
}
