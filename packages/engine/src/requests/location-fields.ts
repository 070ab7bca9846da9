import Type, { type Static } from 'typebox'
import type { Calendar } from '../domain/shipping/calendar.ts'
import { annotationFields } from '../shapes/annotations.ts'
import { NewCalendar } from '../shapes/calendar.ts'
import { Name } from '../shapes/names.ts'
import { AddressPatch, Coordinates } from '../shapes/places.ts'
import { SettingsPatch } from '../shapes/settings.ts'
import { Nullable, Optional } from '../shapes/shape.ts'

/** What creating and changing a stock location have in common. */
export const locationFields = {
  name: Optional(Name),
  active: Optional(Type.Boolean({ description: 'false: nothing is sold from here' })),
  restock_inventory: Optional(Type.Boolean({ description: 'false: returns are recorded and not counted' })),
  coordinates: Optional(Nullable(Coordinates)),
  address: Optional(AddressPatch),
  calendar: Optional(Nullable(NewCalendar)),
  settings: Optional(SettingsPatch),
  ...annotationFields,
}

const OFFICE_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

/** The whole of it: what is left out is as usual, and does not stay as it was. */
export function readCalendar(sent: Static<typeof NewCalendar>): Calendar {
  const { time_zone, working_days = OFFICE_DAYS, cut_off = null, holidays = [] } = sent
  return { time_zone, working_days: [...working_days], cut_off, holidays: [...holidays] }
}
