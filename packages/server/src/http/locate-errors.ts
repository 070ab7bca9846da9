/** Where in a request the parts stand that a rejection points at. The engine speaks of an input's members. */
import type { ErrorDetail, Rejection } from 'holdfast'

/** Says of a pointer that is not into the path where in the request it leads. */
export type Locate = (pointer: string) => Pick<ErrorDetail, 'pointer' | 'parameter' | 'in'>

/** Members of a question are query parameters of their names, unless somebody says otherwise. */
export function inQueryString(parameterOf = (pointer: string) => pointer.split('/')[1] ?? ''): Locate {
  return (pointer) => ({ parameter: parameterOf(pointer), in: 'query' })
}

/** `inPath` are the members that the path names. */
export function located(rejection: Rejection, inPath: readonly string[], locate: Locate): Rejection {
  if (rejection.errors === undefined) return rejection
  const errors = rejection.errors.map(({ pointer, ...error }): ErrorDetail => {
    if (pointer === undefined) return error
    const parameter = pointer.slice(1)
    return inPath.includes(parameter) ? { parameter, in: 'path', ...error } : { ...locate(pointer), ...error }
  })
  return { ...rejection, errors }
}
