/**
 * The shapes of answers, for OpenAPI only: answers are not validated or filtered by them on their way out. The tests compare every
 * answer they get with them.
 */

import { Nullable, Shape } from 'holdfast'
import Type, { type TSchema } from 'typebox'
import { Open, Text } from './answer-words.ts'
import { CONFIGURATION_ANSWERS } from './configuration-answers.ts'
import { ORDER_ANSWERS } from './order-answers.ts'
import { Problem } from './problem-answer.ts'
import { STOCK_ANSWERS } from './stock-answers.ts'

export const ANSWERS = {
  Problem,
  ...CONFIGURATION_ANSWERS,
  ...STOCK_ANSWERS,
  ...ORDER_ANSWERS,
  Health: Open({ status: Text }),
  Index: Open({ name: Text, version: Text }),
}
export type AnswerName = keyof typeof ANSWERS

/** A reference to one of them in the document. */
export function ref(name: AnswerName): TSchema {
  return Type.Unsafe({ $ref: `#/components/schemas/${name}` })
}

/** A page of a list. */
export function pageOf(name: AnswerName): TSchema {
  return Shape({
    data: Type.Array(ref(name)),
    next_cursor: Nullable(Type.String({ description: 'For the next page; null: none' })),
  })
}
