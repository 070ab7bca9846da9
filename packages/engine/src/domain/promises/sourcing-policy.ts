import type { Configuration } from '../configuration/configuration.ts'
import { thresholdInForce } from '../configuration/settings.ts'
import { isWholeOnly, itemLayers } from '../configuration/settings-layers.ts'
import { wholeUnitsUp } from '../kernel/quantity.ts'
import type { SourcingPolicy, SourcingStrategy } from '../sourcing/vocabulary.ts'
import type { Sourcing } from './candidate-locations.ts'

export type SourcingWishes = {
  partial?: boolean | undefined
  strategy?: SourcingStrategy | undefined
  /** Nobody is to wait: what can be had now. */
  stockOnly?: boolean
}

/** The model's policy with what the request wishes. */
export function sourcingPolicy(
  configuration: Configuration,
  { model, pinned, shipTo, isPickup = false }: Omit<Sourcing, 'channel'>,
  wishes: SourcingWishes = {},
): SourcingPolicy {
  return {
    strategy: isPickup ? 'ship_from_primary' : (wishes.strategy ?? model.strategy),
    locationOrder: model.locationOrder,
    cutoff: model.stockLocationsCutoff,
    shipTo,
    pinned,
    isBroughtOver: isPickup,
    partial: wishes.partial ?? false,
    outOfStockThreshold: (itemId) => {
      const threshold = thresholdInForce(itemLayers(configuration, itemId, model))
      return isWholeOnly(configuration, itemId, model) ? wholeUnitsUp(threshold) : threshold
    },
  }
}
