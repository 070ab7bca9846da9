/** Buyers who go on whatever happens to the nodes, and who send again, under the same key, what was not answered. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from '../../packages/engine/src/engine.ts'

export type Buyers = {
  /** Numbers of the orders that were acknowledged. */
  readonly placed: readonly string[]
  readonly failures: number
  /** Until so many more orders were acknowledged. */
  more(orders: number): Promise<void>
  stop(): Promise<readonly string[]>
}

export function steadyBuyers(
  engines: readonly Engine[],
  { skus, name = 'O' }: { skus: readonly string[]; name?: string },
): Buyers {
  const placed: string[] = []
  let isStopped = false
  let failures = 0
  const buy = async (engine: Engine, buyer: number) => {
    for (let turn = 0; !isStopped; turn++) {
      const number = `${name}-${buyer}-${turn}`
      const lines = [buyer + turn, buyer + turn + 1].map((at) => ({ sku: skus[at % skus.length]!, quantity: 1 }))
      if (await isPlaced(engine, number, lines)) placed.push(number)
    }
  }
  const isPlaced = async (engine: Engine, number: string, lines: { sku: string; quantity: number }[]) => {
    for (const deadline = performance.now() + 60_000; performance.now() < deadline; await sleep(100)) {
      try {
        const answer = await engine.execute('place_order', { number, lines }, { idempotencyKey: number })
        if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`)
        return true
      } catch (error) {
        if (error instanceof Error && error.message.startsWith('refused')) throw error
        failures++
      }
    }
    throw new Error(`${number} was not answered in a minute.`)
  }
  const working = Promise.all(engines.flatMap((engine, at) => [buy(engine, 2 * at), buy(engine, 2 * at + 1)]))
  // What fails is told to whoever waits for the end.
  working.catch(() => {})
  return {
    placed,
    get failures() {
      return failures
    },
    more: async (orders) => {
      const until = placed.length + orders
      while (placed.length < until) await Promise.race([sleep(20), working])
    },
    stop: async () => {
      isStopped = true
      await working
      return placed
    },
  }
}
