/** What is held of a part of a request is an amount that could have been ordered. */
import { itemNamed } from '../items/item.ts'
import type { Model } from '../models/model.ts'
import { inUnits, tenThousandths } from '../quantities.ts'
import { quantitySettingOf } from '../settings/cascade.ts'
import type { NaivePlan, Want } from '../sourcing/planner.ts'
import type { World } from '../world.ts'
import { type Line, wantsOfLine } from './requested-lines.ts'

type Planned = Pick<NaivePlan, 'parts' | 'shortages'>

/** Plans again with less until every amount could have been ordered. What is short stays what it was at first. */
export function plannedAsOrderable(
  world: World,
  asked: readonly Line[],
  model: Model,
  plan: (lines: readonly Line[], wants: readonly Want[]) => Planned,
): Planned {
  const planOf = (lines: readonly Line[]) =>
    plan(
      lines,
      lines.flatMap((line, index) => wantsOfLine(world, line, index)),
    )
  const first = planOf(asked)
  let kept = first
  for (let lines: readonly Line[] = asked; ; kept = planOf(lines)) {
    const fewer = orderableLines(world, lines, kept, model)
    if (fewer === null) return { ...kept, shortages: first.shortages }
    lines = fewer
  }
}

/** The lines with less of each item of which an amount was planned that nobody may order, or null. The last lines of an
 * item go without first. */
function orderableLines(world: World, lines: readonly Line[], plan: Planned, model: Model): Line[] | null {
  const planned = lines.map((line, index) => plannedFor(world, line, index, plan))
  const itemOfLine = lines.map((line) => itemNamed(world, line.sku)!.id)
  const kept = lines.map((line) => tenThousandths(line.quantity))
  for (const item of new Set(itemOfLine)) {
    const mine = lines.flatMap((_, index) => (itemOfLine[index] === item ? [index] : []))
    const total = mine.reduce((sum, index) => sum + planned[index]!, 0)
    let left = orderable(world, item, model, total)
    if (left === total) continue
    for (const index of mine) {
      kept[index] = Math.min(planned[index]!, left)
      left -= kept[index]!
    }
  }
  const isLower = kept.some((quantity, index) => quantity < tenThousandths(lines[index]!.quantity))
  return isLower ? lines.map((line, index) => ({ ...line, quantity: inUnits(kept[index]!) })) : null
}

function orderable(world: World, item: string, model: Model, total: number): number {
  const step = quantitySettingOf(world, 'order_increment', { item, model })
  const least = quantitySettingOf(world, 'min_order_quantity', { item, model })
  const stepped = step ? total - (total % step) : total
  return least !== null && stepped < least ? 0 : stepped
}

function plannedFor(world: World, line: Line, index: number, plan: Planned): number {
  const wants = wantsOfLine(world, line, index)
  const got = (item: string) =>
    plan.parts
      .filter((part) => part.line === index && part.item.id === item)
      .reduce((sum, part) => sum + part.reserved + part.backordered + part.untracked, 0)
  if (wants.every((want) => got(want.item.id) === want.quantity)) return tenThousandths(line.quantity)
  if (wants[0]!.perKit === undefined) return got(wants[0]!.item.id)
  return 10_000 * Math.min(...wants.map((want) => Math.floor(got(want.item.id) / want.perKit!)))
}
