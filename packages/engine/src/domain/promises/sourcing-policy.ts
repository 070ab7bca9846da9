import type { Configuration } from '../configuration/configuration.ts'
import { thresholdInForce } from '../configuration/settings.ts'
import { itemLayers } from '../configuration/settings-layers.ts'
import { ZERO } from '../kernel/quantity.ts'
import type { Coordinates, SourcingPolicy, SourcingStrategy } from '../sourcing/vocabulary.ts'
import type { Sourcing } from './candidate-locations.ts'

export type SourcingWishes = { shipTo?: Coordinates | null; partial?: boolean; strategy?: SourcingStrategy }

/** The model's policy with what the request wishes. Without a model, a pinned location is all there is. */
export function sourcingPolicy(
  configuration: Configuration,
  { model, pinned }: Pick<Sourcing, 'model' | 'pinned'>,
  wishes: SourcingWishes = {},
): SourcingPolicy {
  return {
    strategy: wishes.strategy ?? model?.strategy ?? 'no_split',
    locationOrder: model?.locationOrder ?? 'priority',
    cutoff: model?.stockLocationsCutoff ?? 1,
    shipTo: wishes.shipTo ?? null,
    pinned,
    partial: wishes.partial ?? false,
    outOfStockThreshold: (itemId) => (model ? thresholdInForce(itemLayers(configuration, itemId, model)) : ZERO),
  }
}
