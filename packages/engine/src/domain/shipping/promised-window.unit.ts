import { describe, expect, it } from 'vitest'
import { given } from '../../../../../test/support/working-state.ts'
import type { Calendar } from './calendar.ts'
import { promisedWindow } from './promised-window.ts'

const BERLIN: Calendar = {
  time_zone: 'Europe/Berlin',
  working_days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  cut_off: '14:00',
  holidays: ['2026-12-25'],
}

type Case = [what: string, ordered: string, hours: [number, number], shipBy: string, from: string, until: string]

// Midnight in Berlin is 23:00 UTC in winter and 22:00 UTC in summer.
const CASES: Case[] = [
  ['before the cut-off', '2026-11-18T12:59Z', [24, 48], '11-18T23:00', '11-19T12:59', '11-20T12:59'],
  ['at the cut-off', '2026-11-18T13:00Z', [24, 48], '11-19T23:00', '11-19T23:00', '11-22T23:00'],
  ['over a weekend', '2026-11-20T09:00Z', [24, 72], '11-20T23:00', '11-23T09:00', '11-25T09:00'],
  ['on a Saturday', '2026-11-21T09:00Z', [0, 24], '11-23T23:00', '11-22T23:00', '11-23T23:00'],
  ['with hours beyond days', '2026-11-18T09:00Z', [2, 26], '11-18T23:00', '11-18T11:00', '11-19T11:00'],
  ['with hours into a weekend', '2026-11-20T12:00Z', [14, 30], '11-20T23:00', '11-23T02:00', '11-23T18:00'],
  ['over a holiday', '2026-12-24T09:00Z', [24, 24], '12-24T23:00', '12-28T09:00', '12-28T09:00'],
  ['when clocks go forward', '2026-03-27T09:00Z', [24, 48], '03-27T23:00', '03-30T08:00', '03-31T08:00'],
  ['when clocks go back', '2026-10-23T08:00Z', [24, 48], '10-23T22:00', '10-26T09:00', '10-27T09:00'],
]

function windowOf(calendar: Calendar | null, ordered: string, [hoursMin, hoursMax]: [number, number]): string[] {
  const { configuration } = given({
    shippingMethods: { post: { leadTimeHoursMin: hoursMin, leadTimeHoursMax: hoursMax } },
  })
  const method = configuration.shippingMethods.get('post')!
  const { shipBy, deliverFrom, deliverUntil } = promisedWindow(method, { id: 'A', calendar }, Date.parse(ordered))
  return [shipBy, deliverFrom, deliverUntil].map((instant) => new Date(instant).toISOString().slice(5, 16))
}

describe('what is promised', () => {
  it.each(CASES)('%s', (_what, ordered, hours, ...expected) => {
    expect(windowOf(BERLIN, ordered, hours)).toEqual(expected)
  })

  it('follows the clocks on the days on which they change, where these are worked', () => {
    const everyDay: Calendar = { ...BERLIN, working_days: ['sat', 'sun', 'mon'], cut_off: null }
    // 02:30 does not exist on the 29th of March; it is then half past three.
    expect(windowOf(everyDay, '2026-03-28T01:30Z', [24, 24])).toEqual(['03-28T23:00', '03-29T01:30', '03-29T01:30'])
    // A day of 23 hours ends, and one of 25.
    expect(windowOf(everyDay, '2026-03-29T08:00Z', [0, 0])[0]).toBe('03-29T22:00')
    expect(windowOf(everyDay, '2026-10-25T08:00Z', [0, 0])[0]).toBe('10-25T23:00')
    // 02:30 comes twice; the first is meant.
    expect(windowOf(everyDay, '2026-10-24T00:30Z', [24, 24])[1]).toBe('10-25T00:30')
  })

  it('takes every day of the week in UTC where a location has no calendar, and what a method says of a location', () => {
    expect(windowOf(null, '2026-11-21T09:00Z', [24, 48])).toEqual(['11-22T00:00', '11-22T09:00', '11-23T09:00'])
    const leadTimes = [{ location_id: 'A', lead_time_hours_min: 1, lead_time_hours_max: 2 }]
    const { configuration } = given({ shippingMethods: { post: { leadTimes } } })
    const method = configuration.shippingMethods.get('post')!
    const of = (id: string) => promisedWindow(method, { id, calendar: null }, 0).deliverUntil / 3_600_000
    expect([of('A'), of('B')]).toEqual([2, 48])
  })
})
