/** Goods from suppliers, in requests of a bounded size. */
import { InFlight } from './in-flight.ts'
import { chunks } from './invoice-parts.ts'
import { sendOrThrow } from './sender.ts'
import type { Shop } from './shop.ts'
import type { Receipt } from './stock-book.ts'

const changesPerRequest = 250

/** Resolves when all of it has been received. */
export async function receiveGoods(
  { sender, book, measurements, concurrency }: Shop,
  receipts: readonly Receipt[],
  note: string,
): Promise<void> {
  const requests = chunks(receipts, Math.min(changesPerRequest, sender.linesMax))
  const inFlight = new InFlight(concurrency)
  for (const part of requests) {
    await inFlight.start(async () => {
      const changes = part.map((receipt) => ({ ...receipt, note }))
      await sendOrThrow(sender, 'receive_stock', { changes })
      for (const receipt of part) {
        book.changed(receipt, receipt.quantity)
        measurements.add('received_units', receipt.quantity)
      }
    })
  }
  await inFlight.drain()
}
