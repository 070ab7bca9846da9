/** Random orders, and which of those that there are. */
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { METHODS } from '../drawing/universe.ts'
import {
  drawChannel,
  drawCoordinates,
  drawHold,
  drawLines,
  drawLocation,
  LINE_NAMES,
} from '../reservations/random-lines.ts'

export function drawOrder(draw: Draw): Record<string, unknown> {
  const { random } = draw
  return {
    ...draw.optional('number', 0.9, () => drawNumber(draw)),
    ...draw.optional('channel', 0.9, () => drawChannel(draw)),
    ...drawHolds(draw),
    lines: drawLines(draw).map((line) => ({
      ...line,
      ...draw.optional('lines[].line_reference', 0.2, () => random.pick(LINE_NAMES)),
    })),
    ...draw.optional('ship_to', 0.3, () => drawShipTo(draw)),
    ...draw.optional('shipping_method', 0.2, () => (draw.wrongly(0.05) ? 'nothing' : random.pick(METHODS))),
    ...drawAnnotations(draw),
    ...(random.chance(0.03) ? { ship_from: 'ber', pickup_location: 'ham' } : drawPin(draw)),
  }
}

/** One, several, or now and then both ways at once. */
function drawHolds(draw: Draw): object {
  const several = draw.optional('reservations', 0.15, () => [drawHold(draw), drawHold(draw)])
  if ('reservations' in several && !draw.random.chance(0.1)) return several
  return { ...several, ...draw.optional('reservation', 0.3, () => drawHold(draw)) }
}

function drawPin(draw: Draw): object {
  const shipFrom = draw.optional('ship_from', 0.1, () => drawLocation(draw))
  return 'ship_from' in shipFrom ? shipFrom : draw.optional('pickup_location', 0.06, () => drawLocation(draw))
}

function drawShipTo(draw: Draw): object {
  const { latitude, longitude } = drawCoordinates(draw)
  const { random } = draw
  return {
    ...(random.chance(0.7) && { latitude, longitude }),
    ...draw.optional('ship_to.country', 0.2, () => random.pick(['DE', 'FR'])),
    ...draw.optional('ship_to.postal_code', 0.1, () => '20095'),
    ...draw.optional('ship_to.city', 0.1, () => 'Hamburg'),
    ...draw.optional('ship_to.address', 0.1, () => 'Große Bleichen 1'),
  }
}

/** Numbers rise over a run, so that no two orders meet by accident; on purpose they do. */
function drawNumber(draw: Draw): string {
  const known = draw.world.orders.map((order) => order.number).filter((one) => !one.startsWith('order-'))
  return known.length > 0 && draw.random.chance(0.05) ? draw.random.pick(known) : draw.fresh()
}

/** The last few, where something still happens, and any at all. */
export function recent<Row>({ random }: Draw, rows: readonly Row[]): Row | undefined {
  return random.chance(0.8) ? random.pick(rows.slice(-12)) : random.pick(rows)
}

/** A document of those that a verb may act upon, by its number; now and then any other, or none. */
export function drawDocument<Row extends { number: string; state: string }>(
  draw: Draw,
  rows: readonly Row[],
  states: readonly string[],
): string {
  if (draw.wrongly(0.02)) return 'none'
  const fitting = rows.filter((row) => states.includes(row.state))
  const others = draw.wrongly(0.15) || fitting.length === 0
  const row = recent(draw, others ? rows : fitting)
  return (row && draw.ids.portable(row.number)) ?? 'none'
}
