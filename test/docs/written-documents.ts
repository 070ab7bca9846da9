/** The pages that are written from the code, and the script that writes them: `npm run docs`. */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { errorDocument } from './error-table.ts'
import { stateDocument } from './state-diagrams.ts'

export const WRITTEN_DOCUMENTS: Record<string, () => string> = {
  'errors.md': errorDocument,
  'states.md': stateDocument,
}

export function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))
}

if (import.meta.main) {
  for (const [name, write] of Object.entries(WRITTEN_DOCUMENTS)) await writeFile(pathOf(name), write())
}
