/** Units of returns that arrive, are put away, or are refused, as they are asked for and as they are drawn. */
import type { Draw } from '../drawing/draw.ts'
import { itemOf } from '../items/item.ts'
import { move, refuseTooMuch } from '../levels/record-movement.ts'
import { locationOf } from '../locations/location.ts'
import { orderNamed } from '../orders/order.ts'
import { inUnits, tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { isCountable, settingOf } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import { CONDITIONS, type Condition, expected, type Return, type ReturnLine } from './return.ts'

export type NamedPart = { line: number; quantity: number; condition?: Condition }
export type Part = { line: number; quantity: number; condition: Condition | null }

export function readPartsOfReturn(
  world: World,
  one: Return,
  asked: readonly NamedPart[] | undefined,
  { has, condition }: { has: (line: ReturnLine) => number; condition: Condition | null },
): Part[] {
  if (asked === undefined)
    return one.lines
      .map((line) => ({ line: line.line, quantity: has(line), condition }))
      .filter(({ quantity }) => quantity > 0)
  const errors: Detail[] = []
  const sums = new Map<number, number>()
  const read = asked.map((named, index): Part => {
    const quantity = tenThousandths(named.quantity)
    const line = one.lines[named.line]
    const code = ((): Detail['code'] => {
      if (!line) return 'line_not_found'
      if (named.quantity <= 0) return 'quantity_not_positive'
      if (!isCountable(world, named.quantity, { item: line.item, model: null })) return 'fraction_not_allowed'
      sums.set(line.line, (sums.get(line.line) ?? 0) + quantity)
      return sums.get(line.line)! > has(line) ? 'exceeds_line' : undefined
    })()
    if (code !== undefined) errors.push({ pointer: `/lines/${index}`, code })
    return { line: named.line, quantity, condition: named.condition ?? condition }
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return read
}

export function refuseTooMuchBack(world: World, one: Return, parts: readonly Part[]): void {
  const landing = parts.filter(({ condition, line }) => {
    const isOnShelf = condition !== null && condition !== 'scrap'
    return isOnShelf && isCounted(world, one, one.lines[line]!)
  })
  const shelves = Map.groupBy(landing, ({ line }) => `${one.lines[line]!.item}@${one.lines[line]!.location}`)
  for (const own of shelves.values()) {
    const { item, location } = one.lines[own[0]!.line]!
    const sum = own.reduce((all, { quantity }) => all + quantity, 0)
    refuseTooMuch(world, item, location, sum)
  }
}

export function putAway(world: World, one: Return, parts: readonly Part[]): void {
  for (const { line: index, quantity, condition } of parts) {
    if (condition === null) continue
    const line = one.lines[index]!
    const counted = isCounted(world, one, line) ? quantity : 0
    const stands = { ...line.putAway, [condition]: line.putAway[condition] + quantity }
    changeLine(one, index, { putAway: stands, counted: line.counted + counted })
    if (counted === 0) continue
    const { item, location } = line
    const shelf = condition === 'resellable' ? 'on_hand' : condition
    const to = condition === 'scrap' ? 'shrinkage' : `${shelf}@${location}`
    const more = { reason: 'returned', note: one.reason ?? undefined, reference: `return ${one.number}` }
    move(world, { item, quantity, from: 'customer', to, ...more })
  }
}

export function changeLine(one: Return, index: number, change: Partial<ReturnLine>): void {
  one.lines = one.lines.map((line) => (line.line === index ? { ...line, ...change } : line))
}

export function endIfSettled(world: World, one: Return): void {
  if (one.lines.some((line) => expected(line) > 0)) return
  const hasCome = one.lines.some(({ received }) => received > 0)
  one.state = hasCome ? 'received' : 'rejected'
  if (hasCome) one.receivedAt = world.now
}

function isCounted(world: World, one: Return, { item: id, location: code }: ReturnLine): boolean {
  const item = itemOf(world, id)
  const location = locationOf(world, code)
  if (!location?.restockInventory || item.archivedAt !== null || item.components.length > 0) return false
  const order = one.order === null ? undefined : orderNamed(world, one.order)
  const modelCode = order?.model ?? world.channels.find((channel) => channel.code === one.channel)!.model
  const model = world.models.find((known) => known.code === modelCode)!
  return settingOf(world, 'tracked', { item: id, location: code, model }) === true
}

/** Mostly what there is. */
export function drawPartsOfReturn(
  draw: Draw,
  one: Return | undefined,
  { has, isJudged }: { has: (line: ReturnLine) => number; isJudged: boolean },
): NamedPart[] {
  const { random } = draw
  const lines = one?.lines.filter((line) => has(line) > 0) ?? []
  const line = random.pick(lines) as ReturnLine | undefined
  if (!line || draw.wrongly(0.05)) return [{ line: random.pick([0, 9]), quantity: random.pick([0, 99, 0.5]) }]
  const isWhole = random.chance(0.4)
  const part = (): NamedPart => ({
    line: line.line,
    quantity: isWhole ? inUnits(has(line)) : 1,
    ...(isJudged && draw.optionalWord('lines[].condition', 0.5, CONDITIONS)),
  })
  return random.chance(0.15) ? [part(), part()] : [part()]
}
