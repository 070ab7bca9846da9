/** The package.json of the image, on the standard output: our own packages from the tarballs of a folder, also where one asks for another. */
import { readdirSync } from 'node:fs'

const NAMES = { holdfast: 'holdfast-0', '@holdfast/sdk': 'holdfast-sdk-', '@holdfast/admin': 'holdfast-admin-', '@holdfast/server': 'holdfast-server-' }
const files = readdirSync(process.argv[2])
const dependencies = Object.fromEntries(
  Object.entries(NAMES).map(([name, start]) => [name, `file:${files.find((file) => file.startsWith(start))}`]),
)
console.log(JSON.stringify({ name: 'holdfast-image', private: true, dependencies, overrides: dependencies }, null, 2))
