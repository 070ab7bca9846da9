import type { Account, Movement, Reference } from '../../domain/stock/movement.ts'
import { type Field, instant, nullable, pair, text, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

/** One side of a movement: the columns `from_account` and `from_holder`, or `to_account` and `to_holder`. */
function side(name: 'from' | 'to'): Field<Account> {
  return pair<Account, Account['account'], string | null>(
    [
      [`${name}_account`, text()],
      [`${name}_holder`, nullable(uuid())],
    ],
    ({ account, holder }) => [account, holder],
    (account, holder) => ({ account, holder }) as Account,
  )
}

/** The ledger. Rows are only ever added. Distributed by item. */
export const movementTable = defineTable<Movement>({
  name: 'movement',
  placement: 'by item',
  key: ['itemId'],
  fields: {
    itemId: uuid(),
    quantity: units(),
    from: side('from'),
    to: side('to'),
    fromBalance: nullable(units()),
    toBalance: nullable(units()),
    reason: text(),
    note: nullable(text()),
    reference: nullable(
      pair<Reference, string, string>(
        [
          ['reference_type', text()],
          ['reference_id', text()],
        ],
        ({ type, id }) => [type, id],
        (type, id) => ({ type, id }),
      ),
    ),
    actor: text(),
    occurredAt: instant(),
    recordedAt: instant(),
  },
})
