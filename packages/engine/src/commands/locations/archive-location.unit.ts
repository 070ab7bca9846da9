import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { promised } from '../../../../../test/support/scenes.ts'

const unlisted = { model: { locations: [] } }
const noneReserved = 'reserved 0, backordered 0, incoming 0'

describeDecisions('archive_location', {
  'refuses a location that nobody knows': { when: { location: 'C' }, refused: 'stock_location_not_found' },
  'refuses a location that is archived already': {
    given: { ...unlisted, locations: { A: { archivedAt: 0 } } },
    when: { location: 'A' },
    refused: 'stock_location_not_found',
  },
  'refuses what is meant for another revision': {
    when: { location: 'A', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'refuses while models list it, and names them': {
    given: { models: { other: { returnLocations: [{ locationId: 'A', priority: 1 }] } } },
    when: { location: 'A', force: true },
    refused: `location_in_use (models default,other, ${noneReserved})`,
  },
  'refuses while units are promised there, forced or not': {
    given: { ...promised, ...unlisted },
    when: { location: 'A', force: true },
    refused: 'location_in_use (models , reserved 8, backordered 0, incoming 0)',
  },
  'refuses while anything is to be shipped from there, or under way': {
    given: { ...unlisted, open: { A: { shipments: 2, transfers: 1 } } },
    when: { location: 'A' },
    refused: `location_in_use (models , ${noneReserved}, shipments 2, transfers 1)`,
  },
  'refuses while goods stand there': {
    given: { ...unlisted, levels: { 'S1@A': { onHand: 2, damaged: 1 } } },
    when: { location: 'A' },
    refused: 'location_not_empty (on_hand 2, quarantined 0, damaged 1)',
  },
  'archives it, ends its levels and no others, and writes off what is there': {
    given: { ...unlisted, levels: { 'S1@A': 2, 'S1@B': 3 } },
    when: { location: 'A', force: true },
    answer: { code: 'A', revision: 2, archived_at: '2026-01-01T12:00:00.000Z' },
    events: ['stock_location_archived A', 'inventory_level_changed S1:A'],
    changes: [
      'location A: archivedAt none → now',
      'deleted level S1@A',
      'moved 2 S1 on_hand@A → adjustment: level_deleted',
      'counted 0 S1@A: now',
    ],
  },
})
