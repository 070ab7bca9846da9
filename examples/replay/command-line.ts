/** The options of `npm run replay`. */
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Sourcing } from './set-up.ts'

export const strategies = [
  'no_split',
  'split_shipments',
  'split_by_line_items',
  'ship_from_primary',
  'ship_from_first_available_or_primary',
] as const satisfies Sourcing['strategy'][]
const locationOrders = ['distance', 'priority'] as const satisfies Sourcing['location_order'][]

const sampleFile = fileURLToPath(new URL('../online-retail/invoices-2009-12-01-to-14.csv.gz', import.meta.url))

export type CommandLine = {
  file: string
  strategy: (typeof strategies)[number]
  locationOrder: (typeof locationOrders)[number]
  concurrency: number
  databaseUrl?: string
  url?: string
  dataDir?: string
  keep: boolean
  json?: string
  limit?: number
  prefix: string
  wholeLife: boolean
}

export function readCommandLine(argv: readonly string[]): CommandLine {
  const command = new Command('replay')
    .description('Replays a year of a real retailer: every invoice as an order, through the whole engine.')
    .argument('[file]', 'invoices as CSV, gzipped or not', sampleFile)
    .addOption(
      new Option('--strategy <name>', 'sourcing strategy of the model').choices(strategies).default('split_shipments'),
    )
    .addOption(
      new Option('--location-order <name>', 'which warehouse first').choices(locationOrders).default('distance'),
    )
    .option('--concurrency <n>', 'invoices in flight at once', wholeNumber, 64)
    .addOption(new Option('--database-url <url>', 'a PostgreSQL server instead of the embedded database'))
    .addOption(
      new Option('--url <url>', 'a running Holdfast, through HTTP').conflicts(['databaseUrl', 'dataDir', 'keep']),
    )
    .addOption(
      new Option(
        '--data-dir <directory>',
        'where the embedded database is put; it is kept (default: a temporary one)',
      ).conflicts('databaseUrl'),
    )
    .option('--keep', 'keep the temporary data directory and say where it is', false)
    .option('--json <file>', 'write the result as JSON too')
    .option('--limit <n>', 'replay only the first n invoices', wholeNumber)
    .option('--prefix <text>', 'put in front of order numbers, for a database that has been replayed into', '')
    .option('--whole-life', 'orders are changed, shipped in parts, re-routed, given up and returned too', false)
    .showHelpAfterError()
  command.parse([...argv], { from: 'user' })
  return { ...command.opts<Omit<CommandLine, 'file'>>(), file: command.processedArgs[0] as string }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(text)
}
