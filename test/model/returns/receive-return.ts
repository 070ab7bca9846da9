import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import {
  changeLine,
  drawPartsOfReturn,
  endIfSettled,
  type NamedPart,
  putAway,
  readPartsOfReturn,
  refuseTooMuchBack,
} from './put-away.ts'
import { CONDITIONS, type Condition, expected, returnNamed, toPutAway } from './return.ts'
import { returnShown } from './return-shown.ts'

type Input = { return: string; lines?: NamedPart[]; condition?: Condition; restock?: boolean }

export const receiveReturn = defineVerb<Input>({
  name: 'receive_return',
  decide: (world, input) => {
    const one = returnNamed(world, input.return)
    if (one.state === 'received') return () => returnShown(one)
    if (!['approved', 'shipped'].includes(one.state)) throw new Refused('return_state_conflict')
    const isLater = input.restock === false
    const isJudged = input.condition !== undefined || input.lines?.some(({ condition }) => condition !== undefined)
    if (isLater && isJudged) throw new Refused('conflicting_constraints')
    const condition = isLater ? null : (input.condition ?? 'resellable')
    const parts = readPartsOfReturn(world, one, input.lines, { has: expected, condition })
    refuseTooMuchBack(world, one, parts)
    for (const { line, quantity } of parts) changeLine(one, line, { received: one.lines[line]!.received + quantity })
    putAway(world, one, parts)
    endIfSettled(world, one)
    return () => returnShown(one)
  },
  weight: 5,
  draw: (draw) => {
    const number = drawDocument(draw, draw.world.returns, ['approved', 'shipped'])
    const one = draw.world.returns.find((known) => known.number === number)
    const restock = draw.optional('restock', 0.25, () => draw.random.chance(0.4)) as { restock?: boolean }
    const isJudged = restock.restock !== false || draw.wrongly(0.05)
    return {
      return: number,
      ...restock,
      ...draw.optional('lines', 0.6, () => drawPartsOfReturn(draw, one, { has: expected, isJudged })),
      ...(isJudged && draw.optionalWord('condition', 0.3, CONDITIONS)),
    }
  },
})

export const restockReturn = defineVerb<Omit<Input, 'restock'>>({
  name: 'restock_return',
  decide: (world, input) => {
    const one = returnNamed(world, input.return)
    if (!['approved', 'shipped', 'received'].includes(one.state)) throw new Refused('return_state_conflict')
    const { lines, condition = 'resellable' } = input
    const parts = readPartsOfReturn(world, one, lines, { has: toPutAway, condition })
    refuseTooMuchBack(world, one, parts)
    putAway(world, one, parts)
    return () => returnShown(one)
  },
  weight: 2,
  draw: (draw) => {
    const { returns } = draw.world
    const waiting = returns.filter(({ lines }) => lines.some((line) => toPutAway(line) > 0))
    const number = drawDocument(draw, waiting.length > 0 ? waiting : returns, ['approved', 'shipped', 'received'])
    const one = returns.find((known) => known.number === number)
    return {
      return: number,
      ...draw.optional('lines', 0.5, () => drawPartsOfReturn(draw, one, { has: toPutAway, isJudged: true })),
      ...draw.optionalWord('condition', 0.3, CONDITIONS),
    }
  },
})
