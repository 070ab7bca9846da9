/** The words of the ledger: accounts, reasons, and the document that caused a movement. */
import {
  ACCOUNTS,
  ADJUSTMENT_REASONS,
  type AdjustmentReason,
  MOVEMENT_REASONS,
  SHELF_ACCOUNTS,
  SHELF_REASONS,
} from '../domain/stock/movement.ts'
import { ForeignId, named } from './names.ts'
import { NamedShape, OneOf } from './shape.ts'

export const Reason = OneOf(Object.keys(ADJUSTMENT_REASONS) as AdjustmentReason[], 'Why the goods came or went')
export const ShelfReason = OneOf(SHELF_REASONS, 'Why the goods changed their account')
export const MovementReason = OneOf(MOVEMENT_REASONS, 'Why the goods moved')
export const ShelfAccount = OneOf(SHELF_ACCOUNTS, 'Which of the accounts of a shelf')
export const Account = OneOf(
  ACCOUNTS,
  'on_hand, quarantined and damaged belong to a location, in_transit to a transfer',
)
/** Whether several changes are one: `atomic` refuses all of them when one fails, `partial` judges each for itself. */
export const Mode = OneOf(['atomic', 'partial'] as const, 'atomic: all changes or none; partial: each for itself')

export const Reference = NamedShape(
  'Reference',
  { type: named('What kind of document'), id: ForeignId },
  'The document that caused it',
)
