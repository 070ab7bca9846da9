import type { Transfer } from './transfer.ts'

export function transferShown({ number, state, from, to }: Transfer): Record<string, unknown> {
  return { number, state, from, to }
}
