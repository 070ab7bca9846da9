import { fromNumeric, toUnits } from '../../domain/kernel/quantity.ts'
import type { Discrepancy } from '../../domain/stock/discrepancies.ts'
import { type Field, jsonb, newValue } from './field.ts'

type Stored = { kind: Discrepancy['kind']; quantity: number; reason: string }

/** `[{kind, quantity, reason}]` with quantities in units, as whoever looks into the JSON reads them. */
export function discrepancies(): Field<readonly Discrepancy[]> {
  const stored = jsonb<readonly Stored[]>()
  const [part] = stored.parts
  return {
    ...stored,
    parts: [
      {
        type: 'jsonb',
        write: (value) => part!.write(value.map(({ quantity, ...one }) => ({ ...one, quantity: toUnits(quantity) }))),
      },
    ],
    change: 'value',
    read: (column) => stored.read(column).map(({ quantity, ...one }) => ({ ...one, quantity: fromNumeric(quantity) })),
    update: newValue,
  }
}
