/**
 * Where an event stands in the feed, as one text: it belongs to no question, so that a reader may keep it whatever it asks next. Behind a
 * position nothing comes that was not there when the event was shown.
 */
import Type from 'typebox'

export type EventPosition = { horizon: string; id: number }

export const POSITION_PATTERN = '^[0-9]{1,20}-[0-9]{1,15}$'
export const EventPositionText = Type.String({
  pattern: POSITION_PATTERN,
  description: 'The position of an event: those behind it, and 0-0 for all that are kept',
})

export function positionText({ horizon, id }: EventPosition): string {
  return `${horizon}-${id}`
}

export function readPosition(text: string): EventPosition {
  const [horizon, id] = text.split('-')
  return { horizon: horizon!, id: Number(id) }
}

/** Before everything. */
export const FIRST_POSITION = '0-0'
