/** How Holdfast says no (problem.ts). */

import { ERRORS, type ErrorCode, OneOf, Optional } from 'holdfast'
import Type from 'typebox'
import { Anything, Open, Text } from './answer-words.ts'

export const ErrorDetail = Open({
  pointer: Optional(Type.String({ description: 'JSON pointer into the body that was sent' })),
  parameter: Optional(Type.String({ description: 'Name of a query, path or header parameter' })),
  code: Optional(Text),
  detail: Optional(Text),
})

export const Problem = Open({
  type: Type.String({ format: 'uri' }),
  title: Text,
  status: Type.Integer(),
  detail: Text,
  code: OneOf(Object.keys(ERRORS) as ErrorCode[], 'Stable; see the table in docs/http.md'),
  instance: Text,
  request_id: Text,
  errors: Type.Array(ErrorDetail),
  data: Optional(Anything),
  remedy: Text,
})
