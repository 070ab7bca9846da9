/** All kinds of faults, in the order of the report. */
import { CLOCKS } from './clocks.ts'
import { CONNECTIONS } from './connections.ts'
import { DISK } from './disk.ts'
import { EMBEDDED } from './embedded.ts'
import { FAILOVERS } from './failovers.ts'
import type { FaultKind } from './fault-kind.ts'
import { KILLED_SERVERS } from './killed-servers.ts'
import { KILLED_SERVICES } from './killed-services.ts'
import { LOCKS } from './locks.ts'
import { OVERLOAD } from './overload.ts'
import { POISON } from './poison.ts'
import { STOPPED_PROCESSES } from './stopped-processes.ts'

export const FAULTS: readonly FaultKind[] = [
  ...KILLED_SERVICES,
  ...KILLED_SERVERS,
  ...FAILOVERS,
  ...CONNECTIONS,
  ...DISK,
  ...STOPPED_PROCESSES,
  ...LOCKS,
  ...POISON,
  ...OVERLOAD,
  ...CLOCKS,
  ...EMBEDDED,
]

export function faultNamed(name: string): FaultKind {
  const kind = FAULTS.find((each) => each.name === name)
  if (!kind) throw new Error(`There is no fault "${name}"; there are ${FAULTS.map((each) => each.name).join(', ')}.`)
  return kind
}
