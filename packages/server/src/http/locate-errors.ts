/** Where in a request the parts stand that a rejection points at. The engine speaks of an input's members. */
import type { ErrorDetail, Rejection } from 'holdfast'
import type { PathMembers } from './route.ts'

/** Says of a pointer that is not into the path where in the request it leads. */
export type Locate = (pointer: string) => Pick<ErrorDetail, 'pointer' | 'parameter' | 'in'>

export const inQueryString: Locate = (pointer) => ({ parameter: pointer.split('/')[1] ?? '', in: 'query' })

export function located(rejection: Rejection, path: PathMembers, locate: Locate): Rejection {
  if (rejection.errors === undefined) return rejection
  const parameters = new Map(Object.entries(path).map(([parameter, member]) => [`/${member}`, parameter]))
  const errors = rejection.errors.map(({ pointer, ...error }): ErrorDetail => {
    if (pointer === undefined) return error
    const parameter = parameters.get(pointer)
    return parameter === undefined ? { ...locate(pointer), ...error } : { parameter, in: 'path', ...error }
  })
  return { ...rejection, errors }
}
