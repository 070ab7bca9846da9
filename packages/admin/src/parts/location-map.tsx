/** Places on the outlines of countries, which come with the admin: nothing is asked of a server of maps. */

import { useElementSize } from '@mantine/hooks'
import styles from './location-map.module.css'
import { placeNames } from './place-names.ts'
import { geoGreatArc, geoMap, type MapPlace } from './project-map.ts'
import { useLand } from './use-land.ts'

export type Tone = 'used' | 'idle' | 'waiting' | 'target'
export type Place = MapPlace & { name: string; detail?: string; tone: Tone }
type Props = {
  places: readonly Place[]
  arcs?: readonly { from: string; to: string }[]
  label: string
  height?: number
}

/** Before it is known how wide the map is. */
const WIDTH_AT_FIRST = 720

export function LocationMap({ places, arcs = [], label, height = 400 }: Props) {
  const land = useLand()
  const { ref, width: measured } = useElementSize()
  const width = Math.round(measured) || WIDTH_AT_FIRST
  const { path, at } = geoMap(places, width, height)
  const points = places.map((place) => ({ ...place, ...at(place) }))
  const names = placeNames(
    points.map(({ x, y, name, detail }) => ({
      x,
      y,
      length: Math.max(name.length, detail?.length ?? 0),
      lines: detail ? 2 : 1,
    })),
    width,
  )
  const placeOf = (key: string) => places.find((place) => place.key === key)
  return (
    <div ref={ref}>
      <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={label}>
        {land && <path className={styles.land} d={path(land) ?? ''} />}
        {arcs.map(({ from, to }) => {
          const [begin, end] = [placeOf(from), placeOf(to)]
          if (!begin || !end) return null
          return <path key={`${from} ${to}`} className={styles.arc} d={path(geoGreatArc(begin, end)) ?? ''} />
        })}
        {points.map(({ key, x, y, tone }) => (
          <circle key={key} cx={x} cy={y} r={tone === 'idle' ? 6 : 8} className={`${styles.point} ${styles[tone]}`} />
        ))}
        {points.map(({ key, name, detail }, index) => {
          const { x, y, dx, dy, anchor } = names[index]!
          return (
            <text key={key} x={x + dx} y={y + dy} textAnchor={anchor} className={styles.name}>
              {name}
              {detail && (
                <tspan x={x + dx} dy={15} className={styles.detail}>
                  {detail}
                </tspan>
              )}
            </text>
          )
        })}
      </svg>
    </div>
  )
}
