/** The countries as the retailer writes them, with the coordinates of the capital or largest city that orders are sent to. */
export type Country = { latitude: number; longitude: number; channel: 'uk' | 'europe' | 'world' }

const uk = (latitude: number, longitude: number): Country => ({ latitude, longitude, channel: 'uk' })
const europe = (latitude: number, longitude: number): Country => ({ latitude, longitude, channel: 'europe' })
const world = (latitude: number, longitude: number): Country => ({ latitude, longitude, channel: 'world' })

const countries: Record<string, Country> = {
  'United Kingdom': uk(51.51, -0.13),
  'Channel Islands': uk(49.19, -2.11),
  Austria: europe(48.21, 16.37),
  Belgium: europe(50.85, 4.35),
  Cyprus: europe(35.19, 33.38),
  Denmark: europe(55.68, 12.57),
  EIRE: europe(53.35, -6.26),
  Finland: europe(60.17, 24.94),
  France: europe(48.86, 2.35),
  Germany: europe(52.52, 13.4),
  Greece: europe(37.98, 23.73),
  Iceland: europe(64.15, -21.94),
  Italy: europe(41.9, 12.5),
  Lithuania: europe(54.69, 25.28),
  Malta: europe(35.9, 14.51),
  Netherlands: europe(52.37, 4.9),
  Norway: europe(59.91, 10.75),
  Poland: europe(52.23, 21.01),
  Portugal: europe(38.72, -9.14),
  Spain: europe(40.42, -3.7),
  Sweden: europe(59.33, 18.07),
  Switzerland: europe(46.95, 7.45),
  Australia: world(-33.87, 151.21),
  Bahrain: world(26.23, 50.59),
  Bermuda: world(32.29, -64.78),
  Brazil: world(-23.55, -46.63),
  Canada: world(43.65, -79.38),
  'Hong Kong': world(22.32, 114.17),
  Israel: world(32.09, 34.78),
  Japan: world(35.68, 139.69),
  Korea: world(37.57, 126.98),
  Lebanon: world(33.89, 35.5),
  Nigeria: world(6.52, 3.38),
  RSA: world(-26.2, 28.05),
  Singapore: world(1.35, 103.82),
  Thailand: world(13.76, 100.5),
  USA: world(40.71, -74.01),
  'United Arab Emirates': world(25.2, 55.27),
  'West Indies': world(18.11, -77.3),
}

/** Undefined for "Unspecified" and whatever else is not in the table: such orders are sourced by priority. */
export function countryOf(name: string): Country | undefined {
  return Object.hasOwn(countries, name) ? countries[name] : undefined
}

export type ChannelCode = Country['channel']
export const channelCodes: readonly ChannelCode[] = ['uk', 'europe', 'world']

export function channelOf(country: string): ChannelCode {
  return countryOf(country)?.channel ?? 'world'
}
