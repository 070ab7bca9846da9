/**
 * PostgreSQL's array text, written and read by us.
 *
 * Both drivers have their own idea of an array parameter (pg escapes every element, PGlite looks a serialiser up by type) and of
 * an array result (pg-types turns numeric[] into floats). A batch writes ten arrays of ten thousand elements per statement, so the
 * two must agree to the byte and be quick; one small module used by both is the shortest way to be sure of it.
 *
 * Only one-dimensional arrays exist in Holdfast; a nested one is refused rather than flattened.
 */
export type ArrayElement = string | number | bigint | boolean | Date | null

const needsEscape = /["\\]/
const escapable = /["\\]/g

/** Writes `{"a","b",NULL,1}`. Every string is quoted, so commas, braces, blanks, `NULL` as a word and the empty string are safe. */
export function toArrayLiteral(elements: readonly unknown[]): string {
  let literal = '{'
  for (let index = 0; index < elements.length; index++) {
    if (index > 0) literal += ','
    const element = elements[index]
    if (typeof element === 'string') {
      literal += needsEscape.test(element) ? `"${element.replace(escapable, '\\$&')}"` : `"${element}"`
    } else if (element === null) literal += 'NULL'
    else literal += elementText(element, index)
  }
  return `${literal}}`
}

function elementText(element: unknown, index: number): string {
  if (typeof element === 'number' || typeof element === 'boolean' || typeof element === 'bigint') return String(element)
  if (element instanceof Date) return `"${element.toISOString()}"`
  const found = Array.isArray(element) ? 'an array' : typeof element
  throw new TypeError(
    `Element ${index} of an array parameter is ${found}; use a string, number, boolean, Date or null.`,
  )
}

/** Reads a one-dimensional array's text; `parseElement` turns each element that is not NULL into its value. */
export function parseArrayLiteral<T>(text: string, parseElement: (element: string) => T): (T | null)[] {
  const elements: (T | null)[] = []
  // An array whose lower bound is not 1 comes as `[0:2]={...}`; the bounds mean nothing to us.
  let position = text.charCodeAt(0) === 0x5b ? text.indexOf('{') + 1 : 1
  const end = text.length - 1
  while (position < end) {
    const first = text.charCodeAt(position)
    if (first === 0x7b) throw new TypeError('A nested array came from the database; Holdfast only knows one dimension.')
    if (first === 0x22) {
      const closing = closingQuote(text, position + 1)
      const quoted = text.slice(position + 1, closing)
      elements.push(parseElement(quoted.includes('\\') ? quoted.replace(/\\(.)/gs, '$1') : quoted))
      position = closing + 2
    } else {
      const comma = text.indexOf(',', position)
      const stop = comma === -1 ? end : comma
      const bare = text.slice(position, stop)
      elements.push(bare === 'NULL' ? null : parseElement(bare))
      position = stop + 1
    }
  }
  return elements
}

function closingQuote(text: string, from: number): number {
  const next = text.indexOf('"', from)
  if (next > 0 && text.charCodeAt(next - 1) !== 0x5c) return next
  let position = from
  while (text.charCodeAt(position) !== 0x22) {
    position += text.charCodeAt(position) === 0x5c ? 2 : 1
    if (position >= text.length) throw new TypeError('An array from the database has an open quote.')
  }
  return position
}
