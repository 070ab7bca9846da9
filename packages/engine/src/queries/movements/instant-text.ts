/** Instants in questions: well-formed by their pattern, and still perhaps no date, such as the 31st of February. */
import { type Rejection, reject } from '../../errors.ts'

/** Refuses the first of these members that is given and no instant. */
export function refuseNoInstants<Name extends string>(
  question: { [Member in Name]?: string | undefined },
  names: readonly Name[],
): Rejection | null {
  const wrong = names.find((name) => question[name] !== undefined && Number.isNaN(Date.parse(question[name])))
  return wrong === undefined
    ? null
    : reject('invalid_request', { errors: [{ pointer: `/${wrong}`, detail: 'is not an instant' }] })
}
