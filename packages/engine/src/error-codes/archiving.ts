/** Why items, locations, models, channels and shipping methods are not archived, or not brought back. A part of the table in error-codes.ts. */
export const ARCHIVING_ERRORS = {
  item_not_empty: {
    kind: 'conflict',
    meaning: 'Goods of the item still stand on shelves; archiving it would write them off.',
    remedy: 'Move or adjust them, or send force to have them written off; data says how much stands there.',
  },
  location_in_use: {
    kind: 'conflict',
    meaning:
      'Inventory models or shipping methods list the stock location, or something is promised there, under way or to be shipped.',
    remedy: 'Take it out of the models and shipping methods that data names, and finish or re-route what it counts.',
  },
  location_closing: {
    kind: 'conflict',
    meaning: 'The location that is to take the place of another one is being closed itself.',
    remedy: 'Choose another location, or keep that one (restore).',
  },
  location_not_empty: {
    kind: 'conflict',
    meaning: 'Goods still stand at the stock location; archiving it would write them off.',
    remedy:
      'Move or adjust them, close the location with a replacement that gets them, or delete it with force to have them written off; data says how much stands there.',
  },
  channel_in_use: {
    kind: 'conflict',
    meaning: 'Reservations of the sales channel are open.',
    remedy: 'Release or fulfil them first; data.reservations says how many there are.',
  },
  default_needed: {
    kind: 'conflict',
    meaning: 'The default model and the default channel serve whoever names none, and cannot be archived.',
    remedy: 'Leave it: it does no harm where nobody uses it.',
  },
  names_archived: {
    kind: 'conflict',
    meaning:
      'The record names others that are archived: the parts of a kit, the locations of a model, the model of a channel, the locations of a shipping method, what a cancelled order was placed with.',
    remedy: 'Restore those that data names by their ids first.',
  },
  too_many_levels: {
    kind: 'conflict',
    meaning: 'More levels would end with the record than one command may change.',
    remedy: 'Delete levels first, until there are no more than data.limit.',
  },
} as const
