/** An engine of this process as what the command line works on. Closing it leaves the engine open. */
import { type Engine, repairItem } from 'holdfast'
import { openExport } from '../exports/open-export.ts'
import { importHere } from './import-file.ts'
import { Refused, type Target } from './target.ts'

export function engineTarget(engine: Engine, actor: string): Target {
  return {
    name: engine.database.kind === 'pglite' ? 'the embedded database' : 'the database of DATABASE_URL',
    linesMax: engine.limits.lines_per_request_max,
    execute: (name, input, options = {}) => engine.execute(name, input, { actor, ...options }),
    read: (name, question) => engine.read(name, question),
    openExport: async (kind, format) => {
      const opened = await openExport(engine, { kind, format })
      if (!opened.ok) throw new Refused(`the export of ${kind}`, opened)
      return opened.stream
    },
    repair: (request, { dryRun }) => repairItem(engine.database, request, { actor, dryRun }),
    importFile: (file) => importHere(engine, actor, file),
    close: async () => {},
  }
}
