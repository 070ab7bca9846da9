/** Where on a map a name stands, so that few names cover each other. */
export type Placed = { x: number; y: number; anchor: 'start' | 'end' | 'middle'; dx: number; dy: number }

type Box = { left: number; right: number; top: number; bottom: number }

const LINE = 15
const CHARACTER = 7.2
const places: Omit<Placed, 'x' | 'y'>[] = [
  { anchor: 'start', dx: 12, dy: 4 },
  { anchor: 'end', dx: -12, dy: 4 },
  { anchor: 'middle', dx: 0, dy: -14 },
  { anchor: 'middle', dx: 0, dy: 24 },
]

function boxOf(
  point: { x: number; y: number },
  { anchor, dx, dy }: Omit<Placed, 'x' | 'y'>,
  length: number,
  lines: number,
): Box {
  const width = length * CHARACTER
  const begin = { start: 0, middle: -width / 2, end: -width }[anchor]
  const left = point.x + dx + begin
  const top = point.y + dy - LINE
  return { left, right: left + width, top, bottom: top + LINE * lines }
}

function covers(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

type Named = { x: number; y: number; length: number; lines: number }

/** In the order given; the first place that is free and on the map is taken, else the first. */
export function placeNames(points: readonly Named[], width: number): Placed[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }))
  return points.map((point, index) => {
    const isFree = (place: Omit<Placed, 'x' | 'y'>) => {
      const box = boxOf(point, place, point.length, point.lines)
      if (box.left < 4 || box.right > width - 4) return false
      return taken.every((other, at) => at === index || !covers(box, other))
    }
    const place = places.find(isFree) ?? places[0]!
    taken.push(boxOf(point, place, point.length, point.lines))
    return { x: point.x, y: point.y, ...place }
  })
}
