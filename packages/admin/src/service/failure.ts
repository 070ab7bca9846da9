/** What a person is told when something could not be done: in the API's words where it has answered, and beside the field where it says which. */
import { HoldfastRefused, HoldfastUnreachable, type Problem } from '@holdfast/sdk'

export type Failure = {
  code: string
  title: string
  detail: string
  remedy: string | null
  /** What stands in the way, each in a few words: `reserved: 58`. */
  facts: string[]
  errors: Problem['errors']
}

export function failureOf(error: unknown): Failure {
  if (error instanceof HoldfastRefused) return failureIn(error.refusal)
  const unreachable = error instanceof HoldfastUnreachable
  return {
    code: unreachable ? 'unreachable' : 'unexpected',
    title: unreachable ? 'The service did not answer.' : 'Something went wrong here.',
    detail: error instanceof Error ? error.message : String(error),
    remedy: null,
    facts: [],
    errors: [],
  }
}

export function failureIn({ code, title, detail, remedy, errors, data }: Problem): Failure {
  return { code, title, detail, remedy, errors, facts: factsIn(data ?? {}) }
}

/** Of nothing and of none, nothing is said. */
function factsIn(data: Record<string, unknown>): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const words = Array.isArray(value)
      ? value.join(', ')
      : value === null || typeof value === 'object'
        ? ''
        : String(value)
    return words === '' || words === '0' ? [] : [`${name.replaceAll('_', ' ')}: ${words}`]
  })
}

/** What is wrong with a member of the body: `/lines/0/quantity`, or anything below it. */
export function wordsAbout(failure: Failure | null, pointer: string): string | undefined {
  const found = failure?.errors.find((one) => one.pointer === pointer || one.pointer?.startsWith(`${pointer}/`))
  return found?.detail
}
