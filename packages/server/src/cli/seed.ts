/** `holdfast seed`: a demonstration shop with history to look around in. */

import { seedShop } from '../seed/seed-shop.ts'
import { openTarget } from '../target/open-target.ts'
import { wholeNumber } from './options.ts'
import { createProgress } from './progress.ts'

export type SeedCommandOptions = {
  seed: string
  weeks: string
  orders: string
  force?: boolean
  url?: string
  apiKey?: string
  json?: boolean
}

export async function seed(options: SeedCommandOptions): Promise<void> {
  const { force = false, url, apiKey, json = false } = options
  const asked = {
    seed: wholeNumber('--seed', options.seed, { min: 0, max: 4_294_967_295 }),
    weeks: wholeNumber('--weeks', options.weeks, { min: 1, max: 52 }),
    orders: wholeNumber('--orders', options.orders, { min: 0, max: 10_000 }),
  }
  const target = await openTarget({ url, apiKey: apiKey ?? process.env.HOLDFAST_API_KEY, actor: 'seed', create: true })
  const progress = createProgress({ isQuiet: json })
  try {
    const seeded = await seedShop(target, { ...asked, force, now: Date.now(), onStep: progress.at })
    progress.end()
    if (json) process.stdout.write(`${JSON.stringify(seeded)}\n`)
    else
      process.stdout.write(
        `${target.name} has a demonstration shop now: ${seeded.orders} orders of today (${seeded.sold_out} more found nothing left), ` +
          `${seeded.backorders} lines that wait, ${seeded.holds} carts, and ${seeded.movements} changes of stock before.\n` +
          'Look around: holdfast start, and then /v1/orders, /v1/shipments?state=on_hold, /v1/backorders.\n',
      )
  } finally {
    progress.end()
    await target.close()
  }
}
