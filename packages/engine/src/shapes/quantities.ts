/** Amounts of goods, in units, and other numbers. */
import Type from 'typebox'
import { hasFourDecimals, QUANTITY_MAX_UNITS } from '../domain/kernel/quantity.ts'
import { Nullable } from './shape.ts'

/** `multipleOf` would judge by float arithmetic, and be wrong both ways. */
function SentUnits(limits: { minimum?: number; exclusiveMinimum?: number }, description: string) {
  const number = Type.Number({
    maximum: QUANTITY_MAX_UNITS,
    ...limits,
    description: `In units, ${description}at most four decimals`,
  })
  return Type.Refine(number, hasFourDecimals, () => 'must have at most four decimals')
}

/** That it is more than zero is judged by the command, which can say so with a code. */
export const QuantityUnits = SentUnits({ minimum: -QUANTITY_MAX_UNITS }, '')
export const PositiveUnits = SentUnits({ exclusiveMinimum: 0 }, 'more than zero, ')
export const CountedUnits = SentUnits({ minimum: 0 }, 'zero or more, ')

/** An amount as it is shown. */
export const Units = Type.Number({ minimum: 0, description: 'In units, at most four decimals' })
/** An amount as it is shown that may be below zero. */
export const SignedUnits = Type.Number({ description: 'In units, at most four decimals; may be below zero' })
/** An amount as it is shown that may be without limit. */
export const UnitsOrUnlimited = Nullable(
  Type.Number({ minimum: 0, description: 'In units, at most four decimals; null: unlimited' }),
)

export const Flag = Type.Boolean()
export const Count = Type.Integer({ minimum: 0 })
/** Lines are numbered as they were sent. */
export const LineIndex = Type.Integer({ minimum: 0, description: 'Which line of the request, from 0' })
