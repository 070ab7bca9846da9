/** How old what the replica shows is, and who has answered those that might be given something older. */
import type { Engine } from 'holdfast'
import { Counter, Gauge, type Registry } from 'prom-client'

/** Nothing where there is no replica. */
export function observeReplica(registry: Registry, { replica, staleReads }: Engine): void {
  if (!replica || !staleReads) return
  new Gauge({
    name: 'holdfast_replica_usable',
    help: '1 where the replica is known to be young enough to be read, else 0',
    registers: [registry],
    collect() {
      this.set(replica.freshness() ? 1 : 0)
    },
  })
  new Gauge({
    name: 'holdfast_replica_age_seconds',
    help: 'How old what the replica shows is at most; nothing where it is not usable',
    labelNames: ['server'],
    registers: [registry],
    collect() {
      this.reset()
      const age = replica.freshness()
      if (age) this.set({ server: 'replica' }, age.ageMs / 1000)
    },
  })
  new Counter({
    name: 'holdfast_stale_reads_total',
    help: 'Reads whose answer might be old: replica: it has answered; behind, failed: why the server that takes writes has',
    labelNames: ['answered'],
    registers: [registry],
    collect() {
      this.reset()
      for (const [answered, count] of Object.entries(staleReads)) this.inc({ answered }, count)
    },
  })
}
