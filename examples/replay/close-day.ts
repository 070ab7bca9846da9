/** The end of a simulated day: deliveries come in, what has waited for them is shipped, and the buyer orders again. */
import { InFlight } from './in-flight.ts'
import { receiveGoods } from './receive-goods.ts'
import { fulfil, type Sales } from './send-sale.ts'

/** To be called when nothing is under way. */
export async function closeDay(sales: Sales, day: number): Promise<void> {
  await takeDeliveries(sales, day)
  const bought = sales.book.review(day)
  await sales.life?.announce(day, bought)
}

/** After the last invoice: what is on its way still comes, nothing more is bought, and who still waits is counted. */
export async function closeLastDay(sales: Sales): Promise<void> {
  await takeDeliveries(sales, Number.POSITIVE_INFINITY)
  const inFlight = new InFlight(sales.concurrency)
  for (const number of sales.waiting.numbers) {
    await inFlight.start(async () => {
      sales.measurements.add('waiting_units', await sales.sender.backordered(number))
    })
  }
  await inFlight.drain()
}

async function takeDeliveries(sales: Sales, day: number): Promise<void> {
  const arrivals = sales.book.arrivals(day)
  if (sales.life) await sales.life.arrive(day)
  else await receiveGoods(sales, arrivals, 'delivery')
  for (const { sku } of arrivals) sales.waiting.restocked(sku)
  const inFlight = new InFlight(sales.concurrency)
  for (const { order, skus } of sales.waiting.takeReady()) await inFlight.start(() => fulfil(sales, order, skus))
  await inFlight.drain()
}
