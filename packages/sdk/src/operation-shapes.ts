/** What each operation takes and gives, by its name, from the generated types. */
import type { components, operations } from './api.ts'
import type { commands, reads } from './operations.ts'

/** An operation that changes something: `place_order`, `receive_stock`, … */
export type CommandName = keyof typeof commands

/** An operation that changes nothing: `list_orders`, `get_availability`, … */
export type ReadName = keyof typeof reads

/** The name of any operation, as it stands in the OpenAPI document. */
export type OperationName = CommandName | ReadName

/** The members of an operation's path, query and body as one object, as the engine takes them in process. That it is only tried out is an
 * option of the call. */
export type InputOf<Name extends OperationName> = Flat<
  ParametersOf<Name, 'path'> & Omit<ParametersOf<Name, 'query'>, 'dry_run'> & BodyOf<Name>
>

/** What an operation answers when it is not refused. */
export type ResultOf<Name extends OperationName> = operations[Name]['responses'] extends infer Responses
  ? JsonOf<Responses[keyof Responses & (200 | 201)]>
  : never

/** How Holdfast says no: a stable code, what to do about it, and in `errors` every part that failed. */
export type Problem = components['schemas']['Problem']

type ParametersOf<Name extends OperationName, Place extends 'path' | 'query'> = Given<
  operations[Name]['parameters'] extends { [Key in Place]?: infer Members } ? Members : never
>

type BodyOf<Name extends OperationName> = Given<
  operations[Name] extends { requestBody?: { content: { 'application/json': infer Body } } } ? Body : never
>

/** The generated types say `never` or `undefined` where there is nothing to give. */
type Given<Members> = [NonNullable<Members>] extends [never] ? unknown : NonNullable<Members>

type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : never

/** One object type instead of an intersection, for each form that the input may have. */
type Flat<Members> = Members extends unknown ? { [Key in keyof Members]: Members[Key] } : never
