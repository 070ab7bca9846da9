/**
 * Short stories that begin every run and meet what random steps meet too seldom to be counted on: every internal
 * command, and the rarer refusals. Each entry is a group of steps that are sent at once. They go on in one world, in
 * this order, and what one of them leaves, the next one finds.
 */
import { expectedReceiptsStory } from '../expected-receipts/expected-receipts-story.ts'
import { kitsStory } from '../items/kits-story.ts'
import { countStory } from '../levels/count-story.ts'
import { forceStory } from '../levels/force-story.ts'
import { reasonsStory } from '../levels/reasons-story.ts'
import { safetyStory } from '../levels/safety-story.ts'
import { stockStory } from '../levels/stock-story.ts'
import { uncountedStory } from '../levels/uncounted-story.ts'
import { everythingStory } from '../locations/everything-story.ts'
import { replacedStory } from '../locations/replaced-story.ts'
import { archiveStory } from '../models/archive-story.ts'
import { configurationStory } from '../models/configuration-story.ts'
import { uncountedModelStory } from '../models/uncounted-model-story.ts'
import { editSessionStory } from '../orders/edit-session-story.ts'
import { guaranteedStory } from '../orders/guaranteed-story.ts'
import { movedBackordersStory } from '../orders/moved-backorders-story.ts'
import { resumedStory } from '../orders/resumed-story.ts'
import { expiryStory } from '../reservations/expiry-story.ts'
import { firmStory } from '../reservations/firm-story.ts'
import { followUpStory } from '../reservations/follow-up-story.ts'
import { reservationStory } from '../reservations/reservation-story.ts'
import { returnsStory } from '../returns/returns-story.ts'
import { manualStory } from '../shipments/manual-story.ts'
import { pickupsStory } from '../shipments/pickups-story.ts'
import { daysLaterStory, shipmentsStory } from '../shipments/shipments-story.ts'
import { placesStory, spreadStory } from '../sourcing/places-story.ts'
import { stocktakesStory } from '../stocktakes/stocktakes-story.ts'
import { subscriptionsStory } from '../subscriptions/subscriptions-story.ts'
import { cancelledTransfersStory } from '../transfers/cancelled-transfers-story.ts'
import { draftStory } from '../transfers/draft-story.ts'
import { transferStory } from '../transfers/transfer-story.ts'
import { transfersByHandStory } from '../transfers/transfers-by-hand-story.ts'
import { rareWordsStory } from './rare-words-story.ts'
import type { Step } from './universe.ts'

export type Story = readonly (Step[] | { pause: number })[]

/** `#LAST` is the id that the last hold was given, and `#LAST:archive_item` that of the item that was archived last. */
export const STORIES: Story = [
  ...transferStory,
  ...cancelledTransfersStory,
  ...spreadStory,
  ...manualStory,
  ...followUpStory,
  ...reservationStory,
  ...guaranteedStory,
  ...firmStory,
  ...movedBackordersStory,
  ...forceStory,
  ...safetyStory,
  ...uncountedStory,
  ...uncountedModelStory,
  ...placesStory,
  ...stockStory,
  ...countStory,
  ...reasonsStory,
  ...expectedReceiptsStory,
  ...stocktakesStory,
  ...transfersByHandStory,
  ...configurationStory,
  ...archiveStory,
  ...shipmentsStory,
  ...pickupsStory,
  ...returnsStory,
  ...subscriptionsStory,
  ...draftStory,
  ...resumedStory,
  ...editSessionStory,
  ...rareWordsStory,
  ...kitsStory,
  ...replacedStory,
  ...everythingStory,
  ...expiryStory,
  ...daysLaterStory,
]
