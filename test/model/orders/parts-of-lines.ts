/** Parts of an order's lines: of a kit so many kits, or so much of one of its parts. */
import type { Draw } from '../drawing/draw.ts'
import { itemNamed } from '../items/item.ts'
import { tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { isCountable } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import { reservationOf } from './order-promises.ts'

export type NamedPart = { line: number; sku?: string; quantity: number }
export type PartOfLine = { line: number; item: string; quantity: number }

/** `has`: how much there is of a line and an item; undefined where the document has none of it. */
export function readParts(
  world: World,
  order: string,
  asked: readonly NamedPart[],
  has: (line: number, item: string) => number | undefined,
): PartOfLine[] {
  const errors: Detail[] = []
  const read: PartOfLine[] = []
  asked.forEach((named, index) => {
    const pointer = `/lines/${index}`
    const parts = partsNamed(world, order, named).filter(({ line, item }) => has(line, item) !== undefined)
    const isPartOfKit = named.sku !== undefined
    if (parts.length === 0) errors.push({ pointer, code: 'line_not_found' })
    else if (named.quantity <= 0) errors.push({ pointer, code: 'quantity_not_positive' })
    else if (!isDivided(world, order, named, isPartOfKit, parts)) errors.push({ pointer, code: 'fraction_not_allowed' })
    else
      for (const part of parts) {
        const same = read.find((one) => one.line === part.line && one.item === part.item)
        if (same) same.quantity += part.quantity
        else read.push(part)
        if ((same ?? part).quantity > has(part.line, part.item)!) errors.push({ pointer, code: 'exceeds_line' })
      }
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return read
}

function partsNamed(world: World, order: string, { line, sku, quantity }: NamedPart): PartOfLine[] {
  const asked = reservationOf(world, order).lines[line]
  if (!asked) return []
  const perUnit = asked.components.length > 0 ? asked.components : [{ item: asked.item, quantity: 10_000 }]
  const items = [...new Set(perUnit.map(({ item }) => item))]
  return items
    .filter((item) => sku === undefined || itemNamed(world, sku)?.id === item)
    .map((item) => {
      const each = perUnit.filter((one) => one.item === item).reduce((sum, one) => sum + one.quantity, 0)
      const units = sku === undefined ? (tenThousandths(quantity) * each) / 10_000 : tenThousandths(quantity)
      return { line, item, quantity: Math.ceil(units) }
    })
}

function isDivided(
  world: World,
  order: string,
  { line, quantity }: NamedPart,
  isPartOfKit: boolean,
  parts: readonly PartOfLine[],
): boolean {
  const isKit = reservationOf(world, order).lines[line]!.components.length > 0
  if (isKit && !isPartOfKit && !Number.isInteger(quantity)) return false
  return parts.every(({ item, quantity: units }) => isCountable(world, units / 10_000, { item, model: null }))
}

/** Of lines that are there, and now and then of one that is not. */
export function drawParts(draw: Draw, lines: readonly { line: number; sku: string; quantity: number }[]): NamedPart[] {
  const { random } = draw
  const line = draw.random.pick(lines) as (typeof lines)[number] | undefined
  if (!line || draw.wrongly(0.04)) return [{ line: random.pick([0, 9]), quantity: random.pick([0, 1, 99, 0.5]) }]
  const part = {
    line: line.line,
    ...draw.optional('lines[].sku', 0.2, () => line.sku),
    quantity: random.chance(0.8) ? 1 : Math.max(1, line.quantity / 10_000),
  }
  return random.chance(0.1) ? [part, part] : [part]
}
