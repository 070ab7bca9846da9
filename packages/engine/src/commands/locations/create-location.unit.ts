import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

describeDecisions('create_location', {
  'refuses a code that another location has': { when: { code: 'A' }, refused: 'code_taken at /code (value A)' },
  'makes a location, which works from Monday to Friday where it has a calendar': {
    when: { code: 'C', calendar: { time_zone: 'Europe/Berlin', cut_off: '14:00' } },
    events: ['stock_location_created new-1'],
    changes: [
      'made location C: name C, calendar {"time_zone":"Europe/Berlin","working_days":["mon","tue","wed","thu","fri"],"cut_off":"14:00","holidays":[]}',
    ],
  },
})
