/**
 * The command line. What a command works on is said by the environment, or by `--url`. Each command loads what it needs when it is
 * asked for, so that help and small questions are answered at once.
 */
import { Command } from 'commander'
import { SCOPES } from '../auth/scopes.ts'
import { version } from '../version.ts'

const environment = `
To begin with:
  holdfast start                     the service, on an embedded database; it prints calls to try
  holdfast seed                      a demonstration shop to look around in
  holdfast import stock.csv          the stock that you have, from a file
  holdfast help <command>            what each takes

Environment:
  DATABASE_URL          a PostgreSQL server, version 15 or later, or several (host:port,host:port) of which
                        the one is used that takes writes; without it the embedded database is used
  HOLDFAST_READ_DATABASE_URL  a standby of that server, for reads that may be somewhat old
  HOLDFAST_DATA_DIR     where the embedded database lives (default: ./.holdfast)
  HOST, PORT            where the service listens (default: 127.0.0.1, 4600)
  HOLDFAST_OPEN         true: whoever reaches the service may do everything, without an API key
  HOLDFAST_ALLOWED_HOSTS    names that the service is called by, separated by commas
  HOLDFAST_ALLOWED_ORIGINS  origins whose pages may call it from a browser, separated by commas
  HOLDFAST_WEBHOOK_PRIVATE_TARGETS  true: webhooks may go to private addresses, and without TLS
  HOLDFAST_ROLE         api, worker or all (default): what this process of several does
  HOLDFAST_CONFIG       a JSON file with whatever of this the environment does not say
  HOLDFAST_TRACES_URL   a collector of OpenTelemetry, such as http://collector:4318/v1/traces
  HOLDFAST_LOG_LEVEL    trace, debug, info, warn, error, fatal or silent (default: info)
  HOLDFAST_<LIMIT>      every limit by its name, such as HOLDFAST_BATCH_SIZE_MAX
`

/** What cannot be done is said in one line. */
async function orFail(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    const { failureMessage } = await import('./failure-message.ts')
    process.stderr.write(`holdfast: ${failureMessage(error)}\n`)
    process.exit(1)
  }
}

export const program = new Command('holdfast')
  .description('Inventory and order sourcing that never oversells.')
  .version(version)
  .addHelpText('after', environment)
  .showHelpAfterError()

program
  .command('start')
  .alias('serve')
  .description('bring the database to the schema of this version, and serve the HTTP API until SIGINT or SIGTERM')
  .option(
    '--role <role>',
    'api, worker (what nobody asks for: expiry, webhooks, imports, checks) or all (or HOLDFAST_ROLE)',
  )
  .option(
    '--read-database-url <url>',
    'a standby of the database server, for reads that may be somewhat old (or HOLDFAST_READ_DATABASE_URL)',
  )
  .action(async (options) => orFail((await import('./start.ts')).start(options)))

program
  .command('migrate')
  .description('bring the database to the schema of this version while services of the one before go on, and end')
  .option('--contract', 'take away, too, what only older versions use, as none of them runs any more')
  .action(async (options) => orFail((await import('./migrate.ts')).migrateDatabase(options)))

program
  .command('distribute')
  .description('move a database that is in use to the nodes of its Citus cluster, and check it before and after')
  .option('--no-check', 'do not check the invariants')
  .action(async (options: { check: boolean }) => orFail((await import('./distribute.ts')).distributeDatabase(options)))

program
  .command('verify')
  .description(
    'check every invariant of the database; ends with 0 if all hold, 1 if one is violated, 2 if it could not look',
  )
  .option('--json <file>', 'write the report to a file too')
  // 1 says that an invariant is violated, which a mistyped option is not.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(async (options: { json?: string }) => {
    const { verify } = await import('./verify.ts')
    process.exitCode = await verify(options)
  })

program
  .command('repair [sku...]')
  .description(
    'say which movements would make the ledger of items agree with what is there (of all that the check names, or of these), and write them',
  )
  .option('--carry-out', 'write them; without it nothing is changed')
  .option('--reason <words>', 'why; stands in the ledger')
  .option('--actor <name>', 'who asks for it; stands in the ledger', 'repair')
  .option('--url <address>', 'of a service, instead of the database that the environment names')
  .option('--api-key <key>', 'of that service (or HOLDFAST_API_KEY)')
  .option('--json', 'as JSON')
  .addHelpText('after', '\nEnds with 0 where all adds up then, with 3 where something is left to do.')
  .action(async (skus, options) =>
    orFail(
      (await import('./repair.ts')).repair(skus, options).then((status) => {
        process.exitCode = status
      }),
    ),
  )

program
  .command('follow-ups')
  .description('list what changes made necessary elsewhere and what has failed too often, or have it tried again')
  .option('--retry [ids...]', 'those with these ids, or all')
  .action(async (options: { retry?: string[] | true }) => orFail((await import('./follow-ups.ts')).followUps(options)))

program
  .command('seed')
  .description('make a demonstration shop with some weeks of history to look around in')
  .option('--seed <number>', 'the same number makes the same shop', '1')
  .option('--weeks <number>', 'how far its history goes back', '6')
  .option('--orders <number>', 'orders of today', '200')
  .option('--force', 'also where items or orders are there already')
  .option('--url <address>', 'of a service, instead of the database that the environment names')
  .option('--api-key <key>', 'of that service (or HOLDFAST_API_KEY)')
  .option('--json', 'what was made, as JSON')
  .action(async (options) => orFail((await import('./seed.ts')).seed(options)))

program
  .command('explain <order>')
  .description('say why an order is sourced as it is: where was looked, what was there, what was taken')
  .option('--url <address>', 'of a service, instead of the database that the environment names')
  .option('--api-key <key>', 'of that service (or HOLDFAST_API_KEY)')
  .option('--json', 'as JSON')
  .action(async (order, options) => orFail((await import('./explain.ts')).explain(order, options)))

program
  .command('plan <sku=quantity...>')
  .description('say how an order would be sourced now; nothing is promised')
  .option('--channel <code>', 'on which it would be placed (default: the default channel)')
  .option('--strategy <names...>', 'one or several side by side (default: that of the model)')
  .option('--to <latitude,longitude>', 'where it would go')
  .option('--ship-from <code>', 'insist on a location')
  .option('--url <address>', 'of a service, instead of the database that the environment names')
  .option('--api-key <key>', 'of that service (or HOLDFAST_API_KEY)')
  .option('--json', 'as JSON')
  .addHelpText(
    'after',
    '\nFor example: holdfast plan TEE-BLUE-M=2 SOCKS=1 --strategy no_split split_shipments --to 48.21,16.37',
  )
  .action(async (wanted, options) => orFail((await import('./plan.ts')).plan(wanted, options)))

program
  .command('mcp')
  .description(
    'serve tools of the Model Context Protocol on the standard input and output: questions, plans, and commands that are tried out first',
  )
  .option('--read-only', 'questions and plans only')
  .option('--url <address>', 'of a service, instead of the database that the environment names')
  .option('--api-key <key>', 'of that service (or HOLDFAST_API_KEY)')
  .action(async (options) => orFail((await import('./mcp.ts')).mcp(options)))

program
  .command('doctor')
  .description(
    'look whether everything is as it should be: versions, settings, database, clock, schema, disk, failures',
  )
  .option('--url <address>', 'of a service, instead of the database that the environment names')
  .option('--json', 'as JSON')
  .action(async (options) =>
    orFail(
      (await import('./doctor.ts')).doctor(options).then((status) => {
        process.exitCode = status
      }),
    ),
  )

program
  .command('export <what>')
  .description('write a list as a whole, all of one instant: items, locations, levels, counts, movements or orders')
  .option('--format <format>', 'csv or ndjson', 'csv')
  .option('--output <file>', 'instead of the standard output')
  .option('--url <address>', 'of a service, instead of the database that the environment names')
  .option('--api-key <key>', 'of that service (or HOLDFAST_API_KEY)')
  .action(async (what, options) => orFail((await import('./export.ts')).exportRows(what, options)))

program
  .command('import <file>')
  .description(
    'take in the rows of a file: items, locations, levels, counts, movements or orders, and stock of other systems',
  )
  .option('--kind <kind>', 'what the rows are (default: as their columns say)')
  .option('--format <format>', 'csv or ndjson (default: as the name of the file says)')
  .option('--dry-run', 'say what would be refused, and change nothing')
  .option('--atomic', 'all rows or none')
  .option('--sku-case <case>', 'fold: an item whose SKU differs by upper and lower case only is meant')
  .option('--negative <what>', 'zero: a count below zero is taken for none')
  .option('--create-items', 'make items that are not there')
  .option('--create-locations', 'make locations that are not there')
  .option('--location <code>', 'of rows that name none')
  .option('--map-location <name=code...>', 'what a location is called in the file, and its code here')
  .option('--ignore-unknown-columns', 'pass over columns that mean nothing here')
  .option('--errors <file>', 'write what was refused to a file: row, column, value, why, and what helps')
  .option('--url <address>', 'of a service, instead of the database that the environment names')
  .option('--api-key <key>', 'of that service (or HOLDFAST_API_KEY)')
  .option('--json', 'what came of it, as JSON')
  .addHelpText(
    'after',
    '\nEnds with 0 where all rows were taken, with 3 where some were refused, with 1 where nothing could be done.',
  )
  .action(async (file, options) =>
    orFail(
      (await import('./import.ts')).importFile(file, options).then((status) => {
        process.exitCode = status
      }),
    ),
  )

const keys = program.command('keys').description('API keys: who may call the service, and what each may do')

keys
  .command('create')
  .description('make a key and print it, this once')
  .requiredOption('--name <name>', 'stands in the ledger as the actor')
  .requiredOption('--scope <scopes...>', `${Object.keys(SCOPES).join(', ')}`)
  .option('--channel <codes...>', 'limited to these sales channels')
  .option('--location <codes...>', 'limited to these locations')
  .option('--expires-in-days <days>', 'when it ends by itself')
  .action(async (options) => orFail((await import('./keys.ts')).createApiKey(options)))

keys
  .command('list')
  .description('list keys, those too that have ended')
  .option('--json', 'as JSON')
  .action(async (options) => orFail((await import('./keys.ts')).listApiKeys(options)))

keys
  .command('rotate <key>')
  .description('give a key, by its name or id, a new secret and print it, this once')
  .option('--overlap-seconds <seconds>', 'how long the old one counts as well (default: a day)')
  .action(async (key, options) => orFail((await import('./keys.ts')).rotateApiKey(key, options)))

keys
  .command('revoke <key>')
  .description('end a key, by its name or id, at once')
  .action(async (key) => orFail((await import('./keys.ts')).revokeApiKey(key)))
