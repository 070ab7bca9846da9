import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { promised } from '../../../../../test/support/scenes.ts'

const unlisted = { model: { locations: [] } }
const noneReserved = 'reserved 0, backordered 0, incoming 0'
const listed = { model: { locations: [{ locationId: 'A', priority: 1, onHold: false }] } }

describeDecisions('close_location', {
  'refuses a location that nobody knows': { when: { location: 'Z' }, refused: 'stock_location_not_found' },
  'refuses what is meant for another revision': {
    when: { location: 'A', replacement: 'B', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'refuses to let one take its place that nobody knows': {
    when: { location: 'A', replacement: 'Z' },
    refused: 'unknown_location at /replacement (location Z)',
  },
  'refuses a location in its own place': {
    when: { location: 'A', replacement: 'A' },
    refused: 'conflicting_constraints at /replacement (location A)',
  },
  'refuses, without a replacement, while models list it': {
    given: listed,
    when: { location: 'A' },
    refused: `location_in_use (models default, ${noneReserved})`,
  },
  'refuses, without a replacement, while units are promised there, and tells how many': {
    given: { ...promised, ...unlisted },
    when: { location: 'A' },
    refused: 'location_in_use (models , reserved 8, backordered 0, incoming 0)',
  },
  'refuses, without a replacement, while something is to leave it, and tells what': {
    given: { ...unlisted, open: { A: { shipments: 2, transfers: 1 } } },
    when: { location: 'A' },
    refused: `location_in_use (models , ${noneReserved}, shipments 2, transfers 1)`,
  },
  'refuses, without a replacement, while goods stand there': {
    given: { ...unlisted, levels: { 'S1@A': { onHand: 2, damaged: 1 } } },
    when: { location: 'A' },
    refused: 'location_not_empty (on_hand 2, quarantined 0, damaged 1)',
  },
  'archives one at once where nothing stands': {
    given: { ...unlisted, levels: { 'S1@A': 0 } },
    when: { location: 'A' },
    answer: { code: 'A', revision: 2, closing_at: null, archived_at: '2026-01-01T12:00:00.000Z' },
    events: ['stock_location_archived A', 'inventory_level_changed S1:A'],
    changes: ['location A: archivedAt none → now', 'deleted level S1@A', 'counted 0 S1@A: now'],
  },
  'lets the other one take its place, and remembers to archive it': {
    given: listed,
    when: { location: 'A', replacement: 'B' },
    answer: { code: 'A', revision: 2, replaced_by: 'B', closing_at: '2026-01-01T12:00:00.000Z', archived_at: null },
    events: ['stock_location_replaced A', 'stock_location_closing A'],
    changes: [
      'location A: replacedById none → B, closingAt none → now',
      'model default: locations [{"locationId":"A","priority":1,"onHold":false}] → [{"locationId":"B","priority":1,"onHold":false}]',
    ],
  },
  'goes on where it was left when it is asked again': {
    given: { locations: { A: { closingAt: 5, replacedById: 'B' }, B: {} }, model: { locations: [] } },
    when: { location: 'A', replacement: 'B' },
    answer: { replaced_by: 'B', closing_at: '1970-01-01T00:00:00.005Z' },
    events: ['stock_location_replaced A'],
    changes: [],
  },
})
