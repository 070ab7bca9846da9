/** What looks like chance and is the same in every run: numbers drawn from a hash of a name. */

/** One number below each bound, independent of each other, that belong to the name. */
export function drawsOf(name: string, ...bounds: number[]): number[] {
  let hash = hashOf(name)
  return bounds.map((bound) => {
    const draw = hash % bound
    hash = Math.floor(hash / bound)
    return draw
  })
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
