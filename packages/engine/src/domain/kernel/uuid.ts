const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text has the form of an id. No natural key has it, so that a name never means two records. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
