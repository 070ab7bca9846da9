/** What can be archived, and what of it can be open. */

export type ArchivableNoun = 'item' | 'location' | 'model' | 'channel' | 'shipping_method'

/** Levels that go with an item or a location: a command locks and changes no more than this. */
export const ARCHIVED_LEVELS_MAX = 10_000

/** What is open and names a record, besides what its levels tell. */
export type OpenDocuments = {
  reservations: number
  shipments: number
  transfers: number
  expected_receipts: number
}

export const NOTHING_OPEN: OpenDocuments = {
  reservations: 0,
  shipments: 0,
  transfers: 0,
  expected_receipts: 0,
}
