/** What is wrong with a part of a request, in words with its numbers, where the engine gave a code and facts. */
import { ERRORS, type ErrorDetail } from 'holdfast'
import { WORDS_OF_PARTS } from './words-of-parts.ts'

/** Facts of which one is missing make no sentence: then the code's own meaning stands there. */
export function withDetail(error: ErrorDetail): ErrorDetail {
  if (error.detail !== undefined || error.code === undefined) return error
  const words = WORDS_OF_PARTS[error.code]?.(error)
  return { ...error, detail: words === undefined || words.includes('undefined') ? ERRORS[error.code].meaning : words }
}
