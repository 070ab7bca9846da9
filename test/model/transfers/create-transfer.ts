import { eachLine, refuseTooMuchToCome } from '../expected-receipts/expected-lines.ts'
import { itemNamed } from '../items/item.ts'
import { promisable } from '../levels/level-shown.ts'
import { drawAmount, drawPlace } from '../levels/random-changes.ts'
import { refuseTooMuch } from '../levels/record-movement.ts'
import { locationOf } from '../locations/location.ts'
import { inUnits, tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { isCountable } from '../settings/cascade.ts'
import { defineVerb } from '../verb.ts'
import { newId, type World } from '../world.ts'
import { sendOff } from './dispatch-transfer.ts'
import { takeIn } from './take-in.ts'
import { NOTHING_SENT, nobodysReservation, type Transfer, type TransferLine } from './transfer.ts'
import { transferShown } from './transfer-shown.ts'

type Line = { sku: string; quantity: number }
type Input = { number?: string; from: string; to: string; lines: Line[]; at_once?: boolean; draft?: boolean }

export const createTransfer = defineVerb<Input>({
  name: 'create_transfer',
  decide: (world, input) => {
    const { number } = input
    if (number !== undefined && world.transfers.some((one) => one.number === number))
      throw new Refused('stock_transfer_number_taken')
    const [from, to] = [locationOf(world, input.from), locationOf(world, input.to)]
    if (!from || !to) throw new Refused('unknown_location')
    if (from === to) throw new Refused('conflicting_constraints')
    if (input.draft && input.at_once) throw new Refused('conflicting_constraints')
    const lines = draftLines(world, input.lines)
    if (!input.draft) refuseShort(world, from.code, lines)
    if (!input.at_once && !input.draft) refuseTooMuchToCome(world, to.code, lines)
    if (input.at_once)
      for (const { item } of lines)
        refuseTooMuch(
          world,
          item,
          to.code,
          lines.filter((one) => one.item === item).reduce((sum, { quantity }) => sum + quantity, 0),
        )
    const id = newId(world, 'transfer')
    const transfer: Transfer = {
      order: null,
      number: number ?? id,
      shipment: null,
      from: from.code,
      to: to.code,
      state: input.draft ? 'draft' : 'upcoming',
      lines,
      dispatchedAt: null,
      completedAt: null,
    }
    world.transfers.push(transfer)
    if (!input.draft) for (const line of lines) reserve(world, transfer, line)
    if (input.at_once) {
      sendOff(world, transfer)
      const came = (line: TransferLine) => ({ accepted: line.inTransit, damaged: 0, rejected: 0, short: 0 })
      takeIn(
        world,
        transfer,
        transfer.lines.map((line) => ({ line, came: came(line), reason: undefined })),
      )
    }
    return () => ({ id, ...transferShown(transfer) })
  },
  weight: 2,
  draw: (draw) => {
    const { random } = draw
    const place = drawPlace(draw)
    const to = random.chance(0.05) ? place.location : drawPlace(draw).location
    return {
      ...draw.optional('number', 0.9, () => drawNumber(draw)),
      from: place.location,
      to,
      lines: Array.from({ length: random.whole(1, 2) }, (_, index) => {
        const sku = index === 0 ? place.sku : drawPlace(draw).sku
        const item = itemNamed(draw.world, sku)
        const free = item ? Math.max(0, inUnits(promisable(draw.world, item.id, place.location))) : 0
        return {
          sku,
          quantity: random.chance(0.6) ? Math.max(1, Math.min(free, 2)) : drawAmount(draw, sku, [free, free + 1]),
        }
      }),
      ...draw.optional('at_once', 0.3, () => random.chance(0.8)),
      ...draw.optional('draft', 0.2, () => random.chance(0.8)),
    }
  },
})

export function draftLines(world: World, lines: readonly Line[]): TransferLine[] {
  return eachLine(lines, (sent, line) => newLine(world, sent, line))
}

function drawNumber(draw: Parameters<typeof drawPlace>[0]): string {
  const known = draw.world.transfers.filter(({ order }) => order === null).map(({ number }) => number)
  const named = known.filter((one) => !one.startsWith('transfer-'))
  return named.length > 0 && draw.wrongly(0.05) ? draw.random.pick(named) : draw.fresh('T-')
}

function newLine(world: World, { sku, quantity }: Line, line: number): TransferLine {
  const item = itemNamed(world, sku)
  if (!item) throw new Refused('unknown_sku')
  if (item.components.length > 0) throw new Refused('kit_has_no_stock')
  if (quantity <= 0) throw new Refused('quantity_not_positive')
  if (!isCountable(world, quantity, { item: item.id })) throw new Refused('fraction_not_allowed')
  return { line, item: item.id, sku: item.sku, quantity: tenThousandths(quantity), ...NOTHING_SENT }
}

/** Each line has what the ones before it have left of what nobody was promised. */
export function refuseShort(world: World, from: string, lines: readonly TransferLine[], at?: string): void {
  const taken = new Map<string, number>()
  const errors = lines.flatMap(({ line, item, sku, quantity }): Detail[] => {
    const before = taken.get(item) ?? 0
    const left = Math.max(0, promisable(world, item, from)) - before
    if (quantity > left) {
      const amounts = { requested: inUnits(quantity), available: inUnits(left), lines: [line] }
      return [{ pointer: at ?? `/lines/${line}`, code: 'insufficient_stock', sku, ...amounts }]
    }
    taken.set(item, before + quantity)
    return []
  })
  if (errors.length > 0) throw new Refused('insufficient_stock', errors)
}

export function reserve(
  world: World,
  transfer: Transfer,
  { line, item, quantity }: Pick<TransferLine, 'line' | 'item' | 'quantity'>,
): void {
  world.promises.push({
    reservation: nobodysReservation(transfer),
    revision: 1,
    line,
    item,
    location: transfer.from,
    owner: { kind: 'transfer', number: transfer.number },
    reserved: quantity,
    backordered: 0,
    fulfilled: 0,
    uncounted: 0,
    expiresAt: null,
    promisedAt: world.now,
  })
}
