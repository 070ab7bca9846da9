/** What the check in the background has found, and how old it is. */
import type { Engine } from 'holdfast'
import { Gauge, type Registry } from 'prom-client'

export function observeIntegrity(registry: Registry, engine: Engine): void {
  const age = new Gauge({
    name: 'holdfast_integrity_age_seconds',
    help: 'Since the last round began that has looked at everything; missing before the first',
    registers: [registry],
  })
  const rows = new Gauge({
    name: 'holdfast_integrity_rows',
    help: 'Rows that the last round has looked at',
    registers: [registry],
  })
  new Gauge({
    name: 'holdfast_integrity_findings',
    help: 'Violations of invariants that were there when they were last seen; anything but 0 is for a person to look at',
    registers: [registry],
    async collect() {
      const round = await engine.read('get_integrity_round', {}).catch(() => undefined)
      for (const gauge of [this, age, rows]) gauge.reset()
      if (!round?.ok) return
      const { open_findings: open, age_seconds: ageSeconds, last } = round.result
      this.set(open)
      if (ageSeconds !== null) age.set(ageSeconds)
      if (last !== null) rows.set(last.rows)
    },
  })
}
