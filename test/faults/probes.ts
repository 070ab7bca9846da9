/** Small writes of the harness's own, to a SKU that nobody else trades with: whether a service writes, and how many of them. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from './cluster/cluster.ts'
import type { History } from './history/history.ts'
import { type Attempt, type Command, isAccepted } from './history/operation.ts'
import { keptConnections, send } from './workload/send.ts'
import { PROBE } from './workload/shop.ts'

export class Probes {
  readonly #cluster: Cluster
  readonly #history: History
  readonly #agent = keptConnections()
  readonly #underWay = new Set<Promise<unknown>>()
  #count = 0

  constructor(cluster: Cluster, history: History) {
    this.#cluster = cluster
    this.#history = history
  }

  nextKey(): string {
    return `probe-${++this.#count}`
  }

  /** Milliseconds until each service has written; undefined when one has not in time. */
  async untilAllWrite(withinMs: number): Promise<number | undefined> {
    const started = performance.now()
    const each = this.#cluster.services.map(async (_, at) => {
      while (performance.now() - started < withinMs) {
        const asked = this.#probe(at)
        const heard = await Promise.race([asked, sleep(700)])
        if (heard && isAccepted(heard)) return performance.now() - started
        await sleep(30)
      }
      return undefined
    })
    const took = await Promise.all(each)
    return took.includes(undefined) ? undefined : Math.round(Math.max(...(took as number[])))
  }

  async shareServed(services: readonly number[], milliseconds: number): Promise<number> {
    const until = performance.now() + milliseconds
    const asked: Promise<boolean>[] = []
    while (performance.now() < until) {
      for (const at of services) asked.push(Promise.race([this.#probe(at).then(isAccepted), sleep(1000, false)]))
      await sleep(100)
    }
    const served = await Promise.all(asked)
    return served.filter(Boolean).length / Math.max(1, served.length)
  }

  /** Everything that was asked has its answer. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay)
    this.#agent.destroy()
  }

  #probe(at: number): Promise<Attempt> {
    const asked = this.#ask(at)
    this.#underWay.add(asked)
    return asked.finally(() => this.#underWay.delete(asked))
  }

  async #ask(at: number): Promise<Attempt> {
    const key = this.nextKey()
    const body = { sku: PROBE, location: 'a', quantity: 1 }
    const command: Command = { verb: 'probe', method: 'POST', path: '/v1/inventory-levels/receive', body }
    const heard = await send(this.#agent, { service: at, url: this.#cluster.services[at]!.url }, key, command)
    if (heard.code !== 'ECONNREFUSED') this.#history.add({ ...command, key, attempts: [heard] })
    return heard
  }
}
