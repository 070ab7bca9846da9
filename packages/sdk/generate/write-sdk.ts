/** `npm run sdk`: writes the generated files of the SDK anew. */
import { writeFile } from 'node:fs/promises'
import { generatedFiles } from './generated-files.ts'
import { serviceDocument } from './service-document.ts'

for (const [name, text] of Object.entries(await generatedFiles(await serviceDocument()))) {
  await writeFile(new URL(`../src/${name}`, import.meta.url), text)
  process.stdout.write(`wrote packages/sdk/src/${name}\n`)
}
