import type { Configuration } from '../configuration/configuration.ts'
import { quantitySetting } from '../configuration/settings.ts'
import { itemLayers } from '../configuration/settings-layers.ts'
import type { Coordinates, SourcingPolicy, SourcingStrategy } from '../sourcing/vocabulary.ts'
import type { Sourcing } from './candidate-locations.ts'

export type SourcingWishes = {
  shipTo?: Coordinates | null | undefined
  partial?: boolean | undefined
  strategy?: SourcingStrategy
}

/** The model's policy with what the request wishes. */
export function sourcingPolicy(
  configuration: Configuration,
  { model, pinned }: Pick<Sourcing, 'model' | 'pinned'>,
  wishes: SourcingWishes = {},
): SourcingPolicy {
  return {
    strategy: wishes.strategy ?? model.strategy,
    locationOrder: model.locationOrder,
    cutoff: model.stockLocationsCutoff,
    shipTo: wishes.shipTo ?? null,
    pinned,
    partial: wishes.partial ?? false,
    outOfStockThreshold: (itemId) =>
      quantitySetting(itemLayers(configuration, itemId, model), 'out_of_stock_threshold')!,
  }
}
