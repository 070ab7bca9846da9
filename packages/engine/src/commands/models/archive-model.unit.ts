import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('archive_model', {
  'refuses a model that nobody knows': { when: { model: 'other' }, refused: 'inventory_model_not_found' },
  'refuses what is meant for another revision': {
    when: { model: 'default', expected_revision: 7 },
    refused: 'revision_changed (expected 7, actual 1)',
  },
  'refuses the default model': { when: { model: 'default' }, refused: 'default_needed' },
  'refuses while channels sell by it, and names them': {
    given: { models: { other: {} }, channels: { shop: 'other', outlet: 'other' } },
    when: { model: 'other' },
    refused: 'model_in_use (channels outlet,shop)',
  },
  'archives it, whatever channels of before are archived': {
    given: { models: { other: {} }, channels: { shop: { modelId: 'other', archivedAt: 0 } } },
    when: { model: 'other', expected_revision: 1 },
    answer: { code: 'other', revision: 2, archived_at: '2026-01-01T12:00:00.000Z' },
    events: ['inventory_model_archived other'],
    changes: ['model other: archivedAt none → now'],
  },
})
