/** A refusal as it is shown over HTTP: RFC 9457 problem details. */
import { ErrorCodeView, ErrorDetailView, type Fact, Optional, RecordOf, View } from 'holdfast'
import Type, { type Static } from 'typebox'

const FactView = Type.Unsafe<Fact>(
  Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null(), Type.Array(Type.String())]),
)

export const ProblemView = View('Problem', {
  type: Type.String({ format: 'uri' }),
  title: Type.String(),
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  detail: Type.String(),
  code: ErrorCodeView,
  instance: Type.String(),
  request_id: Type.String(),
  errors: Type.Array(ErrorDetailView),
  data: Optional(RecordOf(FactView, 'Facts that the code speaks of, such as the state that stood in the way')),
  remedy: Type.String(),
})
export type ProblemView = Static<typeof ProblemView>
