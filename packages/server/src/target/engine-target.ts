/** An engine of this process as what the command line works on. Closing it leaves the engine open. */
import type { Engine } from 'holdfast'
import type { Target } from './target.ts'

export function engineTarget(engine: Engine, actor: string): Target {
  return {
    name: engine.database.kind === 'pglite' ? 'the embedded database' : 'the database of DATABASE_URL',
    linesMax: engine.limits.lines_per_request_max,
    execute: (name, input, options = {}) => engine.execute(name, input, { actor, ...options }),
    read: (name, question) => engine.read(name, question),
    close: async () => {},
  }
}
