/** The documents name files that are there: somebody who follows them arrives. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesBelow } from '../support/source-file.ts'

const documents = ['README.md', 'ARCHITECTURE.md', 'INVARIANTS.md', ...filesBelow('docs')].filter((path) =>
  path.endsWith('.md'),
)
const files = ['packages', 'test', 'examples', 'bench', 'docs'].flatMap((folder) => filesBelow(folder))

/** What stands in backticks and looks like a file of ours: no pattern, no placeholder. */
function namedFiles(text: string): string[] {
  const named = [...text.matchAll(/`([\w./-]+\.(?:ts|sql|md|mjs))`/g)].map(([, name]) => name!)
  return [...new Set(named)].filter((name) => !/^(your-verb|schema\.sql$)/.test(name) && !name.includes('…'))
}

it.each(documents)('%s names files that exist', (document) => {
  const missing = namedFiles(readFileSync(document, 'utf8')).filter(
    (name) => ![...files, ...documents].some((path) => path === name || path.endsWith(`/${name}`)),
  )
  expect(missing).toEqual([])
})
