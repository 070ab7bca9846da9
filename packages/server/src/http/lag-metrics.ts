/** How far behind is what nobody asks for. */
import { type Engine, readLags } from 'holdfast'
import { Gauge, type Registry } from 'prom-client'

export function observeLags(registry: Registry, { database }: Engine): void {
  new Gauge({
    name: 'holdfast_lag_seconds',
    help: 'expiry: since the oldest hold ended that is not tidied up; feed: since the oldest event that readers do not see yet; webhooks: since the oldest event that has not arrived',
    labelNames: ['what'],
    registers: [registry],
    async collect() {
      this.reset()
      const lags = await readLags(database).catch(() => undefined)
      for (const [what, seconds] of Object.entries(lags ?? {})) this.set({ what }, seconds)
    },
  })
}
