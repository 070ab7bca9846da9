/** What a batch was made with turns out, under its locks, not to be true any more: it is run again. */

/** What the footprints were made with is not the database's any more: make them anew. Either the configuration has
 * changed, or some of the items that the batch uses. */
export class StaleConfiguration extends Error {
  readonly itemIds: readonly string[] | 'all'
  constructor(itemIds: readonly string[] | 'all') {
    super(itemIds === 'all' ? 'the configuration has changed' : 'items have changed')
    this.name = 'StaleConfiguration'
    this.itemIds = itemIds
  }
}

/**
 * A document that was not there to be locked has been made while levels were waited for: an order of this number, a hold
 * for this reference. What has been locked since shows its effect; deciding without it would refuse somebody for lack of
 * the very units that he holds. The batch is to be run again, and finds it.
 */
export class Overtaken extends Error {
  constructor() {
    super('a document has been made meanwhile')
    this.name = 'Overtaken'
  }
}
