import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('create_location', {
  'refuses a code that another location has': { when: { code: 'A' }, refused: 'code_taken at /code (value A)' },
  'makes a location, whose prices are in euros unless said otherwise': {
    when: { code: 'C', shipping_methods: [{ name: 'Post', price: 5, lead_time_hours_min: 1, lead_time_hours_max: 2 }] },
    events: ['stock_location_created new-1'],
    changes: [
      'made location C: name C, shippingMethods [{"name":"Post","price":5,"lead_time_hours_min":1,"lead_time_hours_max":2,"currency":"EUR"}]',
    ],
  },
})
