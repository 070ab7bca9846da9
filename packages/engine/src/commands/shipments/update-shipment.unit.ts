import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved } from '../../../../../test/support/scenes.ts'

describeDecisions('update_shipment', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'describes what leaves, and leaves out what nobody said': {
    given: approved(),
    when: { shipment: 'O-1-1', packages: [{ carrier: 'post' }] },
    events: ['shipment_packages_changed O-1'],
    changes: [
      'shipment O-1-1: packages none → [{"tracking_number":null,"carrier":"post","weight_grams":null,"label_url":null}]',
    ],
  },
  'changes nothing where nothing is said': { given: approved(), when: { shipment: 'O-1-1' }, events: [], changes: [] },
})
