/** The version of this package, which the service and the command line tell. */
import { readFileSync } from 'node:fs'

// One level up from src and from dist.
const file = new URL('../package.json', import.meta.url)

export const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
