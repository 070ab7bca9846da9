/** The arguments of `npm run faults`. */
import { parseArgs } from 'node:util'
import type { ServerVersion } from './cluster/programs.ts'
import type { FaultKind } from './kinds/fault-kind.ts'
import { FAULTS, faultNamed } from './kinds/registry.ts'

export const USAGE = `npm run faults -- [options]
  --kinds a,b        only these kinds of faults (default: all; --list names them)
  --faults n         how many of each kind (default 10)
  --operations n     at least so many operations for each kind (default 1000)
  --seed n           (default 1)
  --server 15|18     (default 18)
  --threads n        client threads (default 2)
  --clients n        clients in each thread (default 8)
  --pause n          milliseconds between two commands of a client, on average (default 5)
  --patience n       a recovery may take n times as long as is promised, where others work on the machine (default 1)
  --out directory    where results and histories go; a part whose result is there already is not run again
  --source directory the checkout whose services are run (default: this one)
  --list             names the kinds, and says which cannot be had on this machine`

export interface Options {
  kinds: FaultKind[]
  faults: number
  operations: number
  seed: number
  server: ServerVersion
  threads: number
  clients: number
  pauseMs: number
  patience: number
  out: string | undefined
  source: string | undefined
  list: boolean
}

export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      kinds: text,
      faults: text,
      operations: text,
      seed: text,
      server: text,
      threads: text,
      clients: text,
      pause: text,
      patience: text,
      out: text,
      source: text,
      list: { type: 'boolean' },
    },
  })
  const number = (name: keyof typeof values, fallback: number) => {
    const read = Number(values[name] ?? fallback)
    if (!Number.isInteger(read) || read < 0) throw new Error(`--${name} must be a whole number.\n${USAGE}`)
    return read
  }
  const server = values.server ?? '18'
  if (server !== '15' && server !== '18') throw new Error(`--server must be 15 or 18.\n${USAGE}`)
  return {
    kinds: values.kinds ? values.kinds.split(',').map(faultNamed) : [...FAULTS],
    faults: number('faults', 10),
    operations: number('operations', 1000),
    seed: number('seed', 1),
    server,
    threads: number('threads', 2),
    clients: number('clients', 8),
    pauseMs: number('pause', 5),
    patience: number('patience', 1),
    out: values.out,
    source: values.source,
    list: values.list ?? false,
  }
}
