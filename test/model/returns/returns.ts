import { RETURN_TRANSITIONS } from '../engine-vocabulary.ts'
import { itemOf } from '../items/item.ts'
import type { Noun } from '../noun.ts'
import { receiveReturn, restockReturn } from './receive-return.ts'
import { requestReturn } from './request-return.ts'
import { lineShown, returnFields } from './return-shown.ts'
import { approveReturn, cancelReturn, exchangeReturn, rejectReturn, shipReturn, updateReturn } from './short-verbs.ts'

export const returns: Noun = {
  name: 'returns',
  verbs: [
    ...[requestReturn, updateReturn, approveReturn, shipReturn, receiveReturn],
    ...[restockReturn, rejectReturn, exchangeReturn, cancelReturn],
  ],
  state: (world) =>
    world.returns.map((one) => ({
      kind: 'return',
      fields: {
        ...returnFields(one),
        lines: one.lines.map((line) => {
          const { to_put_away: _left, ...fields } = lineShown(line)
          return { ...fields, sku: itemOf(world, line.item).sku }
        }),
      },
    })),
  documents: {
    kind: 'return',
    transitions: RETURN_TRANSITIONS,
    states: (world) => new Map(world.returns.map((one) => [one.number, one.state])),
  },
}
