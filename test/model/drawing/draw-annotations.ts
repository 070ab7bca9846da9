/** What records are called elsewhere, and what is kept with them. */
import type { Draw } from './draw.ts'

const METADATA = [
  { erp: { id: 7, tags: ['a', null] } },
  { erp: null },
  { colour: 'blau', 'weird ~/ key': 0.5 },
  {},
  null,
]

export function drawAnnotations(draw: Draw): object {
  const { random } = draw
  return {
    ...draw.optional('external_reference', 0.05, () => random.pick(['ERP-1', 'ERP-2', null])),
    ...draw.optional('metadata', 0.05, () => random.pick(METADATA)),
  }
}
