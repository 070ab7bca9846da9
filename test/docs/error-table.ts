/** docs/errors.md: every code with which Holdfast says no, from the table in the engine. */
import { ERROR_KINDS, ERRORS, type ErrorCode } from '../../packages/engine/src/errors.ts'
import { statusOf } from '../../packages/server/src/http/problem.ts'

export function errorDocument(): string {
  const codes = Object.keys(ERRORS) as ErrorCode[]
  const sections = ERROR_KINDS.map((kind) => {
    const rows = codes.filter((code) => ERRORS[code].kind === kind).map(rowOf)
    return `## ${TITLES[kind]}\n\n| code | status | meaning | what to do |\n|---|---|---|---|\n${rows.join('\n')}\n`
  })
  return `# Errors

Over HTTP a refusal is \`application/problem+json\` with one of these codes; a library user finds the code in the answer.
Codes are stable. This page is written by \`npm run docs\` from \`packages/engine/src/errors.ts\`.

${sections.join('\n')}`
}

export function rowOf(code: ErrorCode): string {
  const { meaning, remedy } = ERRORS[code]
  return `| \`${code}\` | ${statusOf(code)} | ${meaning} | ${remedy} |`
}

const TITLES: Record<(typeof ERROR_KINDS)[number], string> = {
  invalid: 'The request is not valid',
  unauthenticated: 'Nobody knows who asks',
  forbidden: 'Whoever asks may not',
  not_found: 'What is named does not exist',
  conflict: 'The state of things does not allow it',
  precondition: 'It has changed since it was read',
  mismatch: 'It contradicts an earlier request',
  too_large: 'It is too large',
  unavailable: 'Not now',
  internal: 'A bug in Holdfast',
}
