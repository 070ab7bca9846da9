import type { Account, Movement } from '../../domain/stock/movement.ts'
import { type Field, instant, nullable, several, text, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

type StoredAccount = { account: string; holder: string | null }

/** One side of a movement: the columns `from_account` and `from_holder`, or `to_account` and `to_holder`. */
function side(name: 'from' | 'to'): Field<Account> {
  const account = `${name}_account`
  const holder = `${name}_holder`
  return several<Account, Record<string, unknown>>(
    { [account]: text(), [holder]: nullable(uuid()) } as { [Column in string]: Field<unknown> },
    (value: StoredAccount) => ({ [account]: value.account, [holder]: value.holder }),
    (parts) => ({ account: parts[account], holder: parts[holder] }) as Account,
  )
}

/** The ledger. Rows are only ever added. Distributed by item. */
export const movementTable = defineTable<Movement>({
  name: 'movement',
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
      several(
        { reference_type: text(), reference_id: text() },
        ({ type, id }: { type: string; id: string }) => ({ reference_type: type, reference_id: id }),
        ({ reference_type, reference_id }) => ({ type: reference_type, id: reference_id }),
      ),
    ),
    actor: text(),
    occurredAt: instant(),
    recordedAt: instant(),
  },
})
