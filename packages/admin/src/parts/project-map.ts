/** From places on the globe to places on the screen: as near as all of them can be seen, and never nearer than a region. */
import { type GeoPath, geoDistance, geoMercator, geoPath } from 'd3-geo'

export type MapPlace = { key: string; latitude: number; longitude: number }
type GeoMap = { path: GeoPath; at: (place: MapPlace) => { x: number; y: number } }

const EARTH_KM = 6371
/** Degrees that a map shows at least. */
const SPAN_MIN = 7
/** One nearer than this to the pole stands at the edge of the map. */
const LATITUDE_MAX = 75

function pair({ longitude, latitude }: MapPlace): [number, number] {
  return [longitude, Math.max(-LATITUDE_MAX, Math.min(LATITUDE_MAX, latitude))]
}

/** Around all places, and a good deal of what lies about them. */
function frame(places: readonly MapPlace[]): [number, number][] {
  if (places.length === 0)
    return [
      [-130, -45],
      [150, 65],
    ]
  const [longitudes, latitudes] = [places.map((place) => pair(place)[0]), places.map((place) => pair(place)[1])]
  const ends = (values: number[]): [number, number] => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    const missing = Math.max(0, SPAN_MIN - (most - least)) / 2
    return [least - missing, most + missing]
  }
  const [[west, east], [south, north]] = [ends(longitudes), ends(latitudes)]
  return [
    [west, south],
    [east, north],
    [west, north],
    [east, south],
  ]
}

export function geoMap(places: readonly MapPlace[], width: number, height: number): GeoMap {
  const edge = places.length === 0 ? 0 : Math.min(width, height) * 0.16
  const projection = geoMercator().fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    { type: 'MultiPoint', coordinates: frame(places) },
  )
  projection.clipExtent([
    [-20, -20],
    [width + 20, height + 20],
  ])
  const at = (place: MapPlace) => {
    const [x, y] = projection(pair(place)) ?? [0, 0]
    return { x, y }
  }
  return { path: geoPath(projection), at }
}

export function geoGreatArc(from: MapPlace, to: MapPlace) {
  return { type: 'LineString' as const, coordinates: [pair(from), pair(to)] }
}

export function kilometresBetween(from: Omit<MapPlace, 'key'>, to: Omit<MapPlace, 'key'>): number {
  return geoDistance([from.longitude, from.latitude], [to.longitude, to.latitude]) * EARTH_KM
}
