/**
 * An array of texts in PostgreSQL's binary form. JSON is full of quotes: in the text form each of them is escaped here, sent twice
 * as long, and read back letter by letter there.
 */
const TEXT_TYPE = 25
const INT = 4
const NULL_LENGTH = -1

export function toBinaryTexts(texts: readonly (string | null)[]): Buffer {
  const lengths = texts.map((text) => (text === null ? NULL_LENGTH : Buffer.byteLength(text)))
  const bytes = lengths.reduce((sum, length) => sum + INT + Math.max(0, length), 0)
  const array = Buffer.allocUnsafe(5 * INT + bytes)
  // One dimension, which begins at 1.
  let at = 0
  for (const header of [1, Number(texts.includes(null)), TEXT_TYPE, texts.length, 1])
    at = array.writeInt32BE(header, at)
  texts.forEach((text, index) => {
    at = array.writeInt32BE(lengths[index]!, at)
    if (text !== null) at += array.write(text, at)
  })
  return array
}
