import { toIso } from '../../domain/kernel/instant.ts'
import { fromNumeric, toUnits } from '../../domain/kernel/quantity.ts'
import type { LineCount } from '../../domain/stocktakes/stocktake.ts'
import { type Field, jsonb, newValue } from './field.ts'

type Stored = { quantity: number; counted_by: string; counted_at: string }

/** `[{quantity, counted_by, counted_at}]` with quantities in units, as whoever looks into the JSON reads them. */
export function lineCounts(): Field<readonly LineCount[]> {
  const stored = jsonb<readonly Stored[]>()
  const [part] = stored.parts
  return {
    ...stored,
    parts: [{ type: 'jsonb', write: (counts) => part!.write(counts.map(toStored)) }],
    change: 'value',
    read: (column) => stored.read(column).map(fromStored),
    update: newValue,
  }
}

function toStored({ quantity, countedBy, countedAt }: LineCount): Stored {
  return { quantity: toUnits(quantity), counted_by: countedBy, counted_at: toIso(countedAt) }
}

function fromStored({ quantity, counted_by, counted_at }: Stored): LineCount {
  return { quantity: fromNumeric(quantity), countedBy: counted_by, countedAt: Date.parse(counted_at) }
}
