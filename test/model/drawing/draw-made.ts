import { type Archivable, isLive } from '../archiving.ts'
import type { Draw } from './draw.ts'

/** The name of one that the run has made on its way: what it sells with all the time stays. */
export function drawMade<Row extends Archivable>(
  { random }: Draw,
  rows: readonly Row[],
  { nameOf, prefix }: { nameOf: (row: Row) => string; prefix: string },
): string | undefined {
  return random.pick(
    rows
      .filter(isLive)
      .map(nameOf)
      .filter((name) => name.startsWith(prefix)),
  )
}
