/** The rooms of the packages: who may import whom, and why. */
import type { Import } from './source-file.ts'

export interface RoomRule {
  /** Our own files: folders end with a slash; `type ` in front allows only the import of types. */
  own: (string | RegExp)[]
  /** Packages, by name or scope; `node:` stands for Node's own modules. */
  packages: string[] | 'any but drivers'
  why: string
}

export const rules: Record<string, RoomRule> = {
  'engine/domain': {
    own: ['engine/domain/', 'engine/events/catalogue.ts', 'engine/errors.ts'],
    packages: ['geolib'],
    why: 'the nouns know nothing but each other and the names of what they announce, so that every rule can be read and tested without a database',
  },
  'engine/events': {
    own: ['engine/events/'],
    packages: ['typebox'],
    why: 'what is announced is a promise to programs that are deployed apart: it changes by a decision of its own, not because a noun did',
  },
  'engine/shapes': {
    own: ['engine/domain/', 'engine/shapes/'],
    packages: ['typebox'],
    why: 'the words that inputs and views are made of; their closed lists are those of the domain',
  },
  'engine/views': {
    own: ['engine/domain/', 'engine/shapes/', 'engine/views/', 'engine/errors.ts'],
    packages: ['typebox'],
    why: 'what is shown is the same whether a command changed it or a query read it',
  },
  'engine/requests': {
    own: ['engine/domain/', 'engine/shapes/', 'engine/views/', 'engine/requests/', 'engine/errors.ts'],
    packages: ['typebox'],
    why: 'what was sent is read in one place, which knows its members and where they stand; the nouns know quantities and records',
  },
  'engine/commands': {
    own: [
      'engine/domain/',
      'engine/shapes/',
      'engine/views/',
      'engine/requests/',
      'engine/commands/',
      'engine/errors.ts',
    ],
    packages: ['typebox'],
    why: 'a command is decided from what was loaded for it; whoever can do I/O sooner or later decides on unlocked state',
  },
  'engine/db': {
    own: ['engine/domain/', 'engine/db/', 'engine/errors.ts', 'type engine/config.ts'],
    packages: ['node:', 'pg', '@electric-sql/pglite', 'uuid'],
    why: 'the database room stores and loads; it must not know which command asks',
  },
  'engine/queries': {
    own: [
      'engine/domain/',
      'engine/shapes/',
      'engine/views/',
      // A question about lines is read by the same reader as a command with lines, and refused in the same words.
      'engine/requests/',
      'engine/queries/',
      'engine/integrity/',
      'engine/db/database.ts',
      'engine/db/read-rows.ts',
      'engine/db/tables/',
      'engine/db/document-rows.ts',
      'engine/db/load-configuration.ts',
      'engine/db/read-replays.ts',
      'engine/db/read-integrity.ts',
      'engine/errors.ts',
      'type engine/config.ts',
    ],
    packages: ['node:', 'typebox'],
    why: 'reads go from SQL to the answer; through the writing modules they would take locks',
  },
  'engine/integrity': {
    own: ['engine/domain/', 'engine/integrity/', 'engine/db/database.ts'],
    packages: [],
    why: 'the checks look at the data alone, so that a mistake in the code that wrote it cannot hide in them',
  },
  'engine/pipeline': {
    own: [
      'engine/pipeline/',
      'engine/commands/',
      'engine/queries/',
      'engine/db/',
      'engine/domain/',
      'engine/errors.ts',
      'engine/config.ts',
    ],
    packages: 'any but drivers',
    why: 'the pipeline carries commands and questions to the database and answers back, whoever calls it',
  },
  'engine/workers': {
    own: [
      'engine/workers/',
      // Which follow-ups this version knows.
      'engine/commands/registry.ts',
      'engine/pipeline/',
      'engine/db/',
      'engine/queries/',
      'engine/replays/',
      'engine/integrity/',
      'engine/domain/',
      'engine/errors.ts',
      'engine/config.ts',
      'type engine/engine.ts',
    ],
    packages: 'any but drivers',
    why: 'a worker is a caller like any other and changes stock only through the pipeline',
  },
  'engine/replays': {
    own: [
      'engine/replays/',
      'engine/db/',
      'engine/domain/',
      'engine/requests/',
      'engine/shapes/',
      'engine/views/',
      'engine/errors.ts',
      'type engine/engine.ts',
    ],
    packages: ['node:', 'typebox'],
    why: 'a replay reads the past and plans on it; without the pipeline and the commands it can change nothing of the stock',
  },
  'engine/repairs': {
    own: [
      'engine/repairs/',
      'engine/integrity/',
      'engine/db/',
      'engine/domain/',
      'engine/shapes/',
      'engine/views/',
      'engine/errors.ts',
    ],
    packages: ['typebox'],
    why: 'a repair writes to the ledger what the checks have found, and changes nothing else',
  },
  'engine/engine.ts': {
    own: ['engine/'],
    packages: 'any but drivers',
    why: 'the engine puts the rooms together; the drivers stay behind the port',
  },
  'engine/index.ts': { own: ['engine/'], packages: [], why: 'it only names what others make' },
  'engine/config.ts': {
    own: ['engine/domain/', 'engine/db/server-urls.ts'],
    packages: [],
    why: 'the configuration is plain data that every room may read',
  },
  'engine/error-codes': {
    own: ['engine/error-codes/'],
    packages: [],
    why: 'the table of errors is plain data that every room may read',
  },
  'engine/errors.ts': {
    own: ['engine/error-codes/'],
    packages: [],
    why: 'what a refusal looks like is plain data that every room may make',
  },
  'server/auth': {
    own: ['server/auth/'],
    packages: ['holdfast', 'typebox', 'uuid', 'node:'],
    why: 'who may do what is told of callers of every kind, and knows no HTTP',
  },
  'server/webhooks': {
    own: ['server/webhooks/'],
    packages: ['holdfast', 'standardwebhooks', 'typebox', 'node:'],
    why: 'whom events are told is no matter of how the service itself is reached',
  },
  'server/http': {
    own: [
      'server/http/',
      'server/auth/',
      'server/webhooks/',
      'server/exports/',
      'server/imports/',
      'server/mcp/',
      'server/traces/',
      'server/version.ts',
    ],
    packages: 'any but drivers',
    why: 'what HTTP can do, a host program must be able to do too: everything goes through the engine',
  },
  'server/traces': {
    own: ['server/traces/', 'server/version.ts'],
    packages: ['holdfast', '@opentelemetry', 'node:'],
    why: 'what traces are made of knows neither routes nor commands',
  },
  'server/version.ts': { own: [], packages: ['node:'], why: 'it only reads what the package says of itself' },
  'server/configuration.ts': {
    own: [],
    packages: ['holdfast', 'node:'],
    why: 'where settings come from is known in one place; what they mean, the engine knows',
  },
  'server/index.ts': { own: ['server/'], packages: [], why: 'it only names what others make' },
  'server/exports': {
    own: ['server/exports/'],
    packages: ['holdfast', 'csv-stringify', 'node:'],
    why: 'rows become text in the same way for whoever takes them',
  },
  'server/imports': {
    own: ['server/imports/', 'server/http/error-words.ts'],
    packages: ['holdfast', 'csv-parse', 'csv-stringify', 'typebox', 'node:'],
    why: 'rows become commands in the same way whoever sends them, and are refused in the words of the service',
  },
  'server/target': {
    own: ['server/target/', 'server/exports/', 'server/imports/', 'server/configuration.ts'],
    packages: ['holdfast', '@holdfast/sdk', 'node:'],
    why: 'what works on an engine works on a service too, and cannot tell which it is',
  },
  'server/mcp': {
    own: ['server/mcp/', 'server/target/target.ts', 'server/auth/scopes.ts', 'server/version.ts'],
    packages: ['holdfast', '@modelcontextprotocol/sdk', 'node:'],
    why: 'the tools follow from the registries, on an engine and on a service alike',
  },
  'server/seed': {
    own: ['server/seed/', 'server/target/target.ts'],
    packages: ['holdfast'],
    why: 'the demonstration shop is made by the commands that everybody has',
  },
  'server/cli': {
    own: [
      'server/cli/',
      'server/http/',
      'server/auth/',
      'server/webhooks/',
      'server/target/',
      'server/seed/',
      'server/mcp/',
      'server/exports/',
      'server/imports/',
      'server/configuration.ts',
      'server/traces/',
      'server/version.ts',
    ],
    packages: 'any but drivers',
    why: 'the command line is thin: it opens a database, starts the engine and shows what it says',
  },
  'sdk/src': {
    own: ['sdk/'],
    packages: ['openapi-fetch', 'uuid'],
    why: 'the client knows the service by its document alone, and runs in browsers too',
  },
  'admin/main.tsx': {
    own: ['admin/app/', 'admin/language/'],
    packages: ['react', 'react-dom', '@mantine', '@fontsource-variable'],
    why: 'it only begins',
  },
  'admin/app': {
    own: ['admin/'],
    packages: ['react', 'react-i18next', '@mantine', '@tabler/icons-react', '@tanstack', 'get-nonce'],
    why: 'what stands around the screens knows where they are',
  },
  'admin/service': {
    own: ['admin/service/'],
    packages: ['react', '@tanstack', '@holdfast/sdk'],
    why: 'what is asked of the service, and how, is one matter; how it looks is another',
  },
  'admin/language': {
    own: ['admin/language/'],
    packages: ['react', 'i18next', 'react-i18next'],
    why: 'words, numbers and instants know no screen',
  },
  'admin/parts': {
    own: ['admin/parts/', 'admin/service/', 'admin/language/'],
    packages: [
      ...['react', 'react-i18next', '@mantine', '@tabler/icons-react', '@tanstack', '@holdfast/sdk'],
      ...['d3-geo', 'topojson-client', 'topojson-specification', 'world-atlas'],
    ],
    why: 'parts are what screens are made of, and know none of them',
  },
  'sdk/generate': {
    own: ['packages/sdk/generate/'],
    packages: ['node:', 'holdfast', '@holdfast/server', 'openapi-typescript'],
    why: 'what writes the client asks a service for its document, and is no part of what is published',
  },
}

/** Each screen of the admin is a folder that knows the parts and no other screen, but for what is shared on purpose. */
const screens: Record<string, readonly string[]> = {
  backorders: [],
  events: [],
  'follow-ups': [],
  floor: [],
  holds: [],
  imports: [],
  integrity: [],
  items: ['admin/settings/', 'admin/subscriptions/'],
  keys: [],
  locations: ['admin/settings/'],
  methods: [],
  models: ['admin/settings/'],
  orders: [],
  overview: [],
  receipts: [],
  returns: [],
  settings: [],
  shipments: [],
  stocktakes: [],
  subscriptions: [],
  transfers: [],
  webhooks: [],
}
const look = ['react', 'react-dom', 'react-i18next', '@mantine', '@tabler/icons-react', '@tanstack']

for (const [screen, besides] of Object.entries(screens))
  rules[`admin/${screen}`] = {
    own: [`admin/${screen}/`, 'admin/parts/', 'admin/service/', 'admin/language/', ...besides],
    packages: [...look, '@holdfast/sdk'],
    why: 'screens are made of parts and ask the service; what two of them share is a part',
  }

const drivers = ['pg', '@electric-sql/pglite']

export function mayImport(rule: RoomRule, { target, isOwn, isTypeOnly }: Import): boolean {
  if (isOwn) return rule.own.some((allowed) => matchesOwn(allowed, withinPackage(target), isTypeOnly))
  const isWithin = (name: string) =>
    name === 'node:' ? target.startsWith(name) : target === name || target.startsWith(`${name}/`)
  if (rule.packages === 'any but drivers') return !drivers.some(isWithin)
  return rule.packages.some(isWithin)
}

/** `packages/engine/src/db/migrate.ts` is `engine/db/migrate.ts` here. */
function withinPackage(path: string): string {
  return path.replace(/^packages\/(\w+)\/src\//, '$1/')
}

function matchesOwn(allowed: string | RegExp, target: string, isTypeOnly: boolean): boolean {
  if (allowed instanceof RegExp) return allowed.test(target)
  if (allowed.startsWith('type ')) return isTypeOnly && target === allowed.slice('type '.length)
  return allowed.endsWith('/') ? target.startsWith(allowed) : target === allowed
}
