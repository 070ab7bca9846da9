import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { awaited, promised, stocked, withKit } from '../../../../../test/support/scenes.ts'
import { ARCHIVED_LEVELS_MAX } from '../../domain/configuration/archivable.ts'

const noneReserved = 'reserved 0, backordered 0, incoming 0'

describeDecisions('archive_item', {
  'refuses an item that nobody knows': { when: { item: 'S2' }, refused: 'inventory_item_not_found' },
  'refuses an item that is archived already': {
    given: { items: { S1: { archivedAt: 0 } } },
    when: { item: 'S1' },
    refused: 'inventory_item_not_found',
  },
  'refuses what is meant for another revision': {
    when: { item: 'S1', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'refuses while a kit consists of it, and names the kit': {
    given: withKit,
    when: { item: 'S1', force: true },
    refused: `item_in_use (kits KIT, ${noneReserved})`,
  },
  'refuses while units are promised, forced or not': {
    given: promised,
    when: { item: 'S1', force: true },
    refused: 'item_in_use (kits , reserved 8, backordered 0, incoming 0)',
  },
  'refuses while somebody waits': {
    given: awaited,
    when: { item: 'S1' },
    refused: 'item_in_use (kits , reserved 0, backordered 5, incoming 0)',
  },
  'refuses while something open names it that counts nowhere': {
    given: { open: { S1: { reservations: 2 } } },
    when: { item: 'S1', force: true },
    refused: `item_in_use (kits , ${noneReserved}, reservations 2)`,
  },
  'refuses while goods stand on whatever shelf, and says how many': {
    given: { levels: { 'S1@A': 10, 'S1@B': { onHand: 2, damaged: 1, quarantined: 3 } } },
    when: { item: 'S1', force: false },
    refused: 'item_not_empty (on_hand 12, quarantined 3, damaged 1)',
  },
  'refuses more levels than one command may end': {
    given: {
      locations: Object.fromEntries(Array.from({ length: ARCHIVED_LEVELS_MAX + 1 }, (_, at) => [`L${at}`, {}])),
      levels: Object.fromEntries(Array.from({ length: ARCHIVED_LEVELS_MAX + 1 }, (_, at) => [`S1@L${at}`, 0])),
    },
    when: { item: 'S1' },
    refused: `too_many_levels (limit ${ARCHIVED_LEVELS_MAX})`,
  },
  'archives it, and ends its levels': {
    given: { levels: { 'S1@A': 0 } },
    when: { item: 'S1', expected_revision: 1 },
    answer: { sku: 'S1', revision: 2, archived_at: '2026-01-01T12:00:00.000Z' },
    events: ['inventory_item_archived S1', 'inventory_level_changed S1:A'],
    changes: ['item S1: archivedAt none → now', 'deleted level S1@A', 'counted 0 S1@A: now'],
  },
  'writes off what still stands there, where that is said': {
    given: stocked,
    when: { item: 'S1', force: true },
    events: ['inventory_item_archived S1', 'inventory_level_changed S1:A'],
    changes: [
      'item S1: archivedAt none → now',
      'deleted level S1@A',
      'moved 10 S1 on_hand@A → adjustment: level_deleted',
      'counted 0 S1@A: now',
    ],
  },
  'gives back what a hold had that has expired': {
    given: {
      levels: { 'S1@A': 0 },
      holds: { cart: { expiresAt: '2026-01-01T11:59:00Z', promises: ['2 S1@A waiting'] } },
    },
    when: { item: 'S1' },
    events: ['inventory_level_changed S1:A', 'inventory_item_archived S1', 'inventory_level_changed S1:A'],
    changes: [
      'item S1: archivedAt none → now',
      'promise S1@A to cart: backordered 2 → 0, released 0 → 2',
      'deleted level S1@A',
      'counted 0 S1@A: now',
    ],
  },
  'archives a kit, and leaves its parts': {
    given: withKit,
    when: { item: 'KIT' },
    events: ['inventory_item_archived KIT'],
    changes: ['item KIT: archivedAt none → now'],
  },
  'archives a part of a kit that is archived': {
    given: { items: { S1: {}, KIT: { components: { S1: 2 }, archivedAt: 0 } } },
    when: { item: 'S1' },
    events: ['inventory_item_archived S1'],
    changes: ['item S1: archivedAt none → now'],
  },
})
