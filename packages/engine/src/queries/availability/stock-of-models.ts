/** The stock that several questions are about, each on a channel: read once for each model, all of it at one instant. */
import type { Transaction } from '../../db/database.ts'
import type { Configuration, InventoryModel } from '../../domain/configuration/configuration.ts'
import { perhapsUntracked } from '../../domain/configuration/settings-layers.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { locationsThatShare } from '../../domain/promises/shared-backorder-room.ts'
import type { QueryContext } from '../define-query.ts'
import { itemsMeant, readUnchanged } from '../unchanged-configuration.ts'
import { readStock, type StockRead } from './read-stock.ts'

export type ModelStock = {
  at: Instant
  model: InventoryModel
  /** Every location of the model, because those who wait anywhere in it may share a limit. */
  places: readonly string[]
  /** The levels of an item at these places (level-text.ts); null where it has none. */
  textOf: (itemId: string) => string | null
  /** Items without a level at these places that have one elsewhere, where that matters. */
  stocked: ReadonlySet<string>
}

type Question = { channel?: string; skus: readonly string[] }

export async function readStockOfModels(
  context: Pick<QueryContext, 'database' | 'known'>,
  questions: readonly Question[],
): Promise<{ configuration: Configuration; stockOf: (modelId: string) => ModelStock }> {
  const references = [...new Set(questions.flatMap(({ skus }) => skus))]
  const { configuration, ofModels } = await readUnchanged(context, references, async (tx, known) => {
    const asked = referencesByModel(known, questions)
    const ofModels = await Promise.all([...asked].map((one) => readModel(tx, known, ...one)))
    return { remembered: ofModels.map(({ stock }) => stock), ofModels }
  })
  const byModel = new Map(ofModels.map((read) => [read.modelId, stockOf(configuration, read)]))
  return { configuration, stockOf: (modelId) => byModel.get(modelId)! }
}

function stockOf(configuration: Configuration, { modelId, stock, places, positions }: ModelRead): ModelStock {
  return {
    at: stock.at,
    // A question on a channel that does not exist is about no model, and nobody asks for this.
    model: configuration.models.get(modelId)!,
    places,
    textOf: (itemId) => stock.texts[positions.get(itemId)!] ?? null,
    stocked: new Set(stock.stocked),
  }
}

/** A question on a channel that is not known goes with the others: it may be known by now. */
function referencesByModel(configuration: Configuration, questions: readonly Question[]): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>()
  for (const { channel, skus } of questions) {
    const modelId = configuration.channel(channel)?.modelId ?? ''
    const references = asked.get(modelId) ?? new Set()
    for (const sku of skus) references.add(sku)
    asked.set(modelId, references)
  }
  return asked
}

type ModelRead = { modelId: string; stock: StockRead; places: string[]; positions: Map<string, number> }

async function readModel(
  tx: Transaction,
  configuration: Configuration,
  modelId: string,
  references: ReadonlySet<string>,
): Promise<ModelRead> {
  const model = configuration.models.get(modelId)
  const { items, unknown } = itemsMeant(configuration, references)
  const ids = items.map(({ id }) => id)
  const places = model ? locationsThatShare({ model, pinned: null }) : []
  const stock = await readStock(tx, { items, unknown, places, perhapsUntracked: perhapsUntracked(configuration, ids) })
  return { modelId, stock, places, positions: new Map(ids.map((id, at) => [id, at])) }
}
