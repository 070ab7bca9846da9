/** What there is to say of a place where customers fetch goods. */
import Type from 'typebox'

const YEAR_MINUTES = 525_600
const YEAR_HOURS = 8760

export const PickupNote = Type.String({ minLength: 1, maxLength: 1000, description: 'What customers should know' })
export const ReadyMinutes = Type.Integer({
  minimum: 0,
  maximum: YEAR_MINUTES,
  description: 'How long it takes on working days until goods that are there are ready',
})
export const TransferMinutes = Type.Integer({
  minimum: 0,
  maximum: YEAR_MINUTES,
  description: 'How long it takes until goods are there that are brought over from elsewhere; null: nobody knows',
})
export const KeepHours = Type.Integer({
  minimum: 1,
  maximum: YEAR_HOURS,
  description: 'How long goods that are ready are kept for their customer; null: for ever',
})
