/** docs/reliability.md tells of every fault that the suite strikes, and of every bug that is planted to try it. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FAULTS } from '../faults/kinds/registry.ts'

const text = readFileSync('docs/reliability.md', 'utf8')

it('every fault is told of, in the words of the suite', () => {
  const untold = FAULTS.filter(({ name, summary }) => !text.includes(`| \`${name}\` | ${summary} |`))
  expect(untold.map(({ name }) => name)).toEqual([])
})

it('every planted bug is told of', () => {
  const folder = 'test/faults/planted'
  const patches = readdirSync(folder).filter((file) => file.endsWith('.patch'))
  const told = patches.filter((file) => text.includes(/^# (.*)$/m.exec(readFileSync(`${folder}/${file}`, 'utf8'))![1]!))
  expect(told).toEqual(patches)
})
