/** `holdfast explain ORDER`: why it is sourced as it is. */
import { openTarget } from '../target/open-target.ts'
import { granted } from '../target/target.ts'
import { explanationText } from './explanation-text.ts'

type ExplainOptions = { url?: string; apiKey?: string; json?: boolean }

export async function explain(order: string, { url, apiKey, json = false }: ExplainOptions): Promise<void> {
  const target = await openTarget({ url, apiKey: apiKey ?? process.env.HOLDFAST_API_KEY, actor: 'explain' })
  try {
    const explained = granted(`order ${order}`, await target.read('get_order_explanation', { order }))
    if (json) {
      process.stdout.write(`${JSON.stringify(explained, null, 2)}\n`)
      return
    }
    const { number, explanation, backorder_moves: moves, edits } = explained
    const later = [
      ...moves.map(
        ({ moved_at, sku, units }) =>
          `${moved_at}: ${sku} that waited was sourced anew: ${units.map(({ quantity, from, to }) => `${quantity} from ${from} to ${to}`).join(', ')}`,
      ),
      ...edits.map(
        ({ edited_at, lines }) =>
          `${edited_at}: lines were changed: ${lines.map(({ line, before, quantity }) => `line ${line} from ${before} to ${quantity}`).join(', ')}`,
      ),
    ]
    process.stdout.write(
      `Order ${number}\n${explanationText(explanation)}\n${later.map((line) => `${line}\n`).join('')}`,
    )
  } finally {
    await target.close()
  }
}
